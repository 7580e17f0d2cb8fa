import { ChoiceGroup } from '#components/form/ChoiceGroup.tsx';
import { RangeField } from '#components/form/RangeField.tsx';
import type { Settings } from '#lib/extension/settings.ts';
import type { SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

const triggers: readonly Settings['trigger'][] = ['hover', 'click', 'modifier'];
/** As the keys are labelled; the names are the same in every language. */
const modifiers = [
  { value: 'Alt', label: 'Alt / ⌥' },
  { value: 'Control', label: 'Ctrl' },
  { value: 'Shift', label: 'Shift' },
] as const;

export function OpeningSection(props: SectionProps) {
  const { settings, onChange } = props;
  const delayText = (n: number) => say('delay-value', { n });
  return (
    <Section id="opening" lead={say('opening-lead')} resets={props}>
      <ChoiceGroup
        legend={say('trigger-legend')}
        choices={triggers.map((value) => ({
          value,
          label: say(`trigger-${value}`),
          hint: say(`trigger-${value}-hint`),
        }))}
        value={settings.trigger}
        onChange={(trigger) =>
          onChange({ patch: { trigger }, what: () => say('did-trigger', { choice: say(`trigger-${trigger}`) }) })
        }
      />
      {settings.trigger === 'modifier' && (
        <ChoiceGroup
          legend={say('modifier-legend')}
          choices={modifiers}
          value={settings.modifier}
          onChange={(modifier) =>
            onChange({ patch: { modifier }, what: () => say('did-modifier', { choice: modifier }) })
          }
        />
      )}
      <RangeField
        label={say('delay')}
        value={settings.delay}
        min={0}
        max={3_000}
        step={50}
        spoken={delayText}
        disabled={settings.trigger === 'click'}
        onInput={(delay) =>
          onChange({ patch: { delay }, what: () => say('did-delay', { value: delayText(delay) }), merge: 'delay' })
        }
      />
    </Section>
  );
}
