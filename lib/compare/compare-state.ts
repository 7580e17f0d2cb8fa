/** What the compare screen shows, as its address' hash says it. */
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { isInterval } from './zoom.ts';

export const compareViews = ['matrix', 'timeline', 'wording', 'source'] as const;
export type CompareView = (typeof compareViews)[number];

/** What makes a lane of the timeline. `framing` parts by the answers of one question, or by question where there are several. */
export const laneKinds = ['holder', 'framing', 'source'] as const;
export type Lanes = (typeof laneKinds)[number];

/** Every reference is `pack/id`; null stands for all, or for what the view shows first. */
export interface CompareState {
  readonly view: CompareView;
  readonly question: string | null;
  readonly entity: string | null;
  readonly holder: string | null;
  readonly source: string | null;
  readonly term: string | null;
  readonly lanes: Lanes;
  /** The timeline as a table. */
  readonly table: boolean;
  /** The days of the timeline that are in view, `2025-05-01/2025-06-30`; null for all. */
  readonly zoom: string | null;
  /** Classroom mode: attribution hidden until revealed. */
  readonly classroom: boolean;
  /** Classroom mode: names of people and places stay in the quotes. */
  readonly names: boolean;
}

export const initialState: CompareState = {
  view: 'matrix',
  question: null,
  entity: null,
  holder: null,
  source: null,
  term: null,
  lanes: 'holder',
  table: false,
  zoom: null,
  classroom: false,
  names: false,
};

const references = ['question', 'entity', 'holder', 'source', 'term'] as const;
type Reference = (typeof references)[number];

const reference = /^[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/u;

/** Reads a hash, with or without its `#`. What it does not understand it leaves at its default. */
export function parseState(hash: string): CompareState {
  const fields = new URLSearchParams(hash.replace(/^#/u, ''));
  const view = compareViews.find((each) => each === fields.get('view')) ?? initialState.view;
  const refs = references.map((name) => [name, asReference(fields.get(name))] as const);
  return {
    ...initialState,
    ...(Object.fromEntries(refs) as Record<Reference, string | null>),
    view,
    lanes: laneKinds.find((each) => each === fields.get('lanes')) ?? initialState.lanes,
    table: fields.get('table') === '1',
    zoom: asInterval(fields.get('zoom')),
    classroom: fields.get('classroom') === '1',
    names: fields.get('names') === '1',
  };
}

/** The hash for a state, without `#`; empty for the initial one. Reads back as the same state. */
export function formatState(state: CompareState): string {
  const fields = new URLSearchParams();
  if (state.view !== initialState.view) fields.set('view', state.view);
  for (const name of references) if (state[name] !== null) fields.set(name, state[name]);
  if (state.lanes !== initialState.lanes) fields.set('lanes', state.lanes);
  if (state.zoom !== null) fields.set('zoom', state.zoom);
  for (const name of ['table', 'classroom', 'names'] as const) if (state[name]) fields.set(name, '1');
  // A slash needs no escaping in a hash, and people read addresses.
  return fields.toString().replaceAll('%2F', '/');
}

/** What the timeline is about: where one of them changes, it is another picture, and what was in view of the old one means nothing. */
const aboutTimeline = ['question', 'entity', 'holder'] as const;

/** The state after a change. */
export function changeState(state: CompareState, patch: Partial<CompareState>): CompareState {
  const next = { ...state, ...patch };
  const isOther = aboutTimeline.some((name) => next[name] !== state[name]);
  return isOther && patch.zoom === undefined ? { ...next, zoom: null } : next;
}

/** Whether a change is only a look around, which "back" does not undo step by step. */
export function isLookAround(patch: Partial<CompareState>): boolean {
  return Object.keys(patch).every((name) => name === 'zoom');
}

/** The pack that a state is about: that of its first reference which is installed, else the first pack. */
export function packOf(state: CompareState, packs: readonly CompiledPack[]): CompiledPack | null {
  const named = references.flatMap((name) => packs.find(({ info }) => state[name]?.startsWith(`${info.id}/`)) ?? []);
  return named[0] ?? packs[0] ?? null;
}

/** The id that a reference gives to something in a pack; null for none, and for one of another pack. */
export function idIn(pack: CompiledPack, ref: string | null): string | null {
  const prefix = `${pack.info.id}/`;
  return ref?.startsWith(prefix) ? ref.slice(prefix.length) : null;
}

export function refIn(pack: CompiledPack, id: string): string {
  return `${pack.info.id}/${id}`;
}

function asReference(value: string | null): string | null {
  return value !== null && reference.test(value) ? value : null;
}

function asInterval(value: string | null): string | null {
  return value !== null && isInterval(value) ? value : null;
}
