/** At the foot of the window: whether the last change is stored, and its way back. */
import { useEffect } from 'preact/hooks';
import { say } from './options-wording.ts';
import type { SettingsHistory } from './settings-history.ts';

export type Saving = 'idle' | 'saving' | 'saved' | 'failed';

interface ChangeBarProps {
  readonly saving: Saving;
  readonly history: SettingsHistory;
  readonly onUndo: () => void;
  readonly onSaveAgain: () => void;
}

export function ChangeBar({ saving, history: { steps, undone }, onUndo, onSaveAgain }: ChangeBarProps) {
  useUndoKey(onUndo);
  const done = undone === null ? steps.at(-1)?.what() : say('undone', { what: undone() });
  const failed = saving === 'failed';
  return (
    <aside class={failed ? 'change-bar change-bar-failed' : 'change-bar'} aria-label={say('changes')}>
      <p role="status">
        {failed ? (
          <>
            <strong>{say('save-failed-title')}.</strong> {say('save-failed')}
          </>
        ) : (
          <>
            {done}{' '}
            <span class="soft">{say(done === undefined ? 'at-once' : saving === 'saving' ? 'saving' : 'saved')}</span>
          </>
        )}
      </p>
      {failed && (
        <button type="button" class="button button-main" onClick={onSaveAgain}>
          {say('save-again')}
        </button>
      )}
      <button type="button" class="button" title={say('undo-keys')} disabled={steps.length === 0} onClick={onUndo}>
        {say('undo')}
      </button>
    </aside>
  );
}

/** Ctrl+Z or ⌘Z, except while typing, where it takes back letters. */
function useUndoKey(onUndo: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const pressed =
        event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!pressed || isTyping(event.target)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onUndo]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && ['text', 'search'].includes(target.type);
}
