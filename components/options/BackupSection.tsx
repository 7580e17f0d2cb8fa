/** Everything the reader has set, into a file and back. Nothing is replaced before the reader has seen what would change. */
import { useId, useState } from 'preact/hooks';
import { type Backup, type BackupFault, largestBackup, type ReadBackup, readBackup } from '#lib/extension/backup.ts';
import type { Settings } from '#lib/extension/settings.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { backupFaultWords } from './backup-fault-words.ts';
import { compareSettings } from './compare-settings.ts';
import type { AskForSites, SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { RestorePreview } from './RestorePreview.tsx';
import { Section } from './Section.tsx';

interface BackupSectionProps extends SectionProps {
  readonly packs: readonly CompiledPack[];
  readonly onSaveBackup: (settings: Settings) => void;
  readonly onAskForSites: AskForSites;
}

type Chosen = { readonly name: string; readonly backup: Backup };
type Refused = { readonly name: string; readonly fault: BackupFault };
/** `whole`: false where the browser did not allow the sites. */
type Restored = { readonly settings: Settings; readonly whole: boolean };

export function BackupSection({ settings, packs, onChange, onSaveBackup, onAskForSites }: BackupSectionProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  // After an undo or another change it would promise what is no longer so.
  const holds = restored !== null && compareSettings(settings, restored.settings).length === 0;

  const choose = async (file: File) => {
    const read = await readFile(file);
    setRestored(null);
    setRefused(read.ok ? null : { name: file.name, fault: read.fault });
    setChosen(read.ok ? { name: file.name, backup: read.backup } : null);
  };

  const restore = async ({ name, backup }: Chosen) => {
    const sites = backup.settings.sitesAdded.filter((site) => !settings.sitesAdded.includes(site));
    const allSites = backup.settings.allSites && !settings.allSites;
    // Nothing may be awaited before this: browsers take the request only while the click is being handled.
    const given = sites.length === 0 && !allSites ? true : await onAskForSites(sites, allSites);
    const { sitesAdded } = settings;
    const next = given ? backup.settings : { ...backup.settings, sitesAdded, allSites: settings.allSites };
    onChange({ patch: next, what: () => say('did-restore-backup', { file: name }) });
    setRestored({ settings: next, whole: given });
    setChosen(null);
  };

  return (
    <Section id="backup" lead={say('backup-lead')}>
      <div class="button-row">
        <button type="button" class="button" onClick={() => onSaveBackup(settings)}>
          {say('backup-save')}
        </button>
        <FileButton onChoose={choose} />
      </div>
      <p class="fault" role="alert">
        {refused && say('backup-refused', { file: refused.name, why: backupFaultWords(refused.fault) })}
      </p>
      <p class="status" role="status">
        {holds && say(restored.whole ? 'restored' : 'restored-without-sites')}
      </p>
      {chosen && (
        <RestorePreview
          file={chosen.name}
          backup={chosen.backup}
          now={settings}
          packs={packs}
          onRestore={() => void restore(chosen)}
          onCancel={() => setChosen(null)}
        />
      )}
    </Section>
  );
}

/** A file field that looks like the buttons beside it. */
function FileButton({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const id = useId();
  return (
    <span class="file-button">
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        class="visually-hidden"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // So that choosing the same file again, mended, is a change too.
          currentTarget.value = '';
        }}
      />
      <label for={id} class="button">
        {say('backup-open')}
      </label>
    </span>
  );
}

async function readFile(file: File): Promise<ReadBackup> {
  if (file.size > largestBackup) return { ok: false, fault: { because: 'too-large' } };
  try {
    return readBackup(await file.text());
  } catch {
    return { ok: false, fault: { because: 'unreadable' } };
  }
}
