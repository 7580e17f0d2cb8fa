/** Every message that crosses a border inside the extension, checked on receipt. */
import * as v from 'valibot';
import type { FrameFindings } from '#lib/framing/page-findings.ts';
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import type { EntityView } from '#lib/pack/views.ts';
import { Articles } from './article-message.ts';
import { HiddenFinding } from './settings.ts';
import { SomeSettings } from './settings-change.ts';

/** Scripts that come into a frame on first need. */
const frameScripts = ['card', 'mentions', 'findings', 'wording-en', 'wording-hi', 'wording-ur'] as const;
export type FrameScript = (typeof frameScripts)[number];

const short = v.pipe(v.string(), v.maxLength(400));
const entityRef = v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What one frame of a page tells about itself: state for the popup and the badge. */
export const PageReport = v.object({
  url: v.pipe(v.string(), v.maxLength(4_000)),
  title: short,
  /** `active`: looked at. `off`: switched off here. `too-big`: given up. */
  state: v.picklist(['active', 'off', 'too-big']),
  /** Partial date of publication as the page's metadata give it. */
  published: v.nullable(v.pipe(v.string(), v.maxLength(10))),
  /** One row for each spotted entity in order of first mention, with the ids of its mentions in reading order. */
  entities: v.pipe(
    v.array(v.object({ entity: entityRef, text: short, mentions: v.pipe(v.array(count), v.maxLength(500)) })),
    v.maxLength(500),
  ),
});
export type PageReport = v.InferOutput<typeof PageReport>;

/** A sentence of a frame's reading, to be gone to. */
export const Place = v.object({ frame: count, reading: count, block: count, start: count, end: count });
export type Place = v.InferOutput<typeof Place>;

/** Hide a finding that the reader calls wrong, or show it again. Answer: null, when it is stored. */
const HideFinding = v.object({ type: v.literal('hide-finding'), finding: HiddenFinding, hidden: v.boolean() });
export type HideFinding = v.InferOutput<typeof HideFinding>;

/** From content scripts to the background. */
export const FromPage = v.variant('type', [
  /** Put one of our scripts into the sender's frame. Answer: null. */
  v.object({ type: v.literal('load'), script: v.picklist(frameScripts) }),
  /** Answer: Described, or null when the entity is unknown. */
  v.object({ type: v.literal('describe'), entity: entityRef }),
  v.object({ type: v.literal('report'), report: PageReport }),
  /** Find what these articles say. `reading`: a number of the frame's own, which rises. Answer: null, when that is known. */
  v.object({ type: v.literal('read'), reading: count, articles: Articles }),
  /** Answer: Tints. */
  v.object({ type: v.literal('tints') }),
  HideFinding,
  /** Go to a sentence, perhaps in another frame of the tab. Answer: whether it was there. */
  v.object({ type: v.literal('jump'), place: Place }),
  /** Make the lexicon in storage (first run). Answer: null. */
  v.object({ type: v.literal('need-lexicon') }),
  v.object({ type: v.literal('hide-entity'), entity: entityRef }),
  v.object({ type: v.literal('off-in-tab') }),
  v.object({ type: v.literal('off-on-site') }),
  v.object({ type: v.literal('open-options') }),
  /** Open the compare screen at an entity, or at one of its questions. */
  v.object({ type: v.literal('compare'), entity: entityRef, question: v.nullable(entityRef) }),
  /** Is this tab switched off? Answer: boolean. */
  v.object({ type: v.literal('tab-state') }),
]);
export type FromPage = v.InferOutput<typeof FromPage>;

/** From the extension's own pages (popup, compare, options) to the background. */
export const FromScreen = v.variant('type', [
  /** Answer: TabReport. */
  v.object({ type: v.literal('tab-report'), tab: count }),
  v.object({ type: v.literal('set-tab-off'), tab: count, off: v.boolean() }),
  HideFinding,
  /** Change settings that others change as well. Answer: null, when it is stored. */
  v.object({ type: v.literal('change-settings'), before: SomeSettings, after: SomeSettings }),
]);
export type FromScreen = v.InferOutput<typeof FromScreen>;

/** From the background or a screen to the content script of one frame. */
export const ToPage = v.variant('type', [
  /** Scroll to a mention (an id of the frame's own report) and open its card. */
  v.object({ type: v.literal('reveal'), mention: count }),
  /** Scroll to a sentence. Answer: whether it is there. */
  v.object({ type: v.literal('jump'), place: Place }),
  /** Asks for nothing but an answer: whether a card is open in the frame, so that a walk goes on from there. */
  v.object({ type: v.literal('at-mark') }),
  /** Keyboard walk; `around`: on from the other end where there is no mark left. Answer: whether there was one. */
  v.object({ type: v.literal('walk'), step: v.picklist([1, -1]), around: v.boolean() }),
  v.object({ type: v.literal('tab-off'), off: v.boolean() }),
  /** The browser does not permit Sidelight here any more. */
  v.object({ type: v.literal('leave') }),
  /** Asks for nothing: it arrives only where our content script still is. */
  v.object({ type: v.literal('still-there') }),
]);
export type ToPage = v.InferOutput<typeof ToPage>;

export interface TabReport {
  readonly off: boolean;
  readonly frames: readonly {
    readonly frame: number;
    readonly report: PageReport;
    /** null until its articles have been read; for good where it has none on topic. */
    readonly findings?: FrameFindings | null;
  }[];
}

/** What a card shows of an entity: the corpus, and what the page says on the entity's questions. */
export interface Described {
  readonly view: EntityView;
  readonly onPage: readonly QuestionOnPage[];
}

/** Sentences of a frame's reading to be tinted, each with its framing's place in the question. */
export interface Tints {
  readonly reading: number;
  readonly sentences: readonly {
    readonly block: number;
    readonly start: number;
    readonly end: number;
    readonly index: number;
  }[];
}
