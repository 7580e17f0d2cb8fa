import { wordingOf } from '#components/wording.ts';
import { manifest } from '#data/wording/en.json';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

const sayManifest = wordingOf('manifest', manifest);

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
            <dt>{nameShortcut(name, description)}</dt>
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

/** Browsers word commands in their own language, and the toolbar button, which they list among them, not at all. */
function nameShortcut(name: string, description: string): string {
  if (Object.hasOwn(manifest, name)) return sayManifest(name as keyof typeof manifest);
  return description || say('shortcut-popup');
}

/** "Alt+Shift+K" as keys, in that order in every language; Macs word them without plus signs ("⌥⇧K") and keep them as one. */
function Keys({ keys }: { readonly keys: string }) {
  return (
    <bdi dir="ltr">
      {keys.split('+').map((key, index) => (
        <span key={key}>
          {index > 0 && '+'}
          <kbd>{key}</kbd>
        </span>
      ))}
    </bdi>
  );
}
