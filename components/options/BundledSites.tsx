/** The news sites that come with Sidelight: folded, in groups, searchable, each with its switch. */
import { useState } from 'preact/hooks';
import { SearchField } from '#components/form/SearchField.tsx';
import { coveringSite } from '#lib/extension/site.ts';
import { say } from './options-wording.ts';
import { byRegion, type NewsSite, type Region as RegionName } from './site-list.ts';
import { findRows } from './source-rows.ts';

interface BundledSitesProps {
  readonly sites: readonly NewsSite[];
  readonly off: readonly string[];
  readonly onSwitch: (site: string, on: boolean) => void;
}

/** Most sites shown of a search; how many more there are is said in words. */
const most = 60;

export function BundledSites({ sites, off, onSwitch }: BundledSitesProps) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const searched = query.trim() !== '';
  const found = findRows(sites, query, ({ host, name }) => [host, name]);
  return (
    <details class="bundled" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('bundled', { n: sites.length })}</summary>
      {open && (
        <>
          <SearchField label={say('site-search')} value={query} onInput={setQuery} />
          <p role="status" class="soft status">
            {searched && (found.length > 0 ? say('site-found', { n: found.length }) : say('site-none'))}
          </p>
          {searched ? (
            <>
              <SiteSwitches sites={found.slice(0, most)} off={off} onSwitch={onSwitch} />
              {found.length > most && <p class="soft">{say('site-more', { n: found.length - most })}</p>}
            </>
          ) : (
            [...byRegion(sites)].map(([region, some]) => (
              <Region key={region} region={region} sites={some} off={off} onSwitch={onSwitch} />
            ))
          )}
        </>
      )}
    </details>
  );
}

function Region({ region, ...props }: BundledSitesProps & { readonly region: RegionName }) {
  // Hundreds of switches: built when they are looked at.
  const [open, setOpen] = useState(false);
  return (
    <details class="region" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say(`region-${region}`)} <span class="count">{props.sites.length}</span>
      </summary>
      {open && <SiteSwitches {...props} />}
    </details>
  );
}

function SiteSwitches({ sites, off, onSwitch }: BundledSitesProps) {
  return (
    <ul class="site-switches">
      {sites.map(({ host, name }) => (
        <li key={host}>
          <label class="check">
            <input
              type="checkbox"
              checked={coveringSite(host, off) === null}
              onChange={(event) => onSwitch(host, event.currentTarget.checked)}
            />
            <span>
              <bdi>{name}</bdi> <small>{host}</small>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
