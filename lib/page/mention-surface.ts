import type { Rect } from '#lib/hover/card-contract.ts';
import type { EntityRef } from '#lib/match/types.ts';
import { furniture } from '#lib/text/block.ts';
import type { Steps } from '#lib/text/steps.ts';
import type { ListedBlock } from './block-list.ts';
import { markAt, rectsOf } from './hit-test.ts';
import { isRendered, isShown } from './is-shown.ts';
import { isConnected } from './native.ts';
import type { PageIndex } from './page-index.ts';
import type { MentionPainter } from './paint-mentions.ts';
import { rangeOf, type TextSpan, textAt } from './range-of.ts';
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
  readonly found: FoundMention;
  readonly element: Element | null;
  readonly hidden: boolean;
  told: PageMention | null;
}

/** The same object as before while nothing in it has changed: a page that grows keeps most of what it has. */
function see(
  before: SeenMention | undefined,
  found: FoundMention,
  isShownIn: (element: Element) => boolean,
): SeenMention {
  const isSame = before?.found === found;
  const element = isSame ? before.element : elementOf(found.listed, found.start);
  const hidden = element === null || !isShownIn(element);
  if (isSame && before.hidden === hidden) return before;
  const { id, entity, listed, block, start, end } = found;
  return { id, entity, listed, block, start, end, found, element, hidden, told: null };
}

function tellOf(mention: SeenMention, section: number, painted: boolean): PageMention {
  if (mention.told?.section === section && mention.told.painted === painted) return mention.told;
  const { id, entity } = mention;
  mention.told = { id, entity, text: wordsOf(mention), section, painted };
  return mention.told;
}

/** Mentions told of in one step. */
const atOnce = 64;

/** @param roots shadow roots of the page, closed ones too */
export function createMentionKeeper(
  document: Document,
  painted: MentionPainter,
  roots: ReadonlySet<ShadowRoot>,
): MentionKeeper {
  let byId: ReadonlyMap<number, SeenMention> = new Map();

  const rects = (id: number): readonly Rect[] => {
    const span = spanOf(byId.get(id));
    const element = span?.startContainer.parentElement;
    // Closed details and the like still have a layout of their own.
    return span && element && isRendered(element) ? rectsOf(span) : [];
  };

  return {
    *keep(all, index, { marks, entitiesOff }) {
      const kinds = index.list.blocks.map(({ block: { kind } }, at) => ({
        kind,
        article: index.articles[at] ?? furniture,
      }));
      const sections = numberSections(kinds);
      yield;
      const wanted: SeenMention[] = [];
      const isShownIn = lookOnce((element) => isConnected(element) && isShown(element));
      const before = byId;
      for (const found of all) {
        if (!entitiesOff.has(found.entity)) wanted.push(see(before.get(found.id), found, isShownIn));
        yield;
      }
      const marked = selectMarks(wanted, sections, marks);
      yield;
      byId = new Map(wanted.map((mention) => [mention.id, mention]));
      yield;
      yield* painted.paint(marked);
      const ids = new Set(marked.map(({ id }) => id));
      const shown: PageMention[] = [];
      for (const mention of wanted) {
        if (!mention.hidden) shown.push(tellOf(mention, sections[mention.block] ?? 0, ids.has(mention.id)));
        if (shown.length % atOnce === 0) yield;
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
    setActive: (id) => painted.setActive(id === null ? null : (byId.get(id) ?? null)),
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

/** The element whose text a mention begins in. */
function elementOf({ block }: ListedBlock, start: number): Element | null {
  return textAt(block, start)?.parentElement ?? null;
}

/** Asks the same of an element only once. */
function lookOnce(ask: (element: Element) => boolean): (element: Element) => boolean {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const answer = ask(element);
    answers.set(element, answer);
    return answer;
  };
}
