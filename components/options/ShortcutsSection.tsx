import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

export interface ShortcutView {
  readonly name: string;
  readonly description: string;
  /** Keys as the browser words them, or '' when none is set. */
  readonly keys: string;
}

interface ShortcutsSectionProps {
  readonly shortcuts: readonly ShortcutView[];
  /** Opens the browser's own page for them; null where it has none that can be opened. */
  readonly onEdit: (() => void) | null;
}

export function ShortcutsSection({ shortcuts, onEdit }: ShortcutsSectionProps) {
  return (
    <Section id="shortcuts" lead={say('shortcuts-lead')}>
      <dl class="rows">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="row">
            {/* Browsers list the toolbar button among the commands, without words of its own. */}
            <dt>{description || say('shortcut-popup')}</dt>
            <dd>{keys === '' ? <span class="soft">{say('shortcut-none')}</span> : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      {onEdit === null ? (
        <p class="soft">{say('shortcuts-by-hand')}</p>
      ) : (
        <button type="button" class="button" onClick={onEdit}>
          {say('shortcuts-edit')}
        </button>
      )}
    </Section>
  );
}

/** "Alt+Shift+K" as keys; Macs word them without plus signs ("⌥⇧K") and keep them as one. */
function Keys({ keys }: { readonly keys: string }) {
  return (
    <>
      {keys.split('+').map((key, index) => (
        <span key={key}>
          {index > 0 && '+'}
          <kbd>{key}</kbd>
        </span>
      ))}
    </>
  );
}
