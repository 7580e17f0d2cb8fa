import { ChoiceGroup } from '#components/form/ChoiceGroup.tsx';
import type { Settings } from '#lib/extension/settings.ts';
import { MarksPicture } from './MarksPicture.tsx';
import type { SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

const amounts: readonly Settings['marks'][] = ['every', 'section', 'page'];

export function MarksSection(props: SectionProps) {
  const { settings, onChange } = props;
  const choices = amounts.map((value) => ({
    value,
    label: say(`marks-${value}`),
    hint: say(`marks-${value}-hint`),
    picture: <MarksPicture marks={value} />,
  }));
  return (
    <Section id="marks" lead={say('marks-lead')} resets={props}>
      <ChoiceGroup
        legend={say('marks-legend')}
        choices={choices}
        value={settings.marks}
        onChange={(marks) =>
          onChange({ patch: { marks }, what: () => say('did-marks', { choice: say(`marks-${marks}`) }) })
        }
      />
    </Section>
  );
}
