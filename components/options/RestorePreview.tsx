/** What a backup would change, section by section, before it does. */
import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '#components/format-date.ts';
import type { Backup } from '#lib/extension/backup.ts';
import type { Settings } from '#lib/extension/settings.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { ChangedSettings } from './ChangedSettings.tsx';
import { compareSettings } from './compare-settings.ts';
import { say } from './options-wording.ts';

interface RestorePreviewProps {
  readonly file: string;
  readonly backup: Backup;
  readonly now: Settings;
  readonly packs: readonly CompiledPack[];
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

export function RestorePreview({ file, backup, now, packs, onRestore, onCancel }: RestorePreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus goes to the preview of each file once.
  useEffect(() => heading.current?.focus(), [backup]);
  const changes = compareSettings(now, backup.settings);
  return (
    <div class="notice restore">
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{file}</bdi>
      </h3>
      {backup.made !== null && <p class="soft">{say('backup-made', { date: formatDate(backup.made) })}</p>}
      <p>{say(changes.length === 0 ? 'restore-nothing' : 'restore-changes')}</p>
      {changes.map((some) => (
        <ChangedSettings key={some.section} packs={packs} {...some} />
      ))}
      {backup.unknown.length > 0 && <p class="soft">{say('restore-unknown', { n: backup.unknown.length })}</p>}
      <div class="button-row">
        {changes.length > 0 && (
          <button type="button" class="button button-main" onClick={onRestore}>
            {say('restore-now')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {say(changes.length > 0 ? 'cancel' : 'close')}
        </button>
      </div>
    </div>
  );
}
