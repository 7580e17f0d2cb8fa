import { describe, expect, it } from 'vitest';
import { tabFindings } from '#components/popup/page-findings.ts';
import { pageQuestions } from '#components/popup/page-questions.ts';
import { framingRows } from '#components/popup/page-stances.ts';
import { defaultSettings } from '#lib/extension/settings.ts';
import type { FrameFindings } from '#lib/framing/page-findings.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { failed, found, frameFindings, opened } from '#tests/unit/framing/orla-findings.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

const pack = await compileValidPack();
const report = { url: 'https://courier.example', title: '', state: 'active', published: null, entities: [] } as const;
const frames = (...all: (FrameFindings | null)[]) =>
  all.map((findings, frame) => ({ frame, report: { ...report, entities: [] }, findings }));
const findingsOf = (all: ReturnType<typeof frames>, settings = defaultSettings) =>
  tabFindings([pack], { frames: all }, settings);

describe('what the popup says of its findings', () => {
  it.each([
    ['unread', frames(null)],
    ['none', frames(frameFindings({ terms: found.terms }))],
    ['some', frames(null, frameFindings({ positions: [failed] }))],
  ] as const)('%s', (state, all) => {
    expect(findingsOf([...all]).state).toBe(state);
  });

  it('hidden, when the reader has hidden all', () => {
    const all = frames(frameFindings({ positions: [failed] }));
    const findingsHidden = findingsOf(all).questions.flatMap(({ said }) =>
      said.flatMap(({ positions }) => positions.map(({ finding }) => finding)),
    );
    expect(findingsOf(all, { ...defaultSettings, findingsHidden }).state).toBe('hidden');
  });

  it('filtered, when no source of any framing is shown', () => {
    const filter = { ...defaultSettings.filter, kinds: ['news', 'opinion'] };
    expect(findingsOf(frames(frameFindings({ positions: [failed] })), { ...defaultSettings, filter }).state).toBe(
      'filtered',
    );
  });

  it('capped, when one of the frames was too long', () => {
    expect(findingsOf(frames({ ...frameFindings(), capped: true }, frameFindings())).capped).toBe(true);
    expect(findingsOf(frames(null, frameFindings())).capped).toBe(false);
  });
});

describe('a question in the popup', () => {
  const { questions } = findingsOf(frames(frameFindings({ positions: [failed, opened, failed] })));

  it('is there when the page says something on it, though it names nobody', () => {
    expect(pageQuestions([pack], [], showAllSources, questions)).toMatchObject([{ onPage: { said: [{}, {}] } }]);
  });

  it('has a row for each framing, with every stance of the page', () => {
    const [question] = pageQuestions([pack], [], showAllSources, questions);
    if (!question) throw new Error('no question');
    expect(
      framingRows(question.view, question.onPage)
        .map(({ id, stances, isLeftOut }) => [
          id,
          ...stances.map(({ stance, positions }) => `${stance} ${positions.length}`),
          isLeftOut,
        ])
        .sort(),
    ).toEqual([
      ['gates-failed', 'relays 2', false],
      ['opened-by-karvia', 'takes 1', false],
    ]);
    expect(framingRows(question.view, null).every(({ stances, isLeftOut }) => stances.length === 0 && !isLeftOut)).toBe(
      true,
    );
  });
});
