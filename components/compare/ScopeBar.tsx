/** What is compared: one question or all of them, or those about one person, event, treaty. */
import { SelectField } from '#components/form/SelectField.tsx';
import { idIn, refIn } from '#lib/compare/compare-state.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import { say } from './compare-wording.ts';
import type { ViewProps } from './view-props.ts';

export function ScopeBar({ pack, state, onChange }: Pick<ViewProps, 'pack' | 'state' | 'onChange'>) {
  const entity = indexOf(pack).entities.get(idIn(pack, state.entity) ?? '');
  const chosen = idIn(pack, state.question);
  const questions = pack.questions.filter(
    ({ id, entities }) => !entity || entities.includes(entity.id) || id === chosen,
  );
  const choices = questions.map(({ id, text }) => [refIn(pack, id), text] as const);
  return (
    <div class="scope">
      <SelectField
        label={say('question')}
        choices={[['', say(entity ? 'questions-about' : 'all-questions', { n: questions.length })], ...choices]}
        value={chosen === null ? '' : refIn(pack, chosen)}
        onChange={(value) => onChange({ question: value || null })}
      />
      {entity && (
        <p class="scope-entity">
          {say('only-about')} <bdi>{entity.name}</bdi>
          <button
            type="button"
            aria-label={say('about-all', { name: entity.name })}
            title={say('about-all', { name: entity.name })}
            onClick={() => onChange({ entity: null })}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        </p>
      )}
    </div>
  );
}
