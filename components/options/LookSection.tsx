import { ChoiceGroup } from '#components/form/ChoiceGroup.tsx';
import { SelectField } from '#components/form/SelectField.tsx';
import type { Settings } from '#lib/extension/settings.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { CardSample } from './CardSample.tsx';
import { languageChoices, nameChoice } from './language-choice.ts';
import type { SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

const themes: readonly Settings['theme'][] = ['auto', 'light', 'dark'];
const sizes = [80, 90, 100, 110, 125, 150, 175, 200];

export function LookSection(props: SectionProps & { readonly packs: readonly CompiledPack[] }) {
  const { settings, onChange, packs } = props;
  const { theme, textSize } = settings;
  const sizeText = (n: number) => say('text-size-value', { n });
  return (
    <Section id="look" lead={say('look-lead')} resets={props}>
      <div class="look">
        <div>
          <SelectField
            label={say('language')}
            choices={languageChoices.map((value) => [value, nameChoice(value)])}
            value={settings.language}
            onChange={(chosen) => {
              const language = chosen as Settings['language'];
              onChange({ patch: { language }, what: () => say('did-language', { choice: nameChoice(language) }) });
            }}
          />
          <ChoiceGroup
            legend={say('theme-legend')}
            choices={themes.map((value) => ({ value, label: say(`theme-${value}`) }))}
            value={theme}
            onChange={(chosen) =>
              onChange({ patch: { theme: chosen }, what: () => say('did-theme', { choice: say(`theme-${chosen}`) }) })
            }
          />
          <SelectField
            label={say('text-size')}
            choices={[...new Set([...sizes, textSize])].sort((a, b) => a - b).map((n) => [String(n), sizeText(n)])}
            value={String(textSize)}
            onChange={(chosen) =>
              onChange({
                patch: { textSize: Number(chosen) },
                what: () => say('did-text-size', { value: sizeText(Number(chosen)) }),
              })
            }
          />
        </div>
        <CardSample packs={packs} settings={settings} />
      </div>
    </Section>
  );
}
