import type { Rect } from '#lib/hover/card-contract.ts';
import type { EntityRef } from '#lib/match/types.ts';
import { furniture } from '#lib/text/block.ts';
import type { Steps } from '#lib/text/steps.ts';
import { markAt, rectsOf } from './hit-test.ts';
import { isRendered, isShown } from './is-shown.ts';
import { isConnected } from './native.ts';
import type { PageIndex } from './page-index.ts';
import type { MentionPainter } from './paint-mentions.ts';
import { rangeOf, type TextSpan } from './range-of.ts';
import type { FoundMention } from './resolve-page.ts';
import { reveal } from './reveal.ts';
import { type MarksSetting, numberSections, selectMarks } from './select-marks.ts';

export interface PageMention {
  readonly id: number;
  readonly entity: EntityRef;
  /** As on the page. */
  readonly text: string;
  /** Number of its section, from 0; a heading begins one. */
  readonly section: number;
  readonly painted: boolean;
}

/** What of the mentions the reader of the page wants to see. */
export interface PagePreferences {
  readonly marks: MarksSetting;
  readonly entitiesOff: ReadonlySet<EntityRef>;
}

/** The mentions as they stand in the page now. */
export interface MentionSurface {
  /** The painted mention at a point of the viewport, if its words are there and on top. */
  at(x: number, y: number): number | null;
  get(id: number): { readonly entity: EntityRef; readonly text: string; readonly node: Node } | null;
  /** Client rectangles in CSS pixels; none when it has left the page or is hidden. */
  rects(id: number): readonly Rect[];
  setActive(id: number | null): void;
  /** Scrolls to a mention and opens what hides it; false when it has left the page. */
  reveal(id: number): boolean;
}

export interface MentionKeeper extends MentionSurface {
  /**
   * Takes what was found, paints what is wanted of it, and tells all that is shown, in reading order. Left off in the middle,
   * it can be begun anew with something else.
   */
  keep(found: readonly FoundMention[], index: PageIndex, preferences: PagePreferences): Steps<readonly PageMention[]>;
}

interface SeenMention extends FoundMention {
  readonly hidden: boolean;
}

/** @param roots shadow roots of the page, closed ones too */
export function createMentionKeeper(
  document: Document,
  painted: MentionPainter,
  roots: ReadonlySet<ShadowRoot>,
): MentionKeeper {
  let byId = new Map<number, FoundMention>();

  const rects = (id: number): readonly Rect[] => {
    const span = spanOf(byId.get(id));
    const element = span?.startContainer.parentElement;
    // Closed details and the like still have a layout of their own.
    return span && element && isRendered(element) ? rectsOf(span) : [];
  };

  return {
    *keep(found, index, { marks, entitiesOff }) {
      const kinds = index.list.blocks.map(({ block: { kind } }, at) => ({
        kind,
        article: index.articles[at] ?? furniture,
      }));
      const sections = numberSections(kinds);
      const wanted: SeenMention[] = [];
      for (const mention of found) {
        if (entitiesOff.has(mention.entity)) continue;
        wanted.push({ ...mention, hidden: !isMentionShown(mention) });
        yield;
      }
      const marked = selectMarks(wanted, sections, marks);
      byId = new Map(wanted.map((mention) => [mention.id, mention]));
      yield* painted.paint(marked);
      const ids = new Set(marked.map(({ id }) => id));
      const shown: PageMention[] = [];
      for (const mention of wanted) {
        if (mention.hidden) continue;
        const { id, entity, block } = mention;
        shown.push({ id, entity, text: wordsOf(mention), section: sections[block] ?? 0, painted: ids.has(id) });
        yield;
      }
      return shown;
    },
    at(x, y) {
      const range = markAt(document, x, y, painted.ranges, [...roots]);
      return range && painted.idOf(range);
    },
    get(id) {
      const mention = byId.get(id);
      const span = spanOf(mention);
      return mention && span ? { entity: mention.entity, text: wordsOf(mention), node: span.startContainer } : null;
    },
    rects,
    setActive: painted.setActive,
    reveal(id) {
      const span = spanOf(byId.get(id));
      if (!span) return false;
      reveal(span.startContainer, () => rects(id));
      return true;
    },
  };
}

function spanOf(mention: FoundMention | undefined): TextSpan | null {
  const span = mention ? rangeOf(mention.listed.block, mention.start, mention.end) : null;
  return span && isConnected(span.startContainer) ? span : null;
}

function wordsOf({ listed: { block }, start, end }: FoundMention): string {
  return block.text.slice(start, end);
}

function isMentionShown(mention: FoundMention): boolean {
  const element = spanOf(mention)?.startContainer.parentElement;
  return element ? isShown(element) : false;
}
