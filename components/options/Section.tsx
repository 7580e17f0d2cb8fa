/** One section of the options page: heading, one line on what it is for, and a reset where it holds settings. */
import type { ComponentChildren } from 'preact';
import { defaultSettings, type Settings } from '#lib/extension/settings.ts';
import { type SectionId, type SectionProps, sections } from './options-props.ts';
import { say } from './options-wording.ts';

interface SectionFrameProps {
  readonly id: SectionId;
  readonly lead?: string;
  readonly children: ComponentChildren;
  /** Absent where there is nothing to reset. */
  readonly resets?: SectionProps;
}

export function Section({ id, lead, resets, children }: SectionFrameProps) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-heading`}>
      <header class="section-header">
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {say(id)}
        </h2>
        {resets && <ResetSection id={id} {...resets} />}
      </header>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}

function ResetSection({ id, settings, onChange }: SectionProps & { readonly id: SectionId }) {
  const keys: readonly (keyof Settings)[] = sections[id];
  const isDefault = keys.every((key) => JSON.stringify(settings[key]) === JSON.stringify(defaultSettings[key]));
  const reset = () => {
    const patch = Object.fromEntries(keys.map((key) => [key, defaultSettings[key]]));
    onChange({ patch, what: () => say('did-reset', { section: say(id) }) });
  };
  return (
    <button type="button" class="button-quiet" disabled={isDefault} onClick={reset}>
      {say('reset-section')}
    </button>
  );
}
