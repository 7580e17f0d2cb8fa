/**
 * Who brokered the ceasefire of May 2025: an excerpt of the pack's own view, verbatim, for the fixtures of the parts. It is a copy, so
 * that the pictures of the parts stay the same when the pack grows; a test holds its quotes against the seeds.
 */
import type { EntityView, FramingView, HolderView, QuestionView, QuoteView, SourceView } from '#lib/pack/views.ts';

function source(id: string, publisher: string, published: string, change: Partial<SourceView>): SourceView {
  return {
    id,
    publisher,
    published,
    title: '',
    byline: null,
    url: '',
    country: null,
    kind: 'news',
    language: 'en',
    publishedNote: null,
    ...change,
  };
}

export const educationPost = source('education-post', 'Education Post', '2025-05-18', {
  title: 'Pakistan mimics India’s global outreach after military setback',
  byline: 'Amin Masoodi',
  url: 'https://educationpost.in/news/world/pakistan-mimics-indias-global-outreach-after-military-setback',
  country: 'IN',
});
export const jadeTimes = source('jadetimes', 'JadeTimes', '2025-05', {
  title: 'Pakistan Turns to China for Post-Conflict Reassurance Following Four-Day Standoff with India',
  byline: 'Hadisur Rahman',
  url: 'https://www.jadetimes.com/post/pakistan-turns-to-china-for-post-conflict-reassurance-following-four-day-standoff-with-india',
  publishedNote: 'After 20 May 2025; the day is not shown.',
});
export const thinkTankJournal = source('think-tank-journal', 'The Think Tank Journal', '2025-06-05', {
  title: 'Pakistan Wins Diplomacy: Russia, US Back Its Stance',
  byline: 'Wasim Qadri',
  url: 'https://thinktank.pk/2025/06/05/pakistan-wins-diplomacy-russia-us-back-its-stance/',
  country: 'PK',
  kind: 'opinion',
});
export const himanshu = source('training-by-himanshu', 'Training by Himanshu', '2025-09', {
  title:
    'Pakistan Publicly Rejects Donald Trump’s Ceasefire Mediation Claim: A Historic Shift in India-Pakistan Diplomacy',
  url: 'https://trainingbyhimanshu.in/pakistan-publicly-rejects-donald-trumps-ceasefire-mediation-claim-a-historic-shift-in-india-pakistan-diplomacy',
  country: 'IN',
  kind: 'explainer',
  publishedNote: 'The day is not shown.',
});
export const hour24 = source('hour24', 'Hour24 News', '2026-01-03', {
  title: 'Pakistan Backs China’s Mediation Claims in Op Sindoor After May 2025 India-Pakistan Clash',
  url: 'https://hour24.news/2026-01-03/international-politics-diplomacy/pakistan-backs-chinas-mediation-claims-in-op-sindoor-after-may-2025-india-pakistan-clash',
  kind: 'analysis',
});

const person = (id: string, name: string, role: string | null = null): HolderView => ({
  id,
  name,
  role,
  isOutlet: false,
});
const pakistan = person('pakistan', 'Government of Pakistan');
const china = person('china', 'Government of China');
const dar = person('ishaq-dar', 'Ishaq Dar', "Pakistan's Foreign Minister");

/** `|` stands before and after the quote in its sentence. */
function quote(
  id: string,
  from: SourceView,
  words: string,
  change: Partial<QuoteView> = {},
): QuoteView & { alsoIn: [] } {
  const [before = '', own = '', after = ''] = words.split('|');
  return {
    id,
    source: from,
    before,
    quote: own,
    after,
    cutBefore: false,
    cutAfter: false,
    voice: 'outlet',
    mode: 'endorses',
    holder: { id: from.id, name: from.publisher, role: null, isOutlet: true },
    said: null,
    claimedOrigin: null,
    supersedes: [],
    alsoIn: [],
    ...change,
  };
}

type Listed = FramingView['quotes'][number];
const relayed = { voice: 'reported', mode: 'reports' } as const;

/** What the outlet says itself. */
export const byOutlet: Listed = quote(
  'edupost-both-agreed',
  educationPost,
  "Though |both sides agreed to halt hostilities|, the operation sent a clear message about India's zero-tolerance policy on terror.",
);

/** What an outlet has somebody say, with the office and the date. */
export const paraphrased: Listed = quote(
  'himanshu-dar-kept-bilateral',
  himanshu,
  'However, Pakistan’s Foreign Minister Ishaq Dar stated that |India categorically refused any external involvement, keeping the matter bilateral|.',
  { ...relayed, holder: dar, said: '2025-09' },
);

const thanks: Listed = quote(
  'jade-pakistan-thanks-us',
  jadeTimes,
  'The standoff concluded with a US-brokered ceasefire, |which Islamabad publicly welcomed and acknowledged with gratitude to the Trump administration|.',
  { ...relayed, holder: pakistan, said: '2025-05' },
);

/** A change of position that rejects a framing. */
export const rejecting: Listed = quote(
  'himanshu-pakistan-rejects-claim',
  himanshu,
  'In a surprising diplomatic development, |Pakistan has, for the first time, openly rejected claims of third-party mediation in its ongoing tensions with India|.',
  { voice: 'reported', mode: 'rejects', holder: pakistan, said: '2025-09', supersedes: ['jade-pakistan-thanks-us'] },
);

const headline: Listed = quote(
  'hour24-pakistan-backs-china',
  hour24,
  '|Pakistan Backs China’s Mediation Claims in Op Sindoor| After May 2025 India-Pakistan Clash',
  { voice: 'headline', mode: 'reports', holder: pakistan, supersedes: ['himanshu-pakistan-rejects-claim'] },
);

function framing(id: string, index: number, label: string, summary: string, quotes: readonly Listed[]): FramingView {
  const holders = [...new Map(quotes.map(({ holder }) => [holder.id, holder])).values()];
  return {
    id,
    index,
    label,
    summary,
    holders,
    quotes,
    sources: new Set(quotes.map((item) => item.source.id)).size,
    of: 5,
  };
}

export const bilateral = framing(
  'bilateral',
  1,
  'India and Pakistan settled it between themselves',
  'The two countries agreed to stop by talking to each other; no third party had a part in it.',
  [byOutlet, paraphrased],
);
export const usBrokered = framing(
  'us-brokered',
  0,
  'The United States brokered it',
  'The ceasefire came about through mediation by the United States.',
  [
    quote(
      'jade-us-brokered',
      jadeTimes,
      '|The standoff concluded with a US-brokered ceasefire|, which Islamabad publicly welcomed and acknowledged with gratitude to the Trump administration.',
    ),
    thanks,
    quote(
      'ttj-rubio-diplomacy',
      thinkTankJournal,
      '|The US, through Secretary of State Marco Rubio’s intensive diplomacy from May 6–10, 2025, praised Pakistan’s willingness to engage in dialogue, facilitating the ceasefire| (Reuters).',
      { claimedOrigin: 'Reuters' },
    ),
    rejecting,
  ],
);
export const chinaMediated = framing(
  'china-mediated',
  2,
  'China mediated',
  'China helped to bring the fighting to an end through talks with both sides.',
  [
    headline,
    quote(
      'hour24-beijing-claims',
      hour24,
      '|Beijing has publicly claimed that it facilitated back-channel talks during the flare of Op Sindoor|.',
      { ...relayed, holder: china },
    ),
  ],
);

export const brokers: QuestionView = {
  id: 'who-brokered-the-ceasefire',
  language: 'en',
  text: 'Who brokered the ceasefire of 10 May 2025?',
  framings: [bilateral, usBrokered, chinaMediated],
  hiddenFramings: 0,
  silent: [],
};

export const ceasefire: EntityView = {
  pack: {
    id: 'may-2025-conflict',
    language: 'en',
    title: 'The India–Pakistan conflict of May 2025',
    version: '1.2.0',
    coversUntil: '2026-01-03',
  },
  id: 'ceasefire-may-2025',
  name: 'Ceasefire of 10 May 2025',
  kind: 'event',
  about: 'Ceasefire of 10 May 2025 between India and Pakistan.',
  undisputed: [
    { text: 'It dates from 10 May 2025.', sources: 2, of: 5, quotes: [] },
    { text: 'With it the fighting stopped.', sources: 3, of: 5, quotes: [] },
  ],
  questions: [brokers],
  discrepancies: [
    {
      about: 'Whether Pakistan credits the United States with the ceasefire',
      accounts: [
        { text: 'JadeTimes (May 2025): Pakistan thanked the Trump administration.', quotes: [thanks] },
        {
          text: 'Training by Himanshu (September 2025): Pakistan rejected the claim of mediation.',
          quotes: [rejecting],
        },
      ],
    },
  ],
  basis: {
    sources: [educationPost, jadeTimes, thinkTankJournal, himanshu, hour24],
    from: '2025-05-18',
    until: '2026-01-03',
  },
  hiddenSources: [],
};
