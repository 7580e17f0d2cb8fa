/** Text for people: wrapped to the terminal, styled only where a terminal shows it (and not under NO_COLOR). */
import process from 'node:process';
import { styleText } from 'node:util';

const columns = Math.max(40, Math.min(process.stdout.columns ?? 80, 120));

export function bold(text: string): string {
  return styleText('bold', text);
}

export function dim(text: string): string {
  return styleText('dim', text);
}

/** Writes a line, or an empty one. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** Writes words wrapped to the width of the terminal, every line indented; `hang` is the indent of all but the first. */
export function printWrapped(text: string, indent = 0, hang = indent): void {
  printAfter(' '.repeat(indent), text, hang);
}

/** A name and what belongs to it, the names in one column. */
export function printRows(rows: readonly (readonly [string, string])[], indent = 2): void {
  const width = Math.min(Math.max(0, ...rows.map(([name]) => name.length)), Math.floor(columns / 2));
  for (const [name, text] of rows) {
    printAfter(`${' '.repeat(indent)}${name.padEnd(width)}  `, text, indent + width + 2);
  }
}

/** Writes words after a lead on the first line, wrapped. */
function printAfter(lead: string, text: string, hang: number): void {
  let line = lead;
  let isEmpty = true;
  for (const word of text.trim().split(/\s+/u)) {
    if (!isEmpty && line.length + 1 + word.length > columns) {
      print(line);
      line = ' '.repeat(hang);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  print(line);
}
