/** Where Sidelight reads pages: sites that came with it, sites the reader added, sites switched off. */

import { Notice } from '#components/form/Notice.tsx';
import { coveringSite } from '#lib/extension/site.ts';
import { AddSite } from './AddSite.tsx';
import { BundledSites } from './BundledSites.tsx';
import { EverySite } from './EverySite.tsx';
import type { AskForSites, SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';
import type { NewsSite } from './site-list.ts';

interface SitesSectionProps extends SectionProps {
  readonly newsSites: readonly NewsSite[];
  /** Asks the browser for access; resolves to whether it was given. Called straight from the click. */
  readonly onAskForSite: (site: string) => Promise<boolean>;
  readonly onAskForSites: AskForSites;
  /** Asks again for the sites that Sidelight came with, where the browser does not permit all of them; null where it does. */
  readonly onAskForListed: (() => void) | null;
}

export function SitesSection(props: SitesSectionProps) {
  const { settings, onChange, newsSites, onAskForSite, onAskForListed } = props;
  const { sitesOff, sitesAdded } = settings;
  const switchOn = (site: string) =>
    onChange({
      patch: { sitesOff: sitesOff.filter((off) => coveringSite(site, [off]) === null) },
      what: () => say('did-site-on', { site }),
    });
  const switchOff = (site: string) =>
    onChange({ patch: { sitesOff: [...sitesOff, site] }, what: () => say('did-site-off', { site }) });
  const add = (site: string) =>
    onChange({ patch: { sitesAdded: [...sitesAdded, site] }, what: () => say('did-add-site', { site }) });
  const remove = (site: string) =>
    onChange({
      patch: { sitesAdded: sitesAdded.filter((other) => other !== site) },
      what: () => say('did-remove-site', { site }),
    });

  return (
    <Section id="sites" lead={say(settings.allSites ? 'sites-lead-all' : 'sites-lead')} resets={props}>
      {onAskForListed && (
        <Notice strong title={say('withheld-title')}>
          <p>{say('withheld')}</p>
          <div class="button-row">
            <button type="button" class="button" onClick={onAskForListed}>
              {say('withheld-allow')}
            </button>
          </div>
        </Notice>
      )}
      <AddSite
        listed={[...newsSites.map(({ host }) => host), ...sitesAdded]}
        off={sitesOff}
        onAskForSite={onAskForSite}
        onAdd={add}
      />
      <EverySite {...props} />
      <h3>{say('sites-added')}</h3>
      <SiteRows sites={sitesAdded} none={say('sites-added-none')} action="remove" onAct={remove} />
      <h3>{say('sites-off')}</h3>
      <SiteRows sites={sitesOff} none={say('sites-off-none')} action="switch-on" onAct={switchOn} />
      <BundledSites sites={newsSites} off={sitesOff} onSwitch={(site, on) => (on ? switchOn(site) : switchOff(site))} />
    </Section>
  );
}

interface SiteRowsProps {
  readonly sites: readonly string[];
  /** What to say when there are none. */
  readonly none: string;
  readonly action: 'remove' | 'switch-on';
  readonly onAct: (site: string) => void;
}

function SiteRows({ sites, none, action, onAct }: SiteRowsProps) {
  if (sites.length === 0) return <p class="soft">{none}</p>;
  return (
    <ul class="rows">
      {sites.map((site) => (
        <li key={site} class="row">
          <bdi>{site}</bdi>
          <button type="button" class="button" aria-label={say(`${action}-site`, { site })} onClick={() => onAct(site)}>
            {say(action)}
          </button>
        </li>
      ))}
    </ul>
  );
}
