/** What a backup would change, before it does. */
import { useEffect, useRef } from 'preact/hooks';
import { formatDate } from '#components/format-date.ts';
import type { Backup } from '#lib/extension/backup.ts';
import type { Settings } from '#lib/extension/settings.ts';
import { compareSettings, type SettingChange } from './compare-settings.ts';
import { say } from './options-wording.ts';
import { settingName, settingValue } from './setting-words.ts';

interface RestorePreviewProps {
  readonly file: string;
  readonly backup: Backup;
  readonly now: Settings;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

export function RestorePreview({ file, backup, now, onRestore, onCancel }: RestorePreviewProps) {
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
      {changes.length === 0 ? (
        <p>{say('restore-nothing')}</p>
      ) : (
        <>
          <p>{say('restore-changes')}</p>
          <dl class="rows">
            {changes.map((change) => (
              <div key={change.key} class="row">
                <dt>{settingName(change.key)}</dt>
                <dd>{changeWords(change)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {backup.unknown.length > 0 && <p class="soft">{say('restore-unknown', { n: backup.unknown.length })}</p>}
      <div class="actions">
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

function changeWords(change: SettingChange): string {
  if (change.type === 'value') {
    const { key, from, to } = change;
    return say('change-value', { from: settingValue(key, from), to: settingValue(key, to) });
  }
  const { added, removed } = change;
  const parts = [
    ...(added > 0 ? [say('change-added', { n: added })] : []),
    ...(removed > 0 ? [say('change-removed', { n: removed })] : []),
  ];
  return parts.join(' · ');
}
