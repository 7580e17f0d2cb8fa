import { beforeAll, describe, expect, it } from 'vitest';
import { collectExport, type ExportScope, type PackExport } from '#lib/compare/collect-export.ts';
import { type ExportFormat, type ExportWords, fileName, writeExport } from '#lib/compare/write-export.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { showAllSources } from '#lib/pack/source-filter.ts';
import { compileBundled } from '#tests/unit/framing/bundled-pack.ts';
import { parseCsv } from './parse-csv.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileBundled('may-2025-conflict');
});

const mediation: ExportScope = { question: 'who-brokered-the-ceasefire', entity: null };
const collect = (scope: Partial<ExportScope> = {}, hidden: readonly string[] = []) =>
  collectExport(pack, { ...showAllSources, sources: hidden }, { question: null, entity: null, ...scope }, '2026-11-25');

const words: ExportWords = {
  undisputed: 'Undisputed',
  sources: 'Sources',
  details: ({ voice, claimedOrigin }) => [voice, ...(claimedOrigin === null ? [] : [`credited to ${claimedOrigin}`])],
  date: (date) => date,
  alsoIn: (names) => `also in ${names.join(', ')}`,
  silent: (names) => `Not addressed by ${names.join(', ')}`,
  basis: 'Rests on five sources.',
};
const write = (data: PackExport, format: ExportFormat) => writeExport(data, format, words);

describe('what is exported', () => {
  it('is the question, else everything about the name, else the whole pack', () => {
    expect(collect(mediation).questions.map(({ id }) => id)).toEqual(['who-brokered-the-ceasefire']);
    const about = collect({ entity: 's-jaishankar' });
    expect(about.about).toEqual({ kind: 'entity', id: 's-jaishankar', name: 'S. Jaishankar' });
    expect(about.questions.length).toBeGreaterThan(0);
    expect(about.questions.length).toBeLessThan(pack.questions.length);
    expect(collect().questions).toHaveLength(pack.questions.length);
  });

  it('leaves out what the filter hides, and says of how many sources', () => {
    const data = collect(mediation, ['hour24']);
    expect(data.hiddenSources).toBe(1);
    expect(JSON.stringify(data)).not.toContain('Hour24');
    expect(data.questions[0]?.framings.map(({ id }) => id)).not.toContain('china-mediated');
  });

  it('falls back to the pack where a question is none of it', () => {
    expect(collect({ question: 'no-such-question' }).about.kind).toBe('pack');
  });
});

describe('JSON', () => {
  it('reads back as what was collected', () => {
    const data = collect();
    expect(JSON.parse(write(data, 'json'))).toEqual(data);
  });
});

describe('CSV', () => {
  it('has a row for each quote and each silence, all of one width', () => {
    const data = collect();
    const [head = [], ...rows] = parseCsv(write(data, 'csv').slice(1));
    const quotes = data.questions.flatMap(({ framings }) => framings.flatMap((framing) => framing.quotes));
    const silent = data.questions.flatMap((question) => question.silent);
    expect(rows).toHaveLength(quotes.length + silent.length);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    const texts = rows.map((row) => row[head.indexOf('quote')]).filter((text) => text !== '');
    expect(texts).toEqual(quotes.map(({ quote }) => quote));
  });

  it('begins with the mark of UTF-8 and ends its lines as RFC 4180 wants it', () => {
    const table = write(collect(mediation), 'csv');
    expect(table.startsWith('\ufeffpack,')).toBe(true);
    expect(table.endsWith('\r\n')).toBe(true);
  });

  it('never begins a cell as a formula', () => {
    const data = collect(mediation);
    const [source] = data.sources;
    const planted = {
      ...data,
      sources: source ? [{ ...source, publisher: '=HYPERLINK("https://evil.example")' }] : [],
    };
    expect(write(planted, 'csv')).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });
});

describe('Markdown', () => {
  it('has the question, its framings, verbatim quotes with their sources, and silences', () => {
    const text = write(collect(mediation), 'markdown');
    expect(text).toMatch(/^# Who brokered the ceasefire of 10 May 2025\?\n\nRests on five sources\.\n/u);
    expect(text).toContain('\n### China mediated\n');
    expect(text).toContain(
      '> Pakistan Backs China’s Mediation Claims in Op Sindoor\n>\n> — Government of Pakistan, headline · [Hour24 News](https://',
    );
    expect(text.match(/^> — /gmu)).toHaveLength(
      collect(mediation).questions.flatMap(({ framings }) => framings.flatMap(({ quotes }) => quotes)).length,
    );
  });

  it('names an outlet that speaks for itself once, and where it says to have it from', () => {
    const text = write(collect(mediation), 'markdown');
    expect(text).toMatch(/^> — \[Education Post\]\(https:[^)]+\), outlet, 2025-05-18$/mu);
    expect(text).toMatch(/^> — \[The Think Tank Journal\]\(https:[^)]+\), outlet, credited to Reuters, 2025-06-05$/mu);
  });

  it('lists what nobody disputes about a name', () => {
    expect(write(collect({ entity: 'operation-sindoor' }), 'markdown')).toContain('\n## Undisputed\n\n- ');
  });
});

describe('fileName', () => {
  it('says what is in the file', () => {
    expect(fileName(collect(mediation), 'markdown')).toBe('sidelight-may-2025-conflict-who-brokered-the-ceasefire.md');
    expect(fileName(collect(), 'csv')).toBe('sidelight-may-2025-conflict.csv');
  });
});
