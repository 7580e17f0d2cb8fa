import type { Steps } from '#lib/text/steps.ts';
import type { PageBlock } from './collect.ts';
import type { Painter } from './paint.ts';
import { isAsRead, rangeOf } from './range-of.ts';
import type { FoundMention } from './resolve-page.ts';

interface Painted {
  readonly range: AbstractRange;
  readonly block: PageBlock;
  readonly end: number;
}

/** The painted mentions: repaints only what changed. */
export interface MentionPainter {
  /** Takes off what is no longer wanted, then adds what is new. Done in part, it goes on from there the next time. */
  paint(mentions: readonly FoundMention[]): Steps<void>;
  /** Also one that is not marked, to which the reader was taken. */
  setActive(mention: FoundMention | null): void;
  readonly ranges: ReadonlySet<AbstractRange>;
  idOf(range: AbstractRange): number | null;
}

export function createMentionPainter(painter: Painter): MentionPainter {
  const painted = new Map<number, Painted>();
  const ids = new Map<AbstractRange, number>();
  const ranges = new Set<AbstractRange>();

  function remove(id: number, { range }: Painted): void {
    painter.remove(range);
    painted.delete(id);
    ids.delete(range);
    ranges.delete(range);
  }

  function add({ id, listed: { block }, start, end }: FoundMention): void {
    const span = rangeOf(block, start, end);
    // The page may have changed in a pause: what stands there now will be read soon.
    if (!span || !isAsRead(span, block.text.slice(start, end))) return;
    const range = painter.add(span);
    painted.set(id, { range, block, end });
    ids.set(range, id);
    ranges.add(range);
  }

  return {
    *paint(mentions) {
      const wanted = new Map(mentions.map((mention) => [mention.id, mention]));
      for (const [id, old] of [...painted]) {
        const mention = wanted.get(id);
        if (mention && mention.listed.block === old.block && mention.end === old.end) wanted.delete(id);
        else {
          remove(id, old);
          yield;
        }
      }
      // A page without marks gets nothing of ours.
      if (mentions.length > 0) painter.attach();
      yield;
      for (const mention of wanted.values()) {
        add(mention);
        yield;
      }
    },
    setActive(mention) {
      const span = mention && rangeOf(mention.listed.block, mention.start, mention.end);
      painter.setActive(span);
    },
    ranges,
    idOf: (range) => ids.get(range) ?? null,
  };
}
