import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invalidPacks, validPack, withOverlay } from '#tests/unit/pack/fixture-packs.ts';
import { parseLines, runSidelight } from './run-sidelight.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const usePack = ['--pack', validPack];
const seed = join(validPack, 'seeds/solmark-herald.txt');
const overlayOf = (name: string) => invalidPacks.find((pack) => pack.name === name)?.overlay ?? '';

function keep(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const page = `<!doctype html><html lang="en"><head><title>Flood</title><script>"Orla Dam"</script></head><body>
<article><h1>Flood at <em>Orla</em> Dam</h1><p>The gates of Orla Dam gave way, said Water Minister L. Tavin of Karvia.</p>
<p>Later Tavin told reporters in Karvia City that nobody had opened them and that the flood was an accident of the thaw, not a
water attack, whatever the neighbours in Solmark might say about it in the days to come.</p></article></body></html>`;

interface ScanOutput {
  readonly file: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly entity: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly positions: readonly {
    readonly holder: string | null;
    readonly because: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
  readonly silent: readonly unknown[];
  readonly quotes: readonly unknown[];
  readonly terms: readonly {
    readonly term: string;
    readonly variant: string;
    readonly start: number;
    readonly end: number;
  }[];
}

describe('sidelight', () => {
  it('explains itself and each of its commands', async () => {
    const all = await runSidelight(['--help']);
    expect(all).toMatchObject({ code: 0, err: '' });
    const commands = ['scan', 'lookup', 'pack show', 'pack validate', 'pack build', 'pack diff'];
    for (const command of commands) expect(all.out).toContain(command);
    const each = await Promise.all(commands.map((command) => runSidelight([...command.split(' '), '--help'])));
    for (const [at, { code, out }] of each.entries()) {
      expect(code).toBe(0);
      expect(out).toContain(`Usage: sidelight ${commands[at]}`);
    }
  });

  it.each([
    [[], 'sidelight: name a command: '],
    [['scna'], 'sidelight: there is no command "scna"; did you mean "scan"?'],
    [['pack', 'vaildate'], 'did you mean "pack validate"?'],
    [['scan'], 'sidelight: give files to scan'],
    [['scan', '--jsno', 'x'], "sidelight: Unknown option '--jsno'; see --help"],
    [['scan', 'x', '--csv', '--json'], 'sidelight: give either --json or --csv'],
    [['lookup', 'x', '--csv'], "sidelight: Unknown option '--csv'; see --help"],
    [['lookup', 'x', '-o', 'y'], "sidelight: Unknown option '--output'; see --help"],
    [['pack', 'show', 'no-such-pack'], 'sidelight: there is no pack "no-such-pack"'],
    [['pack', 'validate', 'no/such/folder'], 'sidelight: cannot read no/such/folder: there is no such file'],
    [['pack', 'build', validPack], 'sidelight: say where to write the pack: -o FILE'],
    [['pack', 'diff', validPack], 'sidelight: give two packs'],
  ])('answers unusable arguments with exit code 2 and one line: %j', async (args, message) => {
    const { code, out, err } = await runSidelight(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('sidelight scan', () => {
  it('finds mentions and contested words in HTML, with offsets into its text', async () => {
    const answer = await runSidelight(['scan', keep('page.html', page), '--json', ...usePack]);
    expect(answer).toMatchObject({ code: 0, err: '' });
    const [scan] = parseLines(answer) as ScanOutput[];
    expect(scan?.text).not.toContain('"Orla Dam"');
    expect(scan?.mentions.map(({ entity, text }) => [entity, text])).toEqual([
      ['orla-dam', 'Orla Dam'],
      ['orla-dam', 'Orla Dam'],
      ['water-minister-tavin', 'L. Tavin'],
      ['water-minister-tavin', 'Tavin'],
    ]);
    expect(scan?.terms.map(({ term, variant }) => [term, variant])).toContainEqual(['the-flood', 'water attack']);
    for (const { text, start, end } of scan?.mentions ?? []) expect(scan?.text.slice(start, end)).toBe(text);
    for (const { variant, start, end } of scan?.terms ?? []) {
      expect(scan?.text.slice(start, end).toLowerCase().replaceAll(/\s+/gu, ' ')).toBe(variant.toLowerCase());
    }
  });

  it('finds positions with the words that decided them, and what is left out', async () => {
    const text = 'Flood at Orla Dam\n\nL. Tavin of Karvia denied that Karvia had opened the gates of Orla Dam.\n';
    const [scan] = parseLines(
      await runSidelight(['scan', keep('flood.txt', text), '--json', ...usePack]),
    ) as ScanOutput[];
    const sentence = text.slice(text.indexOf('L.'), -1);
    expect(scan?.positions).toMatchObject([
      {
        question: 'who-opened-the-gates',
        framing: 'opened-by-karvia',
        mode: 'rejects',
        holder: 'water-minister-tavin',
        sentence,
      },
    ]);
    const because = scan?.positions[0]?.because ?? [];
    expect(because.map(({ start, end }) => text.slice(start, end))).toEqual(because.map((words) => words.text));
    expect(because.map((words) => words.text).join(' ')).toBe('denied Karvia opened gates');
    expect(scan?.silent).toEqual([{ question: 'who-opened-the-gates', framing: 'gates-failed' }]);
  });

  it('keeps plain text as it is', async () => {
    const text = 'Flood\r\n\r\nThe gates of Orla\nDam failed.\n';
    const [scan] = parseLines(
      await runSidelight(['scan', keep('note.txt', text), '--json', ...usePack]),
    ) as ScanOutput[];
    expect(scan?.text).toBe(text);
    expect(scan?.mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual(['Orla\nDam']);
  });

  it('reads standard input, and HTML in the character set it declares', async () => {
    const latin = Buffer.from(
      '<html><meta charset=iso-8859-1><p>Orla Dam is in the caf\xe9 region</p></html>',
      'latin1',
    );
    const [scan] = parseLines(await runSidelight(['scan', '-', '--json', ...usePack], latin)) as ScanOutput[];
    expect(scan).toMatchObject({ file: '-' });
    expect(scan?.text).toContain('café');
  });

  it('reads gzipped pages, and refuses damaged ones', async () => {
    const packed = keep('page.html.gz', gzipSync(page));
    const [scan] = parseLines(await runSidelight(['scan', packed, '--json', ...usePack])) as ScanOutput[];
    const [same] = parseLines(
      await runSidelight(['scan', keep('page.html', page), '--json', ...usePack]),
    ) as ScanOutput[];
    expect(scan).toEqual({ ...same, file: packed });
    const damaged = await runSidelight(['scan', keep('cut.html.gz', gzipSync(page).subarray(0, 40)), ...usePack]);
    expect(damaged.code).toBe(2);
    expect(damaged.err).toMatch(/^sidelight: cannot read .*cut\.html\.gz: /u);
  });

  it('scans many files in one run, one object a line, and goes on after one it cannot read', async () => {
    const binary = keep('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    const answer = await runSidelight(['scan', seed, 'missing.html', binary, folder, seed, '--json', ...usePack]);
    expect(answer.code).toBe(2);
    expect(parseLines(answer)).toHaveLength(2);
    expect(answer.err.trimEnd().split('\n')).toEqual([
      'sidelight: cannot read missing.html: there is no such file',
      `sidelight: cannot read ${binary}: it is neither HTML nor text`,
      `sidelight: cannot read ${folder}: it is a folder`,
    ]);
  });

  it('prints for people without colours when nobody watches', async () => {
    const { code, out } = await runSidelight(['scan', seed, ...usePack]);
    expect(code).toBe(0);
    expect(out).toContain('  Ana Breuk  Ana Breuk 1×\n');
    expect(out).not.toContain('\u001b');
  });
});

describe('sidelight scan, wording', () => {
  it('checks quotations against the corpus, with what differs', async () => {
    const quotation = 'Our reporters saw seven gates standing wide open, undamaged';
    const text = `Orla Dam, says Solmark, was in order: “${quotation}”.`;
    const [scan] = parseLines(
      await runSidelight(['scan', keep('quotes.txt', text), '--json', ...usePack]),
    ) as ScanOutput[];
    const start = text.indexOf(quotation);
    expect(scan?.quotes).toEqual([
      {
        ...{ evidence: 'herald-undamaged', source: 'solmark-herald', text: quotation },
        ...{ start, end: start + quotation.length, exact: false },
        parts: [
          { kind: 'left-out', text: 'Karvia says that worn gates gave way.' },
          { kind: 'same', text: 'Our reporters saw' },
          { kind: 'left-out', text: 'all' },
          { kind: 'same', text: 'seven gates standing' },
          { kind: 'added', text: 'wide' },
          { kind: 'same', text: 'open, undamaged' },
        ],
      },
    ]);
  });

  it('finds neither wording nor quotations on a page that is about something else', async () => {
    const [scan] = parseLines(
      await runSidelight(['scan', '-', '--json', ...usePack], 'A flood of letters.'),
    ) as ScanOutput[];
    expect(scan).toMatchObject({ mentions: [], terms: [], quotes: [] });
  });

  it('gives a table for many files, its head once', async () => {
    const { code, out } = await runSidelight(['scan', seed, seed, '--csv', ...usePack]);
    expect(code).toBe(0);
    expect(out.match(/file,question,framing,mode,holder,sentence,because,start,end,teller\r\n/gu)).toHaveLength(1);
  });
});

describe('sidelight lookup', () => {
  it('finds entities, questions and quotes, slips forgiven', async () => {
    const answer = await runSidelight(['lookup', 'orla', 'damm', '--json', ...usePack]);
    const [found] = parseLines(answer) as Record<string, { id: string }[]>[];
    expect(found?.['entities']?.[0]).toMatchObject({ id: 'orla-dam', name: 'Orla Dam' });
    expect(found?.['questions']?.[0]).toMatchObject({ id: 'who-opened-the-gates' });
    expect(found?.['quotes']?.map(({ id }) => id)).toContain('courier-headline');
  });

  it('says when nothing is found', async () => {
    expect(await runSidelight(['lookup', 'xyzzy', ...usePack])).toMatchObject({
      code: 0,
      out: 'Nothing found for “xyzzy”.\n',
    });
  });
});

describe('sidelight pack', () => {
  it('shows a pack in the shape of the contract', async () => {
    const [shown] = parseLines(await runSidelight(['pack', 'show', validPack, '--json'])) as Record<string, unknown>[];
    expect(shown).toMatchObject({
      id: 'orla-dam',
      version: '1.0.0',
      sources: [
        {
          id: 'karvia-courier',
          publisher: 'Karvia Courier',
          published: '2031-03-07',
          url: 'https://courier.example/orla-dam',
        },
        {},
      ],
      entities: [{ id: 'orla-dam', name: 'Orla Dam', kind: 'place', aliases: ['Lower Vesna Barrage'] }, {}, {}],
      questions: [
        {
          id: 'who-opened-the-gates',
          framings: [{ id: 'opened-by-karvia', holders: ['ana-breuk', 'solmark-herald'] }, {}],
        },
      ],
      terms: [
        {
          id: 'the-dam',
          variants: [
            { text: 'Orla Dam', evidence: [{ quote: 'Orla Dam' }, {}, {}] },
            {},
            { text: 'Vesna dam wall', evidence: [], elsewhere: true },
          ],
        },
        {},
      ],
      events: [{ id: 'gates-open', date: '2031-03-03' }],
    });
    expect(JSON.stringify(shown)).toContain(
      '{"source":"solmark-herald","quote":"Karvia opened the gates on us","start":16,"end":45,"voice":"headline","mode":"endorses","holder":"solmark-herald"}',
    );
  });

  it('validates: 0 for a good pack, 1 and every fault for a bad one', async () => {
    expect(await runSidelight(['pack', 'validate', validPack])).toMatchObject({ code: 0, err: '' });
    await withOverlay(overlayOf('missing-quote'), async (bad) => {
      const people = await runSidelight(['pack', 'validate', bad]);
      expect(people.code).toBe(1);
      expect(people.out).toContain('evidence/karvia-courier.json:22: quote is not in karvia-courier.txt');
      expect(people.err).toBe(`sidelight: ${bad} has 1 fault\n`);
      const [answer] = parseLines(await runSidelight(['pack', 'validate', bad, '--json']));
      expect(answer).toMatchObject({ ok: false, faults: [{ file: 'evidence/karvia-courier.json', line: 22 }] });
    });
  });

  it('builds a file that can be shown, validated and compared', async () => {
    const file = join(folder, 'pack.json');
    expect(await runSidelight(['pack', 'build', validPack, '-o', file])).toMatchObject({ code: 0, err: '' });
    expect(await runSidelight(['pack', 'validate', file])).toMatchObject({ code: 0 });
    const [fromFile, fromFolder] = await Promise.all(
      [file, validPack].map((path) => runSidelight(['pack', 'show', path, '--json'])),
    );
    expect(fromFile).toEqual(fromFolder);
    expect((await runSidelight(['pack', 'diff', file, validPack])).out).toBe(
      'orla-dam 1.0.0 → orla-dam 1.0.0\nNothing changes.\n',
    );
  });

  it('builds nothing from a bad pack', async () => {
    await withOverlay(overlayOf('duplicate-id'), async (bad) => {
      const { code, err } = await runSidelight(['pack', 'build', bad, '-o', join(folder, 'never.json')]);
      expect({ code, err }).toEqual({ code: 1, err: `sidelight: ${bad} has 1 fault; nothing was written\n` });
      expect((await runSidelight(['pack', 'validate', join(folder, 'never.json')])).code).toBe(2);
    });
  });

  it('refuses pack files of a newer format', async () => {
    const file = keep('newer.json', '{"type":"sidelight-pack","format":2,"pack":{}}');
    const { code, out } = await runSidelight(['pack', 'validate', file]);
    expect(code).toBe(1);
    expect(out).toContain('newer than this Sidelight reads');
  });
});
