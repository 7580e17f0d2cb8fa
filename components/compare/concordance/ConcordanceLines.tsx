/** Each use in its line, one under the other with the term in the middle; where there is little room, as running text. */
import { Published, Publisher } from '#components/SourceLine.tsx';
import { type ConcordanceLine, shortenLine } from '#lib/compare/view-concordance.ts';
import { say } from './concordance-wording.ts';

/** UTF-16 units on either side of the term. */
const nearby = 64;

export function ConcordanceLines({ lines }: { readonly lines: readonly ConcordanceLine[] }) {
  return (
    <ol class="kwic">
      {lines.map((line, at) => (
        <Line key={at} line={shortenLine(line, nearby)} />
      ))}
    </ol>
  );
}

function Line({
  line: { before, match, after, cutBefore, cutAfter, source, lang },
}: {
  readonly line: ConcordanceLine;
}) {
  return (
    <li class={source === null ? 'on-page' : undefined}>
      <span class="kwic-source">
        {source === null ? (
          say('page')
        ) : (
          <>
            <span class="source">
              <Publisher source={source} />
            </span>{' '}
            <small>
              <Published source={source} />
            </small>
          </>
        )}
      </span>
      {/* The line runs as its language does, whatever the interface's direction. */}
      <span class="kwic-line" lang={lang || undefined} dir={runsLeft(lang) ? 'rtl' : 'ltr'}>
        <span class="kwic-before">
          <span>
            {cutBefore && '[…] '}
            {before}
          </span>
        </span>
        <b>{match}</b>
        <span class="kwic-after">
          {after}
          {cutAfter && ' […]'}
        </span>
      </span>
    </li>
  );
}

function runsLeft(lang: string): boolean {
  return /^(?:ar|fa|he|ks|ps|sd|ug|ur|yi)\b/u.test(lang);
}
