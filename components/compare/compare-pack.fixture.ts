/** The excerpt of `ceasefire.fixture.ts` as a pack, for the fixtures of the compare views, with its terms and three events. */
import { brokers, ceasefire } from '#components/ceasefire.fixture.ts';
import { ignore } from '#components/fixture.ts';
import { type CompareState, initialState } from '#lib/compare/compare-state.ts';
import type { CompiledEvidence, CompiledPack, CompiledVariant } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import type { HolderView } from '#lib/pack/views.ts';
import type { ViewProps } from './view-props.ts';

const quotes = brokers.framings.flatMap((framing) => framing.quotes.map((quote) => ({ framing: framing.id, quote })));

/** No two sentences of a source lie on one another. */
const startOf = (at: number) => at * 1000;

const sentences = quotes.map(({ quote: { before, quote, after, cutBefore, cutAfter, source } }, at) => {
  const text = before + quote + after;
  return { source: source.id, start: startOf(at), end: startOf(at) + text.length, text, cutBefore, cutAfter };
});

const evidence = quotes.map(({ framing, quote }, at): CompiledEvidence => {
  const { id, source, voice, mode, holder, said, claimedOrigin, supersedes } = quote;
  const start = startOf(at) + quote.before.length;
  return {
    id,
    source: source.id,
    quote: quote.quote,
    start,
    end: start + quote.quote.length,
    sentence: at,
    supports: mode && { question: brokers.id, framing, mode },
    voice,
    holder: holder.id,
    holderRole: holder.role,
    said,
    claimedOrigin,
    supersedes,
  };
});

const entity = ({ id, name }: Pick<HolderView, 'id' | 'name'>, about = '') => ({
  id,
  kind: id === 'ishaq-dar' ? ('person' as const) : id === ceasefire.id ? ('event' as const) : ('organisation' as const),
  name,
  about,
  roles: [],
  undisputed: [],
  names: [],
  not: [],
});

const speakers = new Map(
  quotes.filter(({ quote }) => !quote.holder.isOutlet).map(({ quote: { holder } }) => [holder.id, entity(holder)]),
);

function variant(text: string): CompiledVariant {
  const uses = sentences.flatMap((sentence, at) => {
    const found = sentence.text.indexOf(text);
    const start = sentence.start + found;
    return found === -1 ? [] : [{ source: sentence.source, start, end: start + text.length, sentence: at }];
  });
  return { text, forms: [text], except: [], near: [], elsewhere: false, uses };
}

export const comparePack: CompiledPack = {
  info: {
    format: 1,
    id: ceasefire.pack.id,
    version: ceasefire.pack.version,
    title: ceasefire.pack.title,
    summary: '',
    language: 'en',
    covers_until: ceasefire.pack.coversUntil,
  },
  topic: { threshold: 1, entities: {}, cues: [], dates: [], needs: [], rivals: [] },
  sources: ceasefire.basis.sources.map(({ publishedNote, ...source }) => ({
    ...source,
    ...(publishedNote === null ? {} : { published_note: publishedNote }),
    sha256: '0'.repeat(64),
    length: 4_000,
  })),
  sentences,
  entities: [entity(ceasefire, ceasefire.about), ...speakers.values()],
  questions: [
    {
      id: brokers.id,
      text: brokers.text,
      entities: [ceasefire.id],
      framings: [...brokers.framings]
        .sort((a, b) => a.index - b.index)
        .map((framing) => ({ ...framing, evidence: framing.quotes.map(({ id }) => id) })),
    },
  ],
  evidence,
  terms: [
    {
      id: 'end-of-fighting',
      label: 'The end of the fighting',
      about:
        'Whether the end is called a ceasefire, a truce, an understanding or a halt, and who is named as its author.',
      entities: [ceasefire.id],
      use: 'full',
      near: [],
      rivals: [],
      variants: [variant('US-brokered ceasefire'), variant('halt hostilities'), variant('the ceasefire')],
    },
  ],
  events: [
    [
      'rubio-diplomacy',
      '2025-05-06',
      'US Secretary of State Marco Rubio holds talks, as The Think Tank Journal tells it.',
    ],
    ['ceasefire-announced', '2025-05-10', 'A ceasefire is announced.'],
    ['claim-rejected', '2025-09', 'Pakistan publicly rejects Donald Trump’s claim to have mediated.'],
  ].map(([id = '', date = '', title = '']) => ({
    id,
    date,
    title,
    entities: [ceasefire.id],
    evidence: ['ttj-rubio-diplomacy'],
  })),
  discrepancies: [],
  positions: null,
};

/** What a view of this pack is given. */
export function viewProps(state: Partial<CompareState> = {}): ViewProps {
  return {
    pack: comparePack,
    filter: showAllSources,
    state: { ...initialState, ...state },
    onChange: ignore,
    page: null,
    onChangeFilter: ignore,
  };
}

/** Its one question, as states refer to it. */
export const brokersRef = `${ceasefire.pack.id}/${brokers.id}`;
