import { fromBase64, toBase64 } from '#lib/text/base64.ts';
import type { GrammarData } from './grammar-data.ts';
import type { Numbers, PhraseTable } from './phrase-table.ts';

const tables = ['firstAt', 'longAt', 'wordAt', 'words', 'meaning'] as const satisfies readonly (keyof PhraseTable)[];

/** Writes a grammar as JSON, its tables in base64 behind the width of their numbers. Only the build's own is ever read. */
export function serialiseGrammar({ phrases, ...rest }: GrammarData): string {
  const written = Object.fromEntries(tables.map((name) => [name, writeNumbers(phrases[name])]));
  return JSON.stringify({ ...rest, phrases: { ...phrases, ...written } });
}

/** Reads what `serialiseGrammar` wrote. */
export function parseGrammar(text: string): GrammarData {
  const { phrases, ...rest } = JSON.parse(text) as Omit<GrammarData, 'phrases'> & { phrases: Record<string, unknown> };
  const read = Object.fromEntries(tables.map((name) => [name, readNumbers(phrases[name] as string)]));
  return { ...rest, phrases: { ...phrases, ...read } as unknown as PhraseTable };
}

function writeNumbers({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }: Numbers): string {
  return `${BYTES_PER_ELEMENT}:${toBase64(new Uint8Array(buffer, byteOffset, byteLength))}`;
}

function readNumbers(text: string): Numbers {
  const { buffer } = fromBase64(text.slice(2));
  return text.startsWith('2:') ? new Uint16Array(buffer) : new Uint32Array(buffer);
}
