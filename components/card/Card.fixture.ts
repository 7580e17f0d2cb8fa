/** Views of an invented dispute over a river dam, for tests and for looking at the card. */
import type { EntityView, FramingView, HolderView, SourceView } from '#lib/pack/views.ts';

function source(id: string, change: Partial<SourceView>): SourceView {
  return {
    id,
    publisher: 'The Valley Post',
    title: 'Water returns to the Orva as engineers test the gates of the Sarun Dam',
    byline: 'Mira Tavel',
    url: `https://${id}.example/sarun-dam`,
    country: 'CH',
    kind: 'news',
    language: 'en',
    published: '2025-03-14',
    publishedNote: null,
    ...change,
  };
}

const valleyPost = source('valley-post', {});
const deltaDaily = source('delta-daily', {
  publisher: 'Delta Daily',
  country: 'NL',
  published: '2025-03-19',
  kind: 'opinion',
});
const riverWatch = source('river-watch', {
  publisher: 'River Watch',
  country: null,
  published: '2025-06',
  kind: 'analysis',
});
const basinReview = source('basin-review', {
  publisher: 'The Basin Review',
  country: 'AT',
  published: '2026-01-08',
  kind: 'explainer',
});
const alNahr = source('al-nahr', { publisher: 'النهر', country: 'JO', published: '2025-04-02', language: 'ar' });

function holder(id: string, name: string, role: string | null = null): HolderView {
  return { id, name, role, isOutlet: false };
}
const outlet = ({ id, publisher }: SourceView): HolderView => ({ id, name: publisher, role: null, isOutlet: true });

const minister = holder('ana-kestrel', 'Ana Kestrel', 'Minister of Water of Upper Orva');
const engineer = holder('ivo-brandt', 'Ivo Brandt', 'chief engineer of the dam');
const farmers = holder('delta-farmers', 'Union of Delta Farmers');

type ListedQuote = FramingView['quotes'][number];

let quotes = 0;
function quote(text: string, change: Partial<ListedQuote> = {}): ListedQuote {
  quotes += 1;
  const [before = '', words = '', after = ''] = text.split('|');
  return {
    id: `quote-${quotes}`,
    before,
    quote: words,
    after,
    cutBefore: false,
    cutAfter: false,
    voice: 'reported',
    mode: 'endorses',
    holder: minister,
    source: valleyPost,
    said: null,
    claimedOrigin: null,
    supersedes: [],
    alsoIn: [],
    ...change,
  };
}

function framing(id: string, index: number, label: string, list: readonly ListedQuote[], sources: number): FramingView {
  const holders = [...new Map(list.map((item) => [item.holder.id, item.holder])).values()];
  return {
    id,
    index,
    label,
    summary: `${label}, in the words of those who hold it.`,
    holders,
    quotes: list,
    sources,
    of: 5,
  };
}

const whoAgreed: readonly FramingView[] = [
  framing(
    'by-treaty',
    0,
    'Filled as the treaty allows',
    [
      quote(
        'Speaking in the assembly, Kestrel said that |every litre held back was held back within the treaty|, and that no notice was due.',
        {
          voice: 'reported',
          said: '2025-03-12',
        },
      ),
      quote('|“We informed them in January,”| the minister told reporters.', {
        voice: 'quoted',
        source: deltaDaily,
        mode: 'reports',
      }),
      quote('The filling followed |the schedule of the 1994 treaty|.', {
        voice: 'outlet',
        holder: outlet(basinReview),
        source: basinReview,
      }),
    ],
    3,
  ),
  framing(
    'in-secret',
    1,
    'Filled in secret',
    [
      quote(
        '|The gates were closed at night and without a word|, leaving the delta to learn of it from its own gauges.',
        {
          voice: 'outlet',
          holder: outlet(deltaDaily),
          source: deltaDaily,
        },
      ),
      quote('The union called it |“theft by the cubic metre”|.', {
        voice: 'quoted',
        holder: farmers,
        source: riverWatch,
        alsoIn: [alNahr],
        claimedOrigin: 'Reuters',
      }),
    ],
    2,
  ),
];

/** The common case: two lines without dispute, one question with two framings, one folded. */
export const common: EntityView = {
  pack: { id: 'sarun-dam', language: 'en', title: 'The Sarun Dam', version: '1.0.0', coversUntil: '2026-01-08' },
  id: 'sarun-dam',
  name: 'Sarun Dam',
  kind: 'place',
  about: 'A dam on the upper Orva, filled for the first time in March 2025.',
  undisputed: [
    { text: 'The gates closed on 9 March 2025.', sources: 4, of: 5, quotes: [] },
    { text: 'The gauge at Delta Bridge fell by 1.2 metres within a week.', sources: 3, of: 5, quotes: [] },
  ],
  questions: [
    {
      id: 'how-filled',
      language: 'en',
      text: 'How was the dam filled in March 2025?',
      framings: whoAgreed,
      hiddenFramings: 0,
      silent: [basinReview],
    },
    { id: 'who-gains', language: 'en', text: 'Who gains from it?', framings: whoAgreed, hiddenFramings: 0, silent: [] },
  ],
  discrepancies: [],
  basis: { sources: [valleyPost, deltaDaily, riverWatch, basinReview], from: '2025-03-14', until: '2026-01-08' },
  hiddenSources: [],
};

/** Much of everything: long names, long quotes, three framings, a change of position, contradictions, a filter at work. */
export const long: EntityView = {
  ...common,
  id: 'ana-kestrel',
  kind: 'person',
  name: 'Ana-Sophia Kestrel-Marchetti of the Upper Orva Water Board',
  about:
    'Minister of Water of Upper Orva until October 2025, then its envoy to the river commission, who signed the order to close the gates and later the apology to the delta.',
  undisputed: [
    ...common.undisputed,
    {
      text: 'She signed the order to close the gates, and she was the first to speak about it in public.',
      sources: 5,
      of: 5,
      quotes: [],
    },
  ],
  questions: [
    {
      id: 'how-filled',
      language: 'en',
      text: 'Did the government of Upper Orva keep to the treaty of 1994 when it filled the Sarun Dam in March 2025?',
      framings: [
        ...whoAgreed,
        framing(
          'by-mistake',
          2,
          'Filled by a mistake of the operators that nobody had ordered',
          [
            quote(
              'After three weeks in which the ministry had first denied and then defended the closing of the gates, its chief engineer wrote in a letter to the commission that |the sluices had been shut by a test program that was never meant to run on the live system, and that nobody in the control room had known how to stop it before the reservoir stood four metres higher than planned|, a version that the ministry has since neither confirmed nor withdrawn, and that its former head calls “a fairy tale for insurers”.',
              { holder: engineer, source: riverWatch, voice: 'reported', supersedes: ['quote-1'], cutAfter: true },
            ),
          ],
          1,
        ),
      ],
      hiddenFramings: 1,
      silent: [basinReview, alNahr],
    },
    { id: 'who-gains', language: 'en', text: 'Who gains from it?', framings: whoAgreed, hiddenFramings: 0, silent: [] },
    {
      id: 'legal',
      language: 'en',
      text: 'Does the treaty of 1994 still bind both sides?',
      framings: [],
      hiddenFramings: 2,
      silent: [],
    },
  ],
  discrepancies: [
    {
      about: 'Her office in March 2025',
      accounts: [
        { text: 'Minister of Water', quotes: [quote('|Water Minister Ana Kestrel| spoke first.')] },
        {
          text: '“Former” minister',
          quotes: [
            quote('|the former minister, Ana Kestrel|, said so', {
              source: deltaDaily,
              voice: 'outlet',
              holder: outlet(deltaDaily),
            }),
          ],
        },
      ],
    },
  ],
  hiddenSources: [alNahr],
};

/** One plain line and nothing disputed. */
export const short: EntityView = {
  ...common,
  id: 'delta-bridge',
  name: 'Delta Bridge',
  about: 'A bridge over the Orva with the delta’s oldest gauge.',
  undisputed: [{ text: 'Its gauge has been read daily since 1911.', sources: 1, of: 5, quotes: [] }],
  questions: [],
  basis: { sources: [riverWatch], from: '2025-06', until: '2025-06' },
};

/** The reader's filter leaves nothing. */
export const allHidden: EntityView = {
  ...short,
  undisputed: [],
  basis: { sources: [], from: null, until: null },
  hiddenSources: [valleyPost, deltaDaily],
};

/** Names and quotes in Arabic, Urdu, Hindi and Chinese within an English card. */
export const manyScripts: EntityView = {
  ...common,
  id: 'al-orva',
  name: 'سدّ سارون',
  about: 'The dam under its Arabic name, as the sources of the lower river write it.',
  questions: [
    {
      id: 'how-filled',
      language: 'en',
      text: 'How was the dam filled in March 2025?',
      framings: [
        framing(
          'arabic',
          3,
          'Filled against the treaty',
          [
            quote('وقال الاتحاد إن |إغلاق البوابات ليلاً خرق للمعاهدة|، ودعا إلى تحكيم دولي.', {
              source: alNahr,
              holder: farmers,
              voice: 'reported',
            }),
          ],
          1,
        ),
        framing(
          'urdu',
          4,
          'Filled with notice',
          [
            quote('وزیر نے کہا کہ |جنوری میں اطلاع دے دی گئی تھی|۔', {
              source: { ...alNahr, id: 'darya', publisher: 'دریا', language: 'ur' },
            }),
          ],
          1,
        ),
        framing(
          'hindi',
          5,
          'Filled by mistake',
          [
            quote('अभियंता ने लिखा कि |फाटक एक परीक्षण के कारण बंद हुए|।', {
              source: { ...alNahr, id: 'nadi', publisher: 'नदी समाचार', language: 'hi' },
              holder: engineer,
            }),
          ],
          1,
        ),
        framing(
          'chinese',
          6,
          'Filled to plan',
          [
            quote('评论称，|水库按原定计划蓄水|，并无违约。', {
              source: { ...alNahr, id: 'heliu', publisher: '河流评论', language: 'zh' },
              holder: { id: 'heliu', name: '河流评论', role: null, isOutlet: true },
              voice: 'outlet',
            }),
          ],
          1,
        ),
      ],
      hiddenFramings: 0,
      silent: [],
    },
  ],
};
