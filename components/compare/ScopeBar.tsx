/** What is looked at: one question or all of them, those about one person, event, treaty; or one source. */

import { SelectField } from '#components/form/SelectField.tsx';
import { formatDate } from '#components/format-date.ts';
import { PackText, packWords } from '#components/PackText.tsx';
import { idIn, refIn } from '#lib/compare/compare-state.ts';
import { listSources } from '#lib/pack/list-sources.ts';
import { indexOf } from '#lib/pack/pack-index.ts';
import { CloseButton } from './CloseButton.tsx';
import { say } from './compare-wording.ts';
import type { ViewProps } from './view-props.ts';

type ScopeProps = Pick<ViewProps, 'pack' | 'state' | 'onChange'>;

export function SourceBar({ pack, source, onChange }: Omit<ScopeProps, 'state'> & { readonly source: string }) {
  const choices = listSources(pack).map(
    ({ id, publisher, published }) =>
      [refIn(pack, id), say('source-choice', { publisher, date: formatDate(published) })] as const,
  );
  return (
    <div class="scope">
      <SelectField
        label={say('source')}
        choices={choices}
        value={refIn(pack, source)}
        onChange={(chosen) => onChange({ source: chosen })}
      />
    </div>
  );
}

export function ScopeBar({ pack, state, onChange }: ScopeProps) {
  const entity = indexOf(pack).entities.get(idIn(pack, state.entity) ?? '');
  const chosen = idIn(pack, state.question);
  const questions = pack.questions.filter(
    ({ id, entities }) => !entity || entities.includes(entity.id) || id === chosen,
  );
  const choices = questions.map(({ id, text }) => [refIn(pack, id), packWords(text)] as const);
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
          {say('only-about')} <PackText>{entity.name}</PackText>
          <CloseButton label={say('about-all', { name: entity.name })} onClose={() => onChange({ entity: null })} />
        </p>
      )}
    </div>
  );
}
