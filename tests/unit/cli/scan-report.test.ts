import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Findings } from '#lib/framing/findings.ts';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import { outlineScan } from '#scripts/cli/outline-scan.ts';
import { printScan } from '#scripts/cli/print-scan.ts';
import { readArticle } from '#scripts/cli/read-article.ts';
import { type ReadFile, readFileWith } from '#scripts/cli/read-file.ts';
import { tableHead, tabulatePositions } from '#scripts/cli/tabulate-positions.ts';
import { compileValidPack } from '#tests/unit/pack/fixture-packs.ts';

const text = `Flood at Orla Dam

The gates of Orla Dam, said L. Tavin of Karvia, gave way by themselves. In Solmark, Ana Breuk
"rejected" that: “You opened the gates, and we
drowned.” The flood came at night.
`;

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compileValidPack();
});
afterEach(() => vi.restoreAllMocks());

/** Where words stand in a block of the article above, in the shape of a finding. */
function spot(block: number, words: string) {
  const blocks = readArticle(new TextEncoder().encode(text), 'a.txt')?.blocks ?? [];
  const start = blocks[block]?.text.indexOf(words) ?? -1;
  expect(start).toBeGreaterThanOrEqual(0);
  return { block, start, end: start + words.length };
}

/** The article as read, with findings that a later step of reading would give. */
function readWith(findings: Partial<Findings>): ReadFile {
  const article = readArticle(new TextEncoder().encode(text), 'a.txt');
  if (article === null) throw new Error('the article is no text');
  const read = readFileWith([pack], compileLexicon([pack]), 'a.txt', article);
  return {
    ...read,
    readings: read.readings.map((reading) => ({ pack, findings: { ...reading.findings, ...findings } })),
  };
}

const question = 'who-opened-the-gates';
function withPositions(): ReadFile {
  const first = { ...spot(1, 'The gates of Orla Dam, said L. Tavin of Karvia, gave way by themselves.'), question };
  const second = {
    ...spot(1, 'In Solmark, Ana Breuk\n"rejected" that: “You opened the gates, and we\ndrowned.”'),
    question,
  };
  return readWith({
    positions: [
      {
        ...first,
        framing: 'gates-failed',
        mode: 'endorses',
        holder: 'water-minister-tavin',
        because: [spot(1, 'gave way by themselves')],
      },
      {
        ...second,
        framing: 'gates-failed',
        mode: 'rejects',
        holder: 'ana-breuk',
        because: [spot(1, 'rejected'), spot(1, 'that')],
      },
      {
        ...spot(1, 'The flood came at night.'),
        question,
        framing: 'gates-failed',
        mode: 'reports',
        holder: null,
        because: [],
      },
    ],
    silent: [{ question, framing: 'opened-by-karvia' }],
  });
}

function printed(read: ReadFile): string {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  printScan(read);
  return out;
}

describe('the report of a scan', () => {
  it('says what the article is about, what it says, in whose words, and what it leaves out', () => {
    const out = printed(withPositions());
    expect(out).toContain('About: The flood of Orla Dam');
    expect(out).toContain('What opened the gates of Orla Dam on 3 March 2031?');
    expect(out).toContain('– relays L. Tavin: They gave way');
    expect(out).toContain('because of “gave way by themselves”');
    expect(out).toContain('– relays a denial by Ana Breuk: They gave way');
    expect(out).toContain('because of “rejected”, “that”');
    expect(out).toContain('– relays somebody it names or quotes: They gave way');
    expect(out).toContain('silent on: Karvia opened them');
  });

  it('sets contested words beside those of the sources', () => {
    const out = printed(readWith({}));
    expect(out).toContain(
      'The dam’s name\n    here: Orla Dam 2×\n    sources: Orla Dam (Karvia Courier 3×); Lower Vesna Barrage (Solmark Herald',
    );
  });

  it('tells how a quotation differs from the corpus’s', () => {
    const out = printed(
      readWith({
        quotes: [
          {
            ...spot(1, 'You opened the gates, and we\ndrowned.'),
            evidence: 'courier-lie',
            exact: false,
            parts: [
              { kind: 'left-out', text: 'It is a lie that we' },
              { kind: 'added', text: 'You' },
              { kind: 'same', text: 'opened the gates' },
            ],
          },
        ],
      }),
    );
    expect(out).toContain('> You opened the gates, and we drowned.');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      'leaves out “It is a lie that we”; has instead or besides “You”; L. Tavin, Karvia Courier 2031-03-07',
    );
  });

  it('says so when nothing is known', () => {
    expect(printed({ ...readWith({}), readings: [] })).toContain('Nothing here is about a topic that the packs know.');
  });
});

describe('a scan as JSON', () => {
  it('gives every place as offsets into the whole text, with its words', () => {
    const scan = outlineScan(withPositions());
    expect(scan.positions).toHaveLength(3);
    for (const { start, end, sentence, because } of scan.positions) {
      expect(text.slice(start, end)).toBe(sentence);
      for (const words of because) expect(text.slice(words.start, words.end)).toBe(words.text);
    }
    expect(scan.positions[1]?.because.map((words) => words.text)).toEqual(['rejected', 'that']);
    expect(scan.silent).toEqual([{ question, framing: 'opened-by-karvia' }]);
    expect(scan.terms.map(({ variant, start, end }) => [variant, text.slice(start, end)])).toEqual([
      ['flood', 'Flood'],
      ['Orla Dam', 'Orla Dam'],
      ['Orla Dam', 'Orla Dam'],
      ['flood', 'flood'],
    ]);
  });
});

describe('a scan as a table', () => {
  it('has a row for each position, on one line, its cells quoted where they must be', () => {
    expect(tableHead).toBe('file,question,framing,mode,holder,sentence,because,start,end,teller\r\n');
    expect(tabulatePositions(outlineScan(withPositions())).split('\r\n')).toEqual([
      'a.txt,who-opened-the-gates,gates-failed,endorses,water-minister-tavin,"The gates of Orla Dam, said L. Tavin of Karvia, gave way by themselves.",gave way by themselves,19,90,',
      'a.txt,who-opened-the-gates,gates-failed,rejects,ana-breuk,"In Solmark, Ana Breuk ""rejected"" that: “You opened the gates, and we drowned.”",rejected | that,91,169,',
      'a.txt,who-opened-the-gates,gates-failed,reports,,The flood came at night.,,170,194,',
      '',
    ]);
  });
});
