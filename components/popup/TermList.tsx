/** Contested words: what this page writes, and what the sources write instead. */

import { FilledIn, InPack, PackText, place } from '#components/PackText.tsx';
import { say as sayPart } from '#components/parts-wording.ts';
import { Published, Publisher } from '#components/SourceLine.tsx';
import { listNames } from '#components/wording.ts';
import type { WordingLine } from '#lib/framing/line-around.ts';
import type { SentencePlace } from '#lib/framing/view-page.ts';
import type { PageLine, TermView } from '#lib/framing/view-terms.ts';
import { onListKey } from './list-keys.ts';
import { say } from './popup-wording.ts';

interface TermListProps {
  readonly terms: readonly TermView[];
  readonly onJump: (place: SentencePlace) => void;
}

export function TermList({ terms, onJump }: TermListProps) {
  return (
    <ul class="terms" onKeyDown={onListKey}>
      {terms.map((term) => (
        <li key={term.ref}>
          <Term term={term} onJump={onJump} />
        </li>
      ))}
    </ul>
  );
}

function Term({ term, onJump }: { readonly term: TermView } & Pick<TermListProps, 'onJump'>) {
  const { label, about, page, corpus, hiddenSources } = term;
  const used = page.map(({ variant, count }) => say('term-used', { variant, n: count }));
  const others = corpus.filter(({ variant }) => !page.some((own) => own.variant === variant));
  return (
    <InPack language={term.language}>
      <details class="fold page-question term">
        <summary>
          <h3>{listNames(used)}</h3>
          <span class="question-counts">
            <PackText>{label}</PackText>
            {others.length > 0 &&
              ` · ${say('term-instead', { names: listNames(others.map(({ variant }) => say('quoted', { words: variant }))) })}`}
          </span>
        </summary>
        <div class="term-detail">
          <p class="soft">
            <PackText>{about}</PackText>
          </p>
          <h4>{say('term-on-page')}</h4>
          <ul class="lines">
            {page.flatMap(({ lines }) =>
              lines.map((line) => <LineOnPage key={placeKey(line.place)} line={line} onJump={onJump} />),
            )}
          </ul>
          <h4>{say('term-in-sources')}</h4>
          <SourceVariants variants={corpus} />
          {hiddenSources.length > 0 && <p class="soft">{say('hidden-sources', { n: hiddenSources.length })}</p>}
        </div>
      </details>
    </InPack>
  );
}

function LineOnPage({ line, onJump }: { readonly line: PageLine } & Pick<TermListProps, 'onJump'>) {
  return (
    <li>
      <button type="button" class="line" lang={line.lang || undefined} dir="auto" onClick={() => onJump(line.place)}>
        <Line line={line} />
      </button>
    </li>
  );
}

function SourceVariants({ variants }: { readonly variants: TermView['corpus'] }) {
  if (variants.length === 0) return <p class="soft">{say('term-no-source')}</p>;
  return (
    <dl class="variants">
      {variants.map(({ variant, count, sources }) => (
        <div key={variant}>
          <dt>
            <FilledIn text={say('term-used', { variant: place, n: count })}>
              <PackText>{variant}</PackText>
            </FilledIn>
          </dt>
          {sources.map(({ source, count: own, lines }) => (
            <dd key={source.id}>
              <p class="source">
                <Publisher source={source} />
                {sayPart('comma')}
                <Published source={source} /> <span class="count">{say('times', { n: own })}</span>
              </p>
              <p class="line" lang={source.language} dir="auto">
                <Line line={mostTelling(lines)} />
              </p>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Line({ line: { before, match, after, cutBefore, cutAfter } }: { readonly line: WordingLine }) {
  return (
    <>
      {cutBefore && '[…] '}
      {before}
      <b>{match}</b>
      {after}
      {cutAfter && ' […]'}
    </>
  );
}

/** The line that shows most of what stands around the word: sources are quoted no further than their evidence goes. */
function mostTelling(lines: readonly WordingLine[]): WordingLine {
  const length = ({ before, after }: WordingLine) => before.length + after.length;
  return lines.reduce((best, line) => (length(line) > length(best) ? line : best));
}

function placeKey({ frame, block, start }: SentencePlace): string {
  return `${frame} ${block} ${start}`;
}
