import type { QuoteView } from '#lib/pack/views.ts';
import { formatDate } from './format-date.ts';
import { PackText } from './PackText.tsx';
import { say } from './parts-wording.ts';
import { Published, Publisher, SourceLine } from './SourceLine.tsx';

/** Whose words, in which voice, and where and when they stand. An outlet that speaks for itself is named once. */
export function Attribution({ quote }: { readonly quote: QuoteView }) {
  const { holder, source } = quote;
  return holder.isOutlet ? (
    <p>
      <span class="holder">
        <Publisher source={source} />
      </span>
      <Notes quote={quote} />
      {' · '}
      <Published source={source} />
    </p>
  ) : (
    <p>
      <PackText class="holder">{holder.name}</PackText>
      {holder.role && (
        <>
          {say('comma')}
          <PackText>{holder.role}</PackText>
        </>
      )}
      <Notes quote={quote} />
      {' · '}
      <SourceLine source={source} />
    </p>
  );
}

function Notes({ quote }: { readonly quote: QuoteView }) {
  const { voice, mode, said, source, claimedOrigin, supersedes } = quote;
  return (
    <>
      {` · ${say(`voice.${voice}`)}`}
      {mode && mode !== 'endorses' && ` · ${say(`mode.${mode}`)}`}
      {said && said !== source.published && (
        <>
          {' · '}
          <time datetime={said}>{say('said', { date: formatDate(said) })}</time>
        </>
      )}
      {claimedOrigin && ` · ${say('origin', { origin: claimedOrigin })}`}
      {supersedes.length > 0 && ` · ${say('supersedes')}`}
    </>
  );
}
