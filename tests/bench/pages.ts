import { type BenchBrowser, startBenchChromium, startBenchFirefox, type World } from './bench-browser.ts';
import { bundleScript } from './bundle.ts';
import type { Pass } from './harness.ts';
import { inventNames } from './invented-names.ts';
import { writeNewsPage } from './news-page.ts';
import { writeParagraph } from './news-text.ts';
import { inventedLexicon, readBundledNames } from './pack-names.ts';
import { createRandom } from './random.ts';
import { medianOf, runRounds } from './rounds.ts';
import { type Row, toRow } from './row.ts';
import { readSavedPages } from './saved-pages.ts';
import { servePages } from './serve-pages.ts';

/** Paragraphs of the article; with menus, teasers and comments around it. */
const sizes = { 'short article': 20, 'long read': 80, 'live file': 500 } as const;
const rounds = 7;
/** A page far beyond what anyone reads, and a lexicon of twenty thousand names. */
const monster = 5_000;
const appended = [1, 10, 100, 1_000] as const;
/** Paragraphs of the two pages that content is appended to. */
const lateSizes = [60, 600] as const;
const megabyte = 1024 * 1024;

/** Saved pages must neither run scripts nor fetch; the exact clock wants the page to be isolated. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'none'; connect-src 'self'; frame-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Loads a page in a fresh world. */
type Open = (path: string) => Promise<World>;

/** The whole pass over pages in both browsers: against a bare walk, against mark.js; its longest task, late content, memory. */
export async function benchPages(report: (row: Row) => void): Promise<void> {
  const { lexicon, fullNames, names } = await readBundledNames();
  const invented = inventNames(20_000);
  const files = new Map<string, string>([
    ['/lexicon', lexicon],
    ['/lexicon-20000', inventedLexicon(invented)],
    ['/empty', '<!doctype html><title>Empty</title>'],
    ['/monster', writeNewsPage({ paragraphs: monster, names: invented })],
  ]);
  const strangers = invented.slice(0, 120);
  const onTopic = {
    names: [...strangers, ...fullNames.slice(0, 60)],
    opening: [`${fullNames.slice(0, 30).join(', ')}.`],
  };
  for (const [size, paragraphs] of Object.entries(sizes)) {
    files.set(`/on/${size}`, writeNewsPage({ paragraphs, ...onTopic }));
    files.set(`/off/${size}`, writeNewsPage({ paragraphs, names: strangers }));
  }
  for (const paragraphs of lateSizes) files.set(`/late/${paragraphs}`, writeNewsPage({ paragraphs, ...onTopic }));
  const saved = readSavedPages();
  for (const [name, html] of saved) files.set(`/saved/${name}`, html);
  const server = await servePages((path) => files.get(decodeURI(path)) ?? null, headers);
  const scripts = { harness: await bundleScript('harness.ts'), marker: await bundleScript('marker.ts') };

  for (const start of [startBenchChromium, startBenchFirefox]) {
    const browser = await start();
    const open: Open = (path) =>
      browser.load(`http://127.0.0.1:${server.port}${encodeURI(path)}`, Object.values(scripts));
    try {
      await benchReading(browser.name, open, report);
      await benchStartUp(browser.name, open, report);
      await benchMarker(browser.name, open, names, report);
      await benchSaved(browser.name, open, [...saved.keys()], report);
      await benchLongestTask(browser.name, open, report);
      await benchLateContent(browser.name, open, report);
      await benchHeap(browser, open, report);
    } finally {
      await browser.close();
    }
  }
  await server.close();
}

const walk = async (open: Open, path: string) => (await open(path)).evaluate<number>('harness.walk()');

async function read(open: Open, path: string, lexicon = '/lexicon'): Promise<Pass & { readonly world: World }> {
  const world = await open(path);
  await world.evaluate(`harness.loadLexicon('${lexicon}')`);
  return { ...(await world.evaluate<Pass>('harness.read()')), world };
}

/** Every measure on a freshly loaded page, in a fresh world: nothing is compiled, no node has been touched. */
async function benchReading(browser: string, open: Open, report: (row: Row) => void): Promise<void> {
  for (const size of Object.keys(sizes)) {
    for (const [topic, most] of [
      ['on', 2],
      ['off', 1.3],
    ] as const) {
      const path = `/${topic}/${size}`;
      let pass: Pass | null = null;
      const loads: number[] = [];
      const results = await runRounds(
        {
          walk: () => walk(open, path),
          pass: async () => {
            const world = await open(path);
            loads.push(await world.evaluate<number>(`harness.loadLexicon('/lexicon')`));
            pass = await world.evaluate<Pass>('harness.read()');
            return pass.own;
          },
        },
        rounds,
      );
      const { mentions } = checkPass(pass, path);
      if ((topic === 'on') !== mentions > 0) throw new Error(`${path} has ${mentions} mentions.`);
      report(
        toRow({
          name: `${browser}, ${size}${topic === 'on' ? '' : ', off topic'}: whole pass`,
          unit: 'ms',
          value: results.median('pass'),
          peer: 'TreeWalker walk',
          peerValue: results.median('walk'),
          ratio: results.ratio('pass', 'walk'),
          most,
        }),
      );
      if (size === 'short article' && topic === 'on') {
        report(toRow({ name: `${browser}: load the lexicon`, unit: 'ms', value: medianOf(loads) }));
      }
    }
  }
}

/** How much of a pass is there whatever the page holds, and how much is gone when the engine has compiled our code. */
async function benchStartUp(browser: string, open: Open, report: (row: Row) => void): Promise<void> {
  const empty = await runRounds({ pass: async () => (await read(open, '/empty')).own }, rounds);
  report(toRow({ name: `${browser}, empty page: whole pass`, unit: 'ms', value: empty.median('pass') }));
  const { world } = await read(open, '/on/long read');
  const again = await runRounds(
    {
      walk: () => world.evaluate<number>('harness.walk()'),
      pass: async () => (await world.evaluate<Pass>('harness.read()')).own,
    },
    15,
  );
  report(
    toRow({
      name: `${browser}, long read, again and again: whole pass`,
      unit: 'ms',
      value: again.median('pass'),
      peer: 'TreeWalker walk',
      peerValue: again.median('walk'),
      ratio: again.ratio('pass', 'walk'),
    }),
  );
}

/** It takes seconds and its time grows with the number of names: it gets a few of them, and its time is scaled. */
async function benchMarker(
  browser: string,
  open: Open,
  names: readonly string[],
  report: (row: Row) => void,
): Promise<void> {
  const some = names.filter((_, at) => at % 25 === 0);
  for (const size of ['short article', 'long read']) {
    const path = `/on/${size}`;
    const results = await runRounds(
      {
        own: async () => (await read(open, path)).own,
        peer: async () => {
          const time = await (await open(path)).evaluate<number>(`markAll(${JSON.stringify(some)})`);
          return (time * names.length) / some.length;
        },
      },
      3,
    );
    report(
      toRow({
        name: `${browser}, ${size}: whole pass`,
        unit: 'ms',
        value: results.median('own'),
        peer: 'mark.js, same names',
        peerValue: results.median('peer'),
        ratio: results.ratio('own', 'peer'),
        most: 1,
      }),
    );
  }
}

async function benchSaved(
  browser: string,
  open: Open,
  pages: readonly string[],
  report: (row: Row) => void,
): Promise<void> {
  for (const page of pages) {
    const path = `/saved/${page}`;
    let mentions = 0;
    const results = await runRounds(
      {
        walk: () => walk(open, path),
        pass: async () => {
          const pass = await read(open, path);
          ({ mentions } = pass);
          return pass.own;
        },
      },
      3,
    );
    report(
      toRow({
        name: `${browser}, ${page}, ${mentions} marks: whole pass`,
        unit: 'ms',
        value: results.median('pass'),
        peer: 'TreeWalker walk',
        peerValue: results.median('walk'),
        ratio: results.ratio('pass', 'walk'),
        most: mentions === 0 ? 1.3 : 2,
      }),
    );
  }
}

async function benchLongestTask(browser: string, open: Open, report: (row: Row) => void): Promise<void> {
  const cases = [
    ['live file', '/on/live file', '/lexicon'],
    [`${monster} paragraphs, 20,000 names`, '/monster', '/lexicon-20000'],
  ] as const;
  for (const [name, path, lexicon] of cases) {
    const longest: number[] = [];
    for (let round = 0; round < 3; round++) longest.push((await read(open, path, lexicon)).longest);
    report(toRow({ name: `${browser}, ${name}: longest own task`, unit: 'ms', value: medianOf(longest), most: 50 }));
  }
}

/** Cost of the same addition to a page and to one ten times as long. */
async function benchLateContent(browser: string, open: Open, report: (row: Row) => void): Promise<void> {
  const random = createRandom(21);
  const names = inventNames(100);
  const room = { random, name: () => random.pick(names) };
  const additions = appended.map((count) => Array.from({ length: count }, () => writeParagraph(room)));
  const costs = new Map<string, number[]>();
  for (let round = 0; round < 3; round++) {
    for (const paragraphs of lateSizes) {
      const { world } = await read(open, `/late/${paragraphs}`);
      await world.evaluate(`harness.append(['Once, so that what follows is not the first time.'])`);
      for (const addition of additions) {
        const { own } = await world.evaluate<Pass>(`harness.append(${JSON.stringify(addition)})`);
        const key = `${paragraphs} ${addition.length}`;
        costs.set(key, [...(costs.get(key) ?? []), own]);
      }
    }
  }
  const [small, large] = lateSizes;
  for (const count of appended) {
    report(
      toRow({
        name: `${browser}, ${count} paragraphs appended to ${large}`,
        unit: 'ms',
        value: medianOf(costs.get(`${large} ${count}`) ?? []),
        peer: `to ${small}`,
        peerValue: medianOf(costs.get(`${small} ${count}`) ?? []),
        most: 2,
      }),
    );
  }
}

async function benchHeap(browser: BenchBrowser, open: Open, report: (row: Row) => void): Promise<void> {
  const cases = [
    ['default pack', '/lexicon', 2],
    ['20,000 names', '/lexicon-20000', 6],
  ] as const;
  for (const [name, lexicon, most] of cases) {
    const sizesFound: number[] = [];
    for (let round = 0; round < 3; round++) {
      const world = await open('/on/long read');
      const before = await world.heap();
      if (before === null) return;
      await world.evaluate(`harness.loadLexicon('${lexicon}')`);
      await world.evaluate('harness.read()');
      sizesFound.push(((await world.heap()) ?? Number.NaN) - before);
    }
    report(
      toRow({ name: `${browser.name}: heap a tab, ${name}`, unit: 'MB', value: medianOf(sizesFound) / megabyte, most }),
    );
  }
}

function checkPass(pass: Pass | null, path: string): Pass {
  if (pass?.state === 'active' && pass.blocks > 0) return pass;
  throw new Error(`${path} was not read: ${JSON.stringify(pass)}`);
}
