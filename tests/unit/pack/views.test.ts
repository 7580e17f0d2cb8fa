import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledEvidence, CompiledPack } from '#lib/pack/compiled.ts';
import { describeEntity } from '#lib/pack/describe-entity.ts';
import { describeQuestion } from '#lib/pack/describe-question.ts';
import { framingsWithoutSource } from '#lib/pack/framings-without-source.ts';
import { listSources } from '#lib/pack/list-sources.ts';
import { type SourceFilter, showAllSources } from '#lib/pack/source-filter.ts';
import { viewQuote } from '#lib/pack/view-quote.ts';
import { compileValidPack, validPack } from './fixture-packs.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileValidPack();
});

const question = 'who-opened-the-gates';
const hiding = (...sources: string[]): SourceFilter => ({ ...showAllSources, sources });
const evidence = (id: string) => pack.evidence.find((item) => item.id === id) as CompiledEvidence;

describe('viewQuote', () => {
  it('shows a quote within its sentence', () => {
    expect(viewQuote(pack, evidence('courier-lie'))).toMatchObject({
      before: 'Mr. Tavin rejected that: ',
      quote: '“It is a lie that we opened the gates.”',
      after: '',
      cutBefore: false,
      cutAfter: false,
      mode: 'rejects',
      holder: { name: 'L. Tavin', role: 'Water Minister', isOutlet: false },
      supersedes: ['courier-failed'],
    });
  });

  it('shows a quote over two sentences up to the end of the second', () => {
    expect(viewQuote(pack, evidence('herald-undamaged'))).toMatchObject({
      before: '',
      after: ', on Sunday morning.',
      cutAfter: false,
    });
  });

  it('marks where a long sentence is cut', () => {
    expect(viewQuote(pack, evidence('courier-hinges'))).toMatchObject({ cutBefore: false, cutAfter: true });
  });

  it('names the outlet as the holder when it speaks for itself', () => {
    const { holder } = viewQuote(pack, evidence('courier-hinges'));
    expect(holder).toEqual({ id: 'karvia-courier', name: 'Karvia Courier', role: null, isOutlet: true });
  });

  it('gives back a verbatim run of the source for every piece of evidence', () => {
    for (const item of pack.evidence) {
      const seed = readFileSync(join(validPack, 'seeds', `${item.source}.txt`), 'utf8');
      const { before, quote, after } = viewQuote(pack, item);
      expect(seed.slice(item.start - before.length, item.end + after.length)).toBe(before + quote + after);
    }
  });
});

describe('describeQuestion', () => {
  it('orders framings by their first date and keeps each one’s own place', () => {
    const view = describeQuestion(pack, question, showAllSources);
    expect(view?.framings.map(({ id, index }) => [id, index])).toEqual([
      ['opened-by-karvia', 0],
      ['gates-failed', 1],
    ]);
    expect(view).toMatchObject({ hiddenFramings: 0, silent: [] });
  });

  it('counts as sources and holders of a framing only those that do not reject it', () => {
    const failed = describeQuestion(pack, question, showAllSources)?.framings.find(({ id }) => id === 'gates-failed');
    expect(failed).toMatchObject({ sources: 1, of: 2 });
    expect(failed?.holders.map(({ id, role }) => [id, role])).toEqual([
      ['water-minister-tavin', 'Water Minister'],
      ['karvia-courier', null],
    ]);
    expect(failed?.quotes.map(({ id }) => id)).toContain('herald-undamaged');
  });

  it('leaves hidden sources out and says how many framings went with them', () => {
    const alone = { ...pack, evidence: pack.evidence.filter(({ id }) => id !== 'courier-lie') };
    const view = describeQuestion(alone, question, hiding('solmark-herald'));
    expect(view?.framings.map(({ id, of }) => [id, of])).toEqual([['gates-failed', 1]]);
    expect(view?.hiddenFramings).toBe(1);
    expect(framingsWithoutSource(alone, hiding('solmark-herald'))).toEqual([
      { question, framing: 'opened-by-karvia', label: 'Karvia opened them' },
    ]);
  });

  it('lists shown sources that do not address the question as silent', () => {
    const quiet = {
      ...pack,
      evidence: pack.evidence.filter(({ source, supports }) => source !== 'solmark-herald' || !supports),
    };
    expect(describeQuestion(quiet, question, showAllSources)?.silent.map(({ id }) => id)).toEqual(['solmark-herald']);
    expect(describeQuestion(quiet, question, hiding('solmark-herald'))?.silent).toEqual([]);
  });

  it('shows wire copy once, with the other sources that carry it', () => {
    const knew = evidence('herald-knew');
    const copy = {
      ...knew,
      id: 'courier-copy',
      source: 'karvia-courier',
      said: '2031-03-09',
      quote: 'they opened the Gates  of the Lower Vesna Barrage.',
    };
    const [first, ...rest] = pack.questions[0]?.framings ?? [];
    const framing = { ...first, evidence: [...(first?.evidence ?? []), 'courier-copy'] };
    const wired = {
      ...pack,
      evidence: [...pack.evidence, copy],
      questions: [{ ...pack.questions[0], framings: [framing, ...rest] }],
    } as CompiledPack;
    const quotes = describeQuestion(wired, question, showAllSources)?.framings[0]?.quotes ?? [];
    expect(quotes.map(({ id, alsoIn }) => [id, alsoIn.map((source) => source.id)])).toEqual([
      ['courier-lie', []],
      ['herald-knew', ['karvia-courier']],
      ['herald-headline', []],
    ]);
  });

  it('knows no other question', () => {
    expect(describeQuestion(pack, 'constructor', showAllSources)).toBeNull();
  });
});

describe('describeEntity', () => {
  it('puts what is undisputed first, with how many sources say so', () => {
    const view = describeEntity(pack, 'orla-dam', showAllSources);
    expect(view?.undisputed.map(({ text, sources, of }) => [text, sources, of])).toEqual([
      ['Eleven people were rescued after the flood of 3 March 2031.', 2, 2],
    ]);
    expect(view?.questions.map(({ id }) => id)).toEqual([question]);
    expect(view?.discrepancies[0]?.accounts.map(({ quotes }) => quotes.map(({ id }) => id))).toEqual([
      ['courier-hinges'],
      ['herald-undamaged'],
    ]);
    expect(view?.basis).toMatchObject({ from: '2031-03-07', until: '2031-03' });
    expect(view?.basis.sources.map(({ id }) => id)).toEqual(['karvia-courier', 'solmark-herald']);
  });

  it('drops a discrepancy of which one account is left, and names the hidden sources', () => {
    const view = describeEntity(pack, 'orla-dam', hiding('solmark-herald'));
    expect(view?.discrepancies).toEqual([]);
    expect(view?.hiddenSources.map(({ id }) => id)).toEqual(['solmark-herald']);
    expect(view?.undisputed[0]).toMatchObject({ sources: 1, of: 1 });
  });

  it('stays whole, and says why it is empty, when every source is hidden', () => {
    const view = describeEntity(pack, 'orla-dam', hiding('solmark-herald', 'karvia-courier'));
    expect(view).toMatchObject({ undisputed: [], discrepancies: [], basis: { sources: [], from: null, until: null } });
    expect(view?.hiddenSources).toHaveLength(2);
    expect(view?.questions[0]).toMatchObject({ framings: [], hiddenFramings: 2 });
  });

  it('never shows a hidden source, whatever the filter', () => {
    const pick = (values: readonly string[]) => fc.subarray([...values]);
    const filters = fc.record({
      sources: pick(pack.sources.map(({ id }) => id)),
      publishers: pick(pack.sources.map(({ publisher }) => publisher)),
      countries: pick(['KV', '']),
      kinds: pick(['news', 'opinion']),
      from: fc.constantFrom(null, '2031-03-08', '2032'),
      until: fc.constantFrom(null, '2031-03-01', '2031'),
    });
    fc.assert(
      fc.property(filters, fc.constantFrom('orla-dam', 'ana-breuk'), (filter, id) => {
        const view = describeEntity(pack, id, filter);
        const shown = new Set(view?.basis.sources.map((source) => source.id));
        const quotes = view?.questions.flatMap(({ framings }) => framings.flatMap((framing) => framing.quotes)) ?? [];
        for (const { source } of quotes) expect(shown.has(source.id)).toBe(true);
        expect(shown.size + (view?.hiddenSources.length ?? 0)).toBe(2);
      }),
    );
  });

  it('knows no other entity', () => {
    expect(describeEntity(pack, '__proto__', showAllSources)).toBeNull();
  });
});

describe('listSources', () => {
  it('lists all sources in order of date', () => {
    expect(listSources(pack).map(({ id, published, publishedNote }) => [id, published, publishedNote])).toEqual([
      ['karvia-courier', '2031-03-07', null],
      ['solmark-herald', '2031-03', 'after the 8th; the day is not shown'],
    ]);
  });
});
