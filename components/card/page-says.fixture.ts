/** What an invented page says on the questions of Card.fixture.ts, for tests and for looking at the card. */
import type { FramingName, PositionView, QuestionOnPage, Stance } from '#lib/framing/view-page.ts';

const byTreaty: FramingName = { id: 'by-treaty', label: 'Filled as the treaty allows', index: 0 };
const inSecret: FramingName = { id: 'in-secret', label: 'Filled in secret', index: 1 };
const byMistake: FramingName = {
  id: 'by-mistake',
  label: 'Filled by a mistake of the operators that nobody had ordered',
  index: 2,
};

const question = 'sarun-dam/how-filled';
const modes = { takes: 'endorses', relays: 'reports', rejects: 'rejects' } as const;

let places = 0;
/** `|` stands before and after each deciding word. */
function position(
  stance: Stance,
  framing: FramingName,
  words: string,
  change: Partial<PositionView> = {},
): PositionView {
  places += 1;
  const parts = words.split('|');
  const sentence = parts.join('');
  const because = parts.flatMap((part, index) => {
    const start = parts.slice(0, index).join('').length;
    return index % 2 === 1 ? [{ start, end: start + part.length }] : [];
  });
  return {
    finding: { question, framing: framing.id, mode: modes[stance], words: sentence },
    stance,
    framing,
    holder: { name: 'Ana Kestrel', isOutlet: false },
    teller: null,
    sentence,
    because,
    lang: 'en',
    place: { frame: 0, reading: 1, block: places, start: 0, end: sentence.length },
    ...change,
  };
}

const group = (...positions: readonly [PositionView, ...PositionView[]]) => {
  const [{ stance, framing }] = positions;
  return { stance, framing, positions };
};

const taken = position('takes', inSecret, 'The gates were |closed at night and without a word|.', {
  holder: { name: '', isOutlet: true },
});
const relayed = position('relays', byTreaty, 'Kestrel |said| that every litre was held back |within the treaty|.');
const again = position('relays', byTreaty, '“We |informed them| in January,” the minister |told| reporters.');
const rejected = position('rejects', byMistake, 'Talk of |a mistake| is |nonsense|, one engineer wrote.', {
  holder: null,
});

/** One of everything: taken, relayed twice, left out. */
export const someSaid: readonly QuestionOnPage[] = [
  { question, said: [group(taken), group(relayed, again)], leftOut: [byMistake], hidden: [] },
];

/** Nothing but silence. */
export const onlyLeftOut: readonly QuestionOnPage[] = [
  { question, said: [], leftOut: [byTreaty, inSecret], hidden: [] },
];

/** The reader has hidden two findings. */
export const someHidden: readonly QuestionOnPage[] = [
  { question, said: [group(rejected)], leftOut: [], hidden: [taken, relayed] },
];

/** As `someSaid`, once its first finding is hidden. */
export const firstHidden: readonly QuestionOnPage[] = [
  { question, said: [group(relayed, again)], leftOut: [byMistake], hidden: [taken] },
];

/** Long sentences, long names, and a page in Arabic. */
export const longSaid: readonly QuestionOnPage[] = [
  {
    question,
    said: [
      group(
        position(
          'relays',
          byMistake,
          'After three weeks in which the ministry had first denied and then defended the closing of the gates, its chief engineer wrote in a letter to the commission that the sluices had been |shut by a test program that was never meant to run| on the live system, and that nobody in the control room had known how to stop it before the reservoir stood four metres higher than planned.',
          { holder: { name: 'Ana-Sophia Kestrel-Marchetti of the Upper Orva Water Board', isOutlet: false } },
        ),
      ),
      group(
        position('rejects', byTreaty, 'وقال الاتحاد إن إغلاق البوابات ليلاً |خرق للمعاهدة|، ودعا إلى تحكيم دولي.', {
          lang: 'ar',
          holder: { name: 'اتحاد المزارعين', isOutlet: false },
        }),
      ),
    ],
    leftOut: [inSecret],
    hidden: [],
  },
];
