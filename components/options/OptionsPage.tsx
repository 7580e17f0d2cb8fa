/** The options page: everything a reader can set, in force as soon as it is set, each change with its way back. */
import { Notice } from '#components/form/Notice.tsx';
import { Switch } from '#components/form/Switch.tsx';
import type { Settings } from '#lib/extension/settings.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { BackupSection } from './BackupSection.tsx';
import { ChangeBar, type Saving } from './ChangeBar.tsx';
import { FindingsSection } from './FindingsSection.tsx';
import { HiddenSection } from './HiddenSection.tsx';
import { LookSection } from './LookSection.tsx';
import { MadeSection } from './MadeSection.tsx';
import { MarksSection } from './MarksSection.tsx';
import { OpeningSection } from './OpeningSection.tsx';
import type { AskForSites, SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { PrivacySection } from './PrivacySection.tsx';
import { ResetSection } from './ResetSection.tsx';
import { SectionNav } from './SectionNav.tsx';
import { ShortcutsSection, type ShortcutView } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import type { SettingsHistory } from './settings-history.ts';
import type { NewsSite } from './site-list.ts';

export interface OptionsPageProps {
  readonly history: SettingsHistory;
  readonly saving: Saving;
  readonly packs: readonly CompiledPack[];
  readonly newsSites: readonly NewsSite[];
  readonly shortcuts: readonly ShortcutView[];
  readonly version: string;
  readonly onChange: SectionProps['onChange'];
  readonly onUndo: () => void;
  readonly onSaveAgain: () => void;
  readonly onAskForSite: (site: string) => Promise<boolean>;
  readonly onAskForSites: AskForSites;
  readonly onAskForListed: (() => void) | null;
  readonly onSaveBackup: (settings: Settings) => void;
  readonly onEditShortcuts: (() => void) | null;
}

export function OptionsPage(props: OptionsPageProps) {
  const { history, packs, onChange } = props;
  const section: SectionProps = { settings: history.settings, onChange };
  return (
    <div class="options-page">
      <div class="options">
        <header class="options-header">
          <a class="skip" href="#sources-heading">
            {say('skip')}
          </a>
          <h1>{say('title')}</h1>
          <Switch
            label={say('master')}
            on={history.settings.on}
            onChange={(on) => onChange({ patch: { on }, what: () => say(on ? 'did-master-on' : 'did-master-off') })}
          />
        </header>
        <SectionNav />
        <main>
          {!history.settings.on && (
            <Notice strong title={say('master-off-title')}>
              <p>{say('master-off')}</p>
            </Notice>
          )}
          <SourcesSection {...section} packs={packs} />
          <SitesSection
            {...section}
            newsSites={props.newsSites}
            onAskForSite={props.onAskForSite}
            onAskForSites={props.onAskForSites}
            onAskForListed={props.onAskForListed}
          />
          <HiddenSection {...section} packs={packs} />
          <FindingsSection {...section} packs={packs} />
          <MarksSection {...section} />
          <OpeningSection {...section} />
          <LookSection {...section} packs={packs} />
          <ShortcutsSection shortcuts={props.shortcuts} onEdit={props.onEditShortcuts} />
          <BackupSection
            {...section}
            packs={packs}
            onSaveBackup={props.onSaveBackup}
            onAskForSites={props.onAskForSites}
          />
          <ResetSection {...section} />
          <MadeSection packs={packs} version={props.version} />
          <PrivacySection />
        </main>
        <ChangeBar saving={props.saving} history={history} onUndo={props.onUndo} onSaveAgain={props.onSaveAgain} />
      </div>
    </div>
  );
}
