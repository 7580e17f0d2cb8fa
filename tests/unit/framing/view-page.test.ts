import { describe, expect, it } from 'vitest';
import { hideFinding, keyOfFinding, restoreFinding } from '#lib/framing/hidden-findings.ts';
import { joinFindings, quoteFindings } from '#lib/framing/page-findings.ts';
import { viewPage } from '#lib/framing/view-page.ts';
import { viewQuotations } from '#lib/framing/view-quotations.ts';
import { viewTerms } from '#lib/framing/view-terms.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';
import { blocks, failed, found, frameFindings, opened } from './orla-findings.ts';

const pack = await compileValidPack();
const ref = 'orla-dam/who-opened-the-gates';
const silent = found.silent;
const only = (source: string) => ({
  ...showAllSources,
  sources: pack.sources.map(({ id }) => id).filter((id) => id !== source),
});
const view = (
  frames: Parameters<typeof viewPage>[1],
  filter = showAllSources,
  hidden: Parameters<typeof viewPage>[3] = [],
) => viewPage(pack, frames, filter, hidden);

describe('findings with their words', () => {
  it('have the sentence and, counted from its start, the deciding words', () => {
    const [position] = quoteFindings({ ...found, positions: [opened] }, blocks).positions;
    expect(position?.sentence).toBe('The gates were opened from Karvia.');
    expect(position?.because.map(({ start, end }) => position.sentence.slice(start, end))).toEqual([
      'opened from Karvia',
    ]);
  });

  it('leave out deciding words of another sentence', () => {
    const elsewhere = { ...opened, because: [...failed.because, ...opened.because] };
    expect(quoteFindings({ ...found, positions: [elsewhere] }, blocks).positions[0]?.because).toHaveLength(1);
  });

  it('cut no sentence that a page could have in its middle, and no storage bursts', () => {
    const long = { text: 'x'.repeat(5_000), article: 0, lang: '', kind: 'paragraph' } as const;
    const positions = Array.from({ length: 1_000 }, () => ({ ...opened, block: 0, start: 0, end: 5_000, because: [] }));
    const quoted = quoteFindings({ ...found, positions, terms: [] }, [long]);
    expect(quoted.positions).toHaveLength(400);
    expect(quoted.positions[0]?.sentence).toHaveLength(1_000);
  });

  it('show a term in its own sentence', () => {
    const [, attack] = quoteFindings(found, blocks).terms;
    expect(attack).toMatchObject({ before: 'Somebody called it a ', match: 'water attack', after: '.' });
  });

  it('of several articles are silent only on what none of them says', () => {
    const one = quoteFindings(found, blocks);
    const other = quoteFindings({ ...found, positions: [opened], silent: [] }, blocks);
    expect(joinFindings([one, one]).silent).toEqual(silent);
    expect(joinFindings([one, other]).silent).toEqual([]);
  });
});

describe('what a page says on a question', () => {
  it('is what it takes, then what it relays, each with holder and place; and what it leaves out', () => {
    const both = view([{ frame: 0, findings: frameFindings({ positions: [failed, opened] }, 7) }]);
    expect(both).toMatchObject([
      {
        question: ref,
        said: [
          {
            stance: 'takes',
            framing: { id: 'opened-by-karvia', index: 0 },
            positions: [{ holder: { isOutlet: true } }],
          },
          { stance: 'relays', framing: { id: 'gates-failed' }, positions: [{ holder: { name: 'L. Tavin' } }] },
        ],
        leftOut: [],
      },
    ]);
    expect(both[0]?.said[1]?.positions[0]?.place).toEqual({ frame: 0, reading: 7, block: 1, start: 0, end: 39 });
    const one = view([{ frame: 0, findings: frameFindings({ positions: [failed], silent }) }]);
    expect(one[0]?.leftOut.map(({ id }) => id)).toEqual(['opened-by-karvia']);
  });

  it('names the one who rejects a framing, and says so of a speaker it does not know', () => {
    const [said] = view([
      { frame: 0, findings: frameFindings({ positions: [{ ...opened, mode: 'rejects', holder: null }] }) },
    ]);
    expect(said?.said[0]).toMatchObject({ stance: 'rejects', positions: [{ holder: null }] });
  });

  it('relays what somebody else endorses', () => {
    const [said] = view([{ frame: 0, findings: frameFindings({ positions: [{ ...failed, mode: 'endorses' }] }) }]);
    expect(said?.said[0]?.stance).toBe('relays');
  });

  it('is of all its frames together', () => {
    const frames = [
      { frame: 0, findings: frameFindings({ positions: [failed], silent }) },
      { frame: 3, findings: frameFindings({ positions: [opened] }) },
      { frame: 4, findings: null },
    ];
    const [said] = view(frames);
    expect(said?.leftOut).toEqual([]);
    expect(said?.said.map(({ positions }) => positions[0]?.place.frame)).toEqual([3, 0]);
  });

  it('is nothing where nothing was found', () => {
    expect(view([{ frame: 0, findings: frameFindings() }, { frame: 1 }])).toEqual([]);
  });

  it('has no framing whose every source the filter hides, said or left out', () => {
    const questions = pack.questions.map((asked) => ({
      ...asked,
      framings: asked.framings.map((framing) =>
        framing.id === 'gates-failed' ? { ...framing, evidence: ['courier-hinges'] } : framing,
      ),
    }));
    const frames = [{ frame: 0, findings: frameFindings({ positions: [failed, opened] }) }];
    const shown = viewPage({ ...pack, questions }, frames, only('solmark-herald'), []);
    expect(shown.flatMap(({ said }) => said.map(({ framing }) => framing.id))).toEqual(['opened-by-karvia']);
    const nobody = { ...showAllSources, kinds: ['news', 'opinion'] };
    expect(view([{ frame: 0, findings: frameFindings({ positions: [failed], silent }) }], nobody)).toEqual([]);
  });
});

describe('a finding that the reader hides', () => {
  const frames = [{ frame: 0, findings: frameFindings({ positions: [failed], silent }) }];
  const finding = view(frames)[0]?.said[0]?.positions[0]?.finding;
  if (!finding) throw new Error('nothing to hide');

  it('is said no more but can be seen and restored', () => {
    const hidden = hideFinding([], finding);
    const [shown] = view(frames, showAllSources, hidden);
    expect(shown?.said).toEqual([]);
    expect(shown?.hidden).toHaveLength(1);
    expect(restoreFinding(hidden, finding)).toEqual([]);
  });

  it('is not called left out for that', () => {
    const [shown] = view(frames, showAllSources, [finding]);
    expect(shown?.leftOut.map(({ id }) => id)).toEqual(['opened-by-karvia']);
  });

  it('is known again by its words, whatever their capitals, spaces and marks', () => {
    const again = { ...finding, words: ` minister  tavin said: “the gates gave way” ` };
    expect(keyOfFinding(again)).toBe(keyOfFinding(finding));
    expect(keyOfFinding({ ...finding, mode: 'rejects' })).not.toBe(keyOfFinding(finding));
    expect(keyOfFinding({ ...finding, words: 'The gates did not give way.' })).not.toBe(keyOfFinding(finding));
  });

  it('is kept once', () => {
    expect(hideFinding(hideFinding([], finding), finding)).toHaveLength(1);
  });
});

describe('words used on a page', () => {
  const frames = [{ frame: 0, findings: frameFindings(found, 2) }];

  it('stand beside what sources write, with counts and lines', () => {
    const [flood, ...rest] = viewTerms(pack, frames, showAllSources);
    expect(rest).toEqual([]);
    expect(flood?.page.map(({ variant, count }) => [variant, count])).toEqual([
      ['flood', 1],
      ['water attack', 1],
    ]);
    for (const { variant, count, sources } of flood?.corpus ?? []) {
      expect(count).toBe(sources.reduce((sum, source) => sum + source.lines.length, 0));
      const words = sources.flatMap(({ lines }) => lines.map((line) => line.match.toLowerCase()));
      expect(words.every((word) => word.startsWith(variant))).toBe(true);
    }
  });

  it('are compared with no source that the filter hides', () => {
    const shown = viewTerms(pack, frames, only('karvia-courier')).flatMap(({ corpus }) =>
      corpus.flatMap(({ sources }) => sources.map(({ source }) => source.id)),
    );
    expect(new Set(shown)).toEqual(new Set(['karvia-courier']));
    const [flood] = viewTerms(pack, frames, only('karvia-courier'));
    expect(flood?.hiddenSources.map(({ id }) => id)).toEqual(['solmark-herald']);
  });
});

describe('checked quotations', () => {
  it('say how the page has them, beside the source', () => {
    const frames = (quotes: typeof found.quotes) => [{ frame: 0, findings: frameFindings({ quotes }) }];
    const how = (quotes: typeof found.quotes) => viewQuotations(pack, frames(quotes), showAllSources)[0]?.how;
    const [quote] = found.quotes;
    if (!quote) throw new Error('no quote');
    expect(how([quote])).toBe('shortened');
    expect(how([{ ...quote, exact: true }])).toBe('exact');
    expect(how([{ ...quote, parts: [...quote.parts, { kind: 'added', text: ' out' }] }])).toBe('changed');
    expect(viewQuotations(pack, frames([quote]), only('solmark-herald'))).toEqual([]);
    expect(viewQuotations(pack, frames([{ ...quote, evidence: 'gone' }]), showAllSources)).toEqual([]);
  });
});
