/** What might be found on two frames about the valid pack of tests/fixtures/packs. */
import type { Findings } from '#lib/framing/findings.ts';
import { type FrameFindings, quoteFindings } from '#lib/framing/page-findings.ts';
import type { Block } from '#lib/text/block.ts';

export const question = 'who-opened-the-gates';

export const blocks: readonly Block[] = [
  { text: 'Flood at the Orla Dam', article: 0, lang: 'en', kind: 'heading' },
  {
    text: 'Minister Tavin said the gates gave way. Somebody called it a water attack. The gates were opened from Karvia.',
    article: 0,
    lang: 'en',
    kind: 'paragraph',
  },
];

const sentence = (words: string, because: string) => {
  const text = blocks[1]?.text ?? '';
  const [start, decisive] = [text.indexOf(words), text.indexOf(because)];
  return {
    block: 1,
    start,
    end: start + words.length,
    because: [{ start: decisive, end: decisive + because.length }],
  };
};

export const failed = {
  question,
  framing: 'gates-failed',
  mode: 'reports',
  holder: 'water-minister-tavin',
  ...sentence('Minister Tavin said the gates gave way.', 'gave way'),
} as const;
export const opened = {
  question,
  framing: 'opened-by-karvia',
  mode: 'endorses',
  holder: 'outlet',
  ...sentence('The gates were opened from Karvia.', 'opened from Karvia'),
} as const;

const attack = blocks[1]?.text.indexOf('water attack') ?? 0;
const none: Findings = { positions: [], silent: [], terms: [], quotes: [] };
export const found: Findings = {
  positions: [failed],
  silent: [{ question, framing: 'opened-by-karvia' }],
  terms: [
    { term: 'the-flood', variant: 'flood', block: 0, start: 0, end: 5 },
    { term: 'the-flood', variant: 'water attack', block: 1, start: attack, end: attack + 12 },
  ],
  quotes: [
    {
      evidence: 'courier-hinges',
      exact: false,
      block: 1,
      start: 0,
      end: 8,
      parts: [
        { kind: 'same', text: 'the hinges of the ' },
        { kind: 'left-out', text: 'oldest ' },
        { kind: 'same', text: 'gates were worn' },
      ],
    },
  ],
};

/** A frame's findings as they are stored. */
export function frameFindings(change: Partial<Findings> = {}, reading = 1): FrameFindings {
  const said = quoteFindings({ ...none, ...change }, blocks);
  return { reading, capped: false, packs: [{ pack: 'orla-dam', ...said }] };
}
