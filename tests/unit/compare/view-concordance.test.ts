import { beforeAll, describe, expect, it } from 'vitest';
import { listTerms, orderLines, shortenLine, viewConcordance } from '#lib/compare/view-concordance.ts';
import type { PageLine } from '#lib/framing/view-terms.ts';
import type { CompiledPack, CompiledTerm } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileBundled } from '#tests/unit/framing/bundled-pack.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileBundled('may-2025-conflict');
});

const term = (id: string) => pack.terms.find((each) => each.id === id) as CompiledTerm;
const view = (id: string, hidden: readonly string[] = []) =>
  viewConcordance(pack, term(id), { ...showAllSources, sources: hidden }, null);

describe('viewConcordance', () => {
  it('counts every use that the pack knows, once for its variant and source, with a line for each', () => {
    for (const { id, variants } of pack.terms) {
      const uses = variants.flatMap((variant) => variant.uses);
      const shown = view(id);
      expect(shown.variants.reduce((sum, { total }) => sum + total, 0)).toBe(uses.length);
      expect(shown.lines).toHaveLength(uses.length);
      for (const { text, counts } of shown.variants) {
        expect(counts).toEqual(
          shown.sources.map(
            ({ id: source }) =>
              variants.find((variant) => variant.text === text)?.uses.filter((use) => use.source === source).length,
          ),
        );
      }
    }
  });

  it('lists the most written variant first, and none that nobody writes', () => {
    const totals = view('end-of-fighting').variants.map(({ total }) => total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    expect(view('end-of-fighting').variants.map(({ text }) => text)).not.toContain('stoppage of firing');
  });

  it('names the sources that the filter hides', () => {
    const hidden = view('end-of-fighting', ['think-tank-journal']);
    expect(hidden.hiddenSources.map(({ id }) => id)).toEqual(['think-tank-journal']);
    expect(hidden.lines.some(({ source }) => source?.id === 'think-tank-journal')).toBe(false);
  });

  it('puts the page beside the sources, with variants that only pages write', () => {
    const place = { frame: 0, reading: 0, block: 0, start: 0, end: 0 };
    const line: PageLine = {
      before: 'after the ',
      match: 'stoppage of firing',
      after: ' on Saturday',
      cutBefore: false,
      cutAfter: true,
      lang: 'en',
      place,
    };
    const page = [{ variant: 'stoppage of firing', count: 1, lines: [line] }];
    const shown = viewConcordance(pack, term('end-of-fighting'), showAllSources, page);
    expect(shown.variants.find(({ text }) => text === 'stoppage of firing')).toMatchObject({ onPage: 1, total: 0 });
    expect(shown.lines.at(-1)).toMatchObject({ source: null, match: 'stoppage of firing', before: 'after the ' });
  });
});

describe('lines', () => {
  it('are ordered by the word after the term, or the one before it', () => {
    const { lines } = view('end-of-fighting');
    const nextWords = orderLines(lines, 'after').map(
      ({ after }) => /[\p{L}\p{N}]+/u.exec(after)?.[0]?.toLowerCase() ?? '',
    );
    expect(nextWords.filter(Boolean)).toEqual(nextWords.filter(Boolean).toSorted((a, b) => a.localeCompare(b, 'en')));
    const lastWords = orderLines(lines, 'before').map(
      ({ before }) => /(\p{L}+)\W*$/u.exec(before)?.[1]?.toLowerCase() ?? '',
    );
    expect(lastWords.filter(Boolean)).toEqual(lastWords.filter(Boolean).toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(orderLines(lines, 'source')).toBe(lines);
  });

  it('stay verbatim when they are shortened, and say so', () => {
    for (const line of view('fighting').lines) {
      const short = shortenLine(line, 30);
      expect(line.before.endsWith(short.before)).toBe(true);
      expect(line.after.startsWith(short.after)).toBe(true);
      expect(short.match).toBe(line.match);
      if (short.before.length < line.before.length) expect(short.cutBefore).toBe(true);
    }
  });
});

describe('listTerms', () => {
  it('has first what the question or name is about, and loses none', () => {
    const terms = listTerms(pack, ['ceasefire-may-2025']);
    expect(terms[0]?.entities).toContain('ceasefire-may-2025');
    expect(terms).toHaveLength(pack.terms.length);
  });

  it('begins with what the question names first', () => {
    const brokers = pack.questions.find(({ id }) => id === 'who-brokered-the-ceasefire');
    expect(listTerms(pack, brokers?.entities ?? []).map(({ id }) => id)[0]).toBe('end-of-fighting');
  });
});
