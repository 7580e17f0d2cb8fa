import { say } from './parts-wording.ts';

interface CountProps {
  readonly n: number;
  readonly of: number;
  /** What the sources are said to do. */
  readonly words: 'of-sources' | 'say-so';
  /** In figures only, where there is one line for everything; the words are in the tooltip, and there for those who listen. */
  readonly short?: boolean;
}

/** How many of the shown sources it is. */
export function Count({ n, of, words: kind, short = false }: CountProps) {
  const words = say(kind, { n, of });
  if (!short) return <span class="count">{words}</span>;
  return (
    <span class="count" title={words}>
      <span aria-hidden="true">
        {n}/{of}
      </span>
      <span class="unseen">{words}</span>
    </span>
  );
}
