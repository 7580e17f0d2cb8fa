import type { LexiconSource } from '#lib/match/compile-lexicon.ts';
import { foldOf, kind, kindOf } from '#lib/text/fold.ts';

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly units: string;
  /** What joins it to the word before: '' (nothing), ' ' (a gap), or null (no name goes across). */
  readonly join: string | null;
  readonly opens: boolean;
}

/** Every place of every name, found the slow and obvious way: cut both into words, then compare word by word at every word. */
export function naiveScan(names: LexiconSource['entities'][number]['names'], text: string): string[] {
  const words = cut(text);
  const found: string[] = [];
  for (const name of names) {
    const wanted = cut(name.text.replace(/\s*(\p{Pd})\s*/gu, '$1'));
    while (wanted.length > 0 && !wanted[0]?.opens) wanted.shift();
    while (wanted.length > 0 && !wanted.at(-1)?.opens) wanted.pop();
    if (wanted.length === 0 || (wanted.length === 1 && isIdeograph(wanted[0]?.units ?? ''))) continue;
    if (wanted.some((word, i) => i > 0 && word.join === null)) continue;
    words.forEach((first, at) => {
      const run = words.slice(at, at + wanted.length);
      const last = run.at(-1);
      if (!first.opens || last === undefined || run.length < wanted.length) return;
      if (!run.every((word, i) => word.folded === wanted[i]?.folded && (i === 0 || word.join === wanted[i]?.join)))
        return;
      const shown = run.map((word) => word.units).join('');
      if (capitalsFit(shown, wanted.map((word) => word.units).join(''), name.case))
        found.push(`${first.start}-${last.end} ${name.text}`);
    });
  }
  return found;
}

const isIdeograph = (units: string) => units.length === 1 && kindOf(units.charCodeAt(0)) === kind.ideograph;

function capitalsFit(shown: string, wanted: string, rule: string): boolean {
  const is = (units: string, i: number) => kindOf(units.charCodeAt(i)) === kind.capital;
  const all = [...Array(wanted.length).keys()];
  if (rule === 'any') return true;
  if (rule === 'exact') return all.every((i) => is(shown, i) === is(wanted, i));
  return all.every((i) => !is(wanted, i) || is(shown, i));
}

/** One letter per unit: w(ord), i(deograph), x (symbol), and the signs of a gap. */
function shapeOf(text: string): string {
  const letters = new Map<number, string>([
    [kind.symbol, 'x'],
    [kind.space, 's'],
    [kind.dash, 'd'],
    [kind.quote, 'q'],
    [kind.stop, '.'],
    [kind.format, '_'],
    [kind.mark, 'm'],
    [kind.letter, 'w'],
    [kind.capital, 'w'],
    [kind.ideograph, 'i'],
  ]);
  const shape = [...Array(text.length).keys()].map((i) =>
    text.charAt(i) === '\n' ? 'n' : letters.get(kindOf(text.charCodeAt(i))),
  );
  // A line end right after a dash is where a name was broken: as good as invisible.
  return shape
    .join('')
    .replace(/(d[_mq.]*)n/gu, '$1_')
    .replaceAll('n', 's');
}

function cut(text: string): Word[] {
  const shape = shapeOf(text);
  const words: Word[] = [];
  let previous: { readonly shape: string; readonly folded: string; readonly after: number } | undefined;
  for (const found of shape.matchAll(/w[w_m]*|[ix.][_m]*/gu)) {
    const start = found.index;
    const end = start + found[0].replace(/([wix.]m*)[_m]*$/u, '$1').length;
    const units = [...Array(found[0].length).keys()]
      .filter((i) => /[wix.]/u.test(found[0].charAt(i)))
      .map((i) => text.charAt(start + i))
      .join('');
    const folded = [...Array(units.length).keys()]
      .map((i) => String.fromCharCode(foldOf(units.charCodeAt(i))))
      .join('');
    const between = shape.slice(previous?.after ?? 0, start).replace(/[_m]/gu, '');
    const here = found[0].charAt(0);
    // A full stop after an abbreviation is part of the gap, not a word.
    if (here === '.' && isAbbreviation(previous) && between === '' && !words.at(-1)?.units.includes('.')) {
      const rest = /^\.[_m]*[sdq_m]*/u.exec(shape.slice(start))?.[0] ?? '';
      if (start + rest.length < shape.length) {
        previous = { shape: 'stop', folded: '', after: start };
        continue;
      }
    }
    words.push({ start, end, folded, units, join: joinOf(previous?.shape, between, here), opens: /[wi]/u.test(here) });
    previous = { shape: here, folded, after: start + found[0].length };
  }
  return words;
}

function isAbbreviation(previous: { readonly shape: string; readonly folded: string } | undefined): boolean {
  return previous?.shape === 'w' && previous.folded.length <= 2 && /[^0-9]$/u.test(previous.folded);
}

function joinOf(before: string | undefined, between: string, here: string): string | null {
  const stop = before === 'stop';
  const gap = stop ? between.replace('.', '') : between;
  if (/[^sdq]/u.test(gap) || /d.*d/u.test(gap) || (gap.includes('d') && gap.includes('s'))) return null;
  if (stop) return ' ';
  if (gap === '') return '';
  const beside = before === 'i' || here === 'i';
  const decoration = beside && !gap.includes('d') && (!gap.includes('s') || (before === 'i') !== (here === 'i'));
  return decoration ? '' : ' ';
}
