/** Names the reader does not want marked, and the way back for each. */
import { findEntity, languageOf } from '#components/find-entity.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { SectionProps } from './options-props.ts';
import { say } from './options-wording.ts';
import { Section } from './Section.tsx';

export function HiddenSection(props: SectionProps & { readonly packs: readonly CompiledPack[] }) {
  const { settings, onChange, packs } = props;
  const unhide = (ref: string, name: string) =>
    onChange({
      patch: { entitiesOff: settings.entitiesOff.filter((other) => other !== ref) },
      what: () => say('did-unhide', { name }),
    });
  return (
    <Section id="hidden" lead={say('hidden-lead')} resets={props}>
      {settings.entitiesOff.length === 0 && <p class="soft">{say('hidden-none')}</p>}
      <ul class="rows">
        {settings.entitiesOff.map((ref) => {
          const name = findEntity(packs, ref)?.name ?? null;
          return (
            <li key={ref} class="row">
              <span>
                <bdi lang={languageOf(packs, ref)}>{name ?? ref}</bdi>{' '}
                {name === null && <small>{say('hidden-unknown')}</small>}
              </span>
              <button
                type="button"
                class="button"
                aria-label={say('unhide-name', { name: name ?? ref })}
                onClick={() => unhide(ref, name ?? ref)}
              >
                {say('unhide')}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
