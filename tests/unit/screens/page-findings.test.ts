import { describe, expect, it } from 'vitest';
import { tabFindings } from '#components/popup/page-findings.ts';
import { pageQuestions } from '#components/popup/page-questions.ts';
import { leadingVoices, voicedFramings } from '#components/popup/page-voices.ts';
import { defaultSettings } from '#lib/extension/settings.ts';
import type { Findings } from '#lib/framing/findings.ts';
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

  it('has for each framing who says it, with the sentences, and leaves out what nobody says', () => {
    const voicesOf = (...positions: Findings['positions']) => {
      const [question] = pageQuestions(
        [pack],
        [],
        showAllSources,
        findingsOf(frames(frameFindings({ positions, silent: found.silent }))).questions,
      );
      if (!question?.onPage) throw new Error('no question');
      return voicedFramings(question.view, question.onPage).map(({ id, voices }) => [
        id,
        voices.map((voice) => `${voice.stance} ${voice.holder?.name} ${voice.positions.length}`),
      ]);
    };
    expect(voicesOf(failed, failed, { ...failed, holder: 'ana-breuk' }, { ...failed, holder: null })).toEqual([
      ['gates-failed', ['relays L. Tavin 2', 'relays Ana Breuk 1', 'relays undefined 1']],
    ]);
    expect(voicesOf(failed, { ...failed, teller: 'ana-breuk' })).toEqual([
      ['gates-failed', ['relays L. Tavin 1', 'relays L. Tavin 1']],
    ]);
    expect(voicesOf(opened)).toEqual([['opened-by-karvia', ['takes  1']]]);
  });

  it('shows a few of many voices, and each stance among them', () => {
    const voice = (stance: 'relays' | 'rejects', name: string) => ({
      stance,
      holder: { name, isOutlet: false },
      teller: null,
      positions: [],
    });
    const many = [...['a', 'b', 'c', 'd'].map((name) => voice('relays', name)), voice('rejects', 'e')];
    expect(leadingVoices(many).map(({ holder }) => holder?.name)).toEqual(['a', 'b', 'c', 'e']);
  });
});
