import { AhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { scanBlock } from '#lib/match/scan.ts';
import { parseLexicon, serialiseLexicon } from '#lib/match/serialise-lexicon.ts';
import { inventNames } from './invented-names.ts';
import { writeNews } from './news-text.ts';
import { packOfNames } from './pack-names.ts';
import { type Contender, medianOf, runRounds } from './rounds.ts';
import { type Row, toRow } from './row.ts';

const textLength = 1_000_000;
const sizes = [33, 1_000, 10_000, 100_000] as const;
const rounds = 9;
/** Milliseconds of processor time that one measure takes at least. */
const measureFor = 120;
/** Milliseconds for one run: slower contenders get only as much of the text as they read in that time. */
const patience = 250;

/** Finds names in a text; returns how many. */
type Matcher = (text: string) => number;

interface Entry {
  readonly who: string;
  /** The longest list it is built for. */
  readonly most: number;
  build(names: readonly string[]): Matcher;
}

const own = 'sidelight';
const union = 'big regex';
const entries: readonly Entry[] = [
  {
    who: own,
    most: 100_000,
    build(names) {
      const lexicon = parseLexicon(serialiseLexicon(compileLexicon([packOfNames(names)])));
      return (text) => scanBlock(lexicon, text).length;
    },
  },
  {
    who: union,
    most: 100_000,
    build(names) {
      const all = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
      return (text) => countMatches(all, text);
    },
  },
  { who: 'word regex + Map', most: 100_000, build: buildWordMap },
  {
    // Its plainer sibling is slower to scan. Longer lists take it minutes and gigabytes to build.
    who: '@monyone/aho-corasick',
    most: 10_000,
    build(names) {
      const automaton = new AhoCorasick([...names]);
      return (text) => automaton.matchInText(text).length;
    },
  },
  {
    who: 'modern-ahocorasick',
    most: 100_000,
    build(names) {
      const automaton = new ModernAhoCorasick(names);
      return (text) => automaton.count(text);
    },
  },
];

/** Throughput of all matchers on the same text with lists of four lengths, and what a lexicon takes to compile. */
export async function benchMatcher(report: (row: Row) => void): Promise<void> {
  const invented = inventNames(200_000);
  const known = invented.slice(0, 100_000);
  const text = writeNews(known, invented.slice(100_000), textLength);
  const contenders: Record<string, Contender> = {};
  for (const size of sizes) {
    const names = known.slice(0, size);
    const field = entries.filter(({ most }) => size <= most).map(({ who, build }) => [who, build(names)] as const);
    checkAgreement(new Map(field), text.slice(0, 50_000), size);
    for (const [who, match] of field) contenders[`${who} ${size}`] = throughputOf(match, text);
  }
  const results = await runRounds(contenders, rounds);
  const unit = 'M chars/s';
  for (const size of sizes) {
    const mine = `${own} ${size}`;
    for (const { who: peer, most } of entries) {
      if (peer === own || size > most) continue;
      const values = { unit, value: results.median(mine), peer, peerValue: results.median(`${peer} ${size}`) };
      const least = peer !== union ? undefined : { 33: 1, 1000: 1, 10000: undefined, 100000: 15 }[size];
      const bar = least === undefined ? {} : { least };
      report(
        toRow({ name: `matcher, ${size} names`, ...values, ratio: results.ratio(mine, `${peer} ${size}`), ...bar }),
      );
    }
  }
  report(
    toRow({
      name: 'matcher, slowdown from 1,000 to 100,000 names',
      unit,
      value: results.median(`${own} 100000`),
      peer: 'itself at 1,000',
      peerValue: results.median(`${own} 1000`),
      ratio: results.ratio(`${own} 1000`, `${own} 100000`),
      most: 1.5,
    }),
  );
  report(toRow({ name: 'compile 100,000 names', unit: 'ms', value: compileTime(known), most: 300 }));
}

/** Milliseconds. */
function compileTime(names: readonly string[]): number {
  const pack = packOfNames(names);
  return medianOf(Array.from({ length: 7 }, () => timeOf(() => compileLexicon([pack]))));
}

/** Million UTF-16 units a second. */
function throughputOf(match: Matcher, text: string): Contender {
  const sample = text.slice(0, 20_000);
  const pace = sample.length / timeOf(() => match(sample));
  const length = Math.min(text.length, Math.max(sample.length, Math.floor(pace * patience)));
  const part = length === text.length ? text : text.slice(0, length);
  return () => part.length / timeOf(() => match(part)) / 1_000;
}

/** Milliseconds of processor time of one run: the mean of as many as fit, since the system tells that time in steps of some milliseconds. */
function timeOf(run: () => unknown, forAtLeast = measureFor): number {
  const begun = threadTime();
  let runs = 0;
  do {
    run();
    runs += 1;
  } while (threadTime() - begun < forAtLeast);
  return (threadTime() - begun) / runs;
}

/** Milliseconds that this thread has run: what others use the machine for does not count. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** A matcher that finds less would have less to do. */
function checkAgreement(matchers: ReadonlyMap<string, Matcher>, text: string, size: number): void {
  const counts = [...matchers].map(([who, match]) => [who, match(text)] as const);
  const most = Math.max(...counts.map(([, found]) => found));
  for (const [who, found] of counts) {
    if (found >= most * 0.95 && found > 0) continue;
    throw new Error(`With ${size} names ${who} finds ${found} where another finds ${most}.`);
  }
}

function countMatches(pattern: RegExp, text: string): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) found += 1;
  return found;
}

/** Looks every word up that could begin a name, and then as many words more as the longest name with that beginning has. */
function buildWordMap(names: readonly string[]): Matcher {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    const first = /^[A-Za-z-]+/.exec(name)?.[0] ?? name;
    const others = byFirst.get(first);
    if (others) others.push(name);
    else byFirst.set(first, [name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const word = /[A-Za-z-]+/g;
  return (text) => {
    let found = 0;
    word.lastIndex = 0;
    for (let match = word.exec(text); match; match = word.exec(text)) {
      const { index } = match;
      const name = byFirst.get(match[0])?.find((candidate) => text.startsWith(candidate, index));
      if (name === undefined) continue;
      found += 1;
      word.lastIndex = index + name.length;
    }
    return found;
  };
}
