import { describe, expect, it } from 'vitest';
import {
  divideQuestions,
  hiddenQuestions,
  type PageQuestion,
  pageQuestions,
} from '#components/popup/page-questions.ts';
import { pickSample } from '#components/welcome/sample.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

const pack = await compileValidPack();
const [first] = pack.questions;
if (first === undefined) throw new Error('the fixture pack has no question');

/** The fixture's question a second time, about the prime minister alone. */
const two: CompiledPack = {
  ...pack,
  questions: [first, { ...first, id: 'again', entities: ['ana-breuk'] }],
  evidence: pack.evidence.flatMap((item) =>
    item.supports ? [item, { ...item, supports: { ...item.supports, question: 'again' } }] : [item],
  ),
};
const marked = (id: string, mentions: number) => ({
  ref: `orla-dam/${id}`,
  places: Array.from({ length: mentions }, (_, mention) => ({ frame: 0, mention })),
});

describe('the questions of a page', () => {
  it('stand in the order of how often the page names what they are about, equals in the order of the pack', () => {
    const refs = (...entities: Parameters<typeof pageQuestions>[1]) =>
      pageQuestions([two], entities, showAllSources).map(({ ref }) => ref);
    expect(refs(marked('ana-breuk', 1))).toEqual(['orla-dam/who-opened-the-gates', 'orla-dam/again']);
    const both = { ...two, questions: two.questions.toReversed() };
    expect(pageQuestions([both], [marked('orla-dam', 4), marked('ana-breuk', 1)], showAllSources)[0]?.view.id).toBe(
      'who-opened-the-gates',
    );
  });

  it('are none where no entity has one, or an entity is of no pack', () => {
    expect(pageQuestions([pack], [marked('nobody', 3), { ref: 'other/orla-dam', places: [] }], showAllSources)).toEqual(
      [],
    );
  });

  it('that the filter takes away are counted', () => {
    const nothing = { ...showAllSources, kinds: ['news', 'opinion'] };
    expect(hiddenQuestions([pack], [marked('orla-dam', 1)], nothing)).toBe(1);
    expect(hiddenQuestions([pack], [marked('orla-dam', 1)], showAllSources)).toBe(0);
  });
});

describe('the questions of a page apart', () => {
  const [question] = pageQuestions([pack], [marked('orla-dam', 1)], showAllSources);
  const position = { framing: { id: 'gates-failed', label: '', index: 0 } };
  const having = (onPage: object | null) =>
    ({ ...question, onPage: onPage && { said: [], hidden: [], leftOut: [], ...onPage } }) as PageQuestion;

  it.each([
    ['something is said on', 'said', { said: [position] }],
    ['something was said on that the reader hid', 'said', { hidden: [position], leftOut: [position.framing] }],
    ['are touched without an answer', 'leftOut', { leftOut: [position.framing] }],
    ['are named, and no more is known', 'named', null],
  ] as const)('are those that %s', (_, group, onPage) => {
    const divided = divideQuestions([having(onPage)]);
    expect(Object.entries(divided).flatMap(([name, those]) => those.map(() => name))).toEqual([group]);
  });
});

describe('the sample on the welcome page', () => {
  it('is what the first question of the first pack is about, with that question alone', () => {
    const sample = pickSample([two]);
    expect([sample?.name, sample?.questions.length]).toEqual(['Orla Dam', 1]);
  });

  it('is left out without a pack or a question', () => {
    expect([pickSample([]), pickSample([{ ...pack, questions: [] }])]).toEqual([null, null]);
  });
});
