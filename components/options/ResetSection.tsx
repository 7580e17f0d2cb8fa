import { defaultSettings } from '#lib/extension/settings.ts';
import type { SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

export function ResetSection({ settings, onChange }: SectionProps) {
  const isDefault = JSON.stringify(settings) === JSON.stringify(defaultSettings);
  return (
    <Section id="reset" lead={say('reset-lead')}>
      <button
        type="button"
        class="button"
        disabled={isDefault}
        onClick={() => onChange({ patch: defaultSettings, what: () => say('did-reset-all') })}
      >
        {say('reset-all')}
      </button>
    </Section>
  );
}
