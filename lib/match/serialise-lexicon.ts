import { fromBase64, toBase64 } from '#lib/text/base64.ts';
import type { Lexicon } from './lexicon.ts';

const version = 'sidelight-lexicon-5';
const parts = [
  'spellingAt',
  'hashes',
  'buckets',
  'patternAt',
  'live',
  'entries',
  'pairs',
  'triples',
  'meta',
  'owner',
  'value',
  'entityPack',
  'entityPerson',
  'entityPoints',
  'refAt',
  'roleAt',
  'threshold',
  'needs',
] as const satisfies readonly (keyof Lexicon)[];
const texts = ['spellings', 'starts', 'refs', 'roles', 'words'] as const satisfies readonly (keyof Lexicon)[];
const fractions: ReadonlySet<string> = new Set(['value', 'entityPoints', 'threshold']);

/** A stored lexicon that is damaged, cut short or of another version: build it again from the packs. */
export class LexiconFormatError extends Error {
  override readonly name = 'LexiconFormatError';
}

/**
 * Writes a lexicon as one string: version, checksum of the rest and lengths on the first line, then the texts and the arrays in base64.
 */
export function serialiseLexicon(lexicon: Lexicon): string {
  const { packLanguages, languages, named } = lexicon;
  const strings = [...texts.map((text) => lexicon[text]), named.starts, packLanguages.join(' '), languages.join(' ')];
  const arrays = [...parts.map((part) => lexicon[part]), named.pairs, named.triples].map((part) =>
    toBase64(bytesOf(part)),
  );
  const body = [...strings, ...arrays].join('');
  const checked = `${[...strings, ...arrays].map((part) => part.length).join(' ')}\n${body}`;
  return `${version} ${checksum(checked)} ${checked}`;
}

/**
 * Reads what `serialiseLexicon` wrote.
 * @throws LexiconFormatError when the text is anything else, or was changed since.
 */
export function parseLexicon(serialised: string): Lexicon {
  const [found, sum] = serialised.split(' ', 2);
  if (found !== version) throw new LexiconFormatError('This is no lexicon of this version.');
  const checked = serialised.slice(`${found} ${sum} `.length);
  if (checksum(checked) !== sum) throw new LexiconFormatError('The stored lexicon is damaged.');
  const headEnd = checked.indexOf('\n');
  const lengths = checked.slice(0, headEnd).split(' ');
  const body = checked.slice(headEnd + 1);
  let at = 0;
  const next = () => {
    const from = at;
    at += Number(lengths.shift());
    return body.slice(from, at);
  };
  const strings = {
    spellings: copyOf(next()),
    starts: copyOf(next()),
    refs: copyOf(next()),
    roles: copyOf(next()),
    words: copyOf(next()),
  };
  const namedStarts = copyOf(next());
  const lists = {
    packLanguages: next().split(' '),
    languages: next().split(' '),
  };
  const arrays: Record<string, Uint32Array | Float32Array> = {};
  for (const part of parts) {
    const { buffer } = fromBase64(next());
    arrays[part] = fractions.has(part) ? new Float32Array(buffer) : new Uint32Array(buffer);
  }
  const [pairs, triples] = [fromBase64(next()), fromBase64(next())].map(({ buffer }) => new Uint32Array(buffer));
  return { ...strings, ...lists, ...arrays, named: { starts: namedStarts, pairs, triples } } as unknown as Lexicon;
}

/** A slice keeps the whole text it was cut from in memory; what went through JSON stands by itself. */
function copyOf(slice: string): string {
  return JSON.parse(JSON.stringify(slice)) as string;
}

/** FNV-1a of the units: guards against damage, not against malice. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
