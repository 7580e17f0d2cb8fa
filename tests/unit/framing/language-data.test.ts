import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import cues from '#data/language/en/cues.json' with { type: 'json' };
import particles from '#data/language/en/particles.json' with { type: 'json' };

const room = fileURLToPath(new URL('../../../lib/framing/', import.meta.url));
const files = (await readdir(room)).filter((name) => name.endsWith('.ts'));
const sources = await Promise.all(files.map(async (name) => ({ name, code: await readCode(room + name) })));

/** Code without its comments, which are full of examples. */
async function readCode(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*$/gmsu, '');
}

/** Places where code compares a token with a word of some language, or looks for one by an expression. */
function wordsIn(code: string): string[] {
  const compared = code.matchAll(/\b(?:word|text)\b\s*[!=]==\s*(['"])(?=[^'"]*\p{L})[^'"]*\1/gu);
  const expressions = code.matchAll(
    /(?<=[=(,&|?:!]\s*|return )\/(?:\[(?:\\.|[^\]\\\n])*\]|\\.|[^/\\[\n])+\/[gmsuvy]*/gu,
  );
  const isWordy = (expression: string) =>
    /\p{L}{2,}/u.test(expression.replaceAll(/\\[pP]\{[^}]*\}|\\.|\(\?<\w+>|\[[^\]]*\]|\/[gmsuvy]*$/gu, ' '));
  return [...[...compared].map(([found]) => found), ...[...expressions].map(([found]) => found).filter(isWordy)];
}

describe('rules on positions', () => {
  it.each(sources)('$name has no word of any language', ({ code }) => {
    expect(wordsIn(code)).toEqual([]);
  });

  it('would be told of a word, an ending or a list of them', () => {
    expect(wordsIn("if (token.word === 'to') return;")).toHaveLength(1);
    expect(wordsIn('return /ly$/u.test(word);')).toHaveLength(1);
    expect(wordsIn('const lists = /^(?:his|her)$/u;')).toHaveLength(1);
    expect(wordsIn("kind === 'comma' && /^\\p{Lu}\\p{Ll}/u.test(text) && /[\\s(]|^$/u.test(before)")).toEqual([]);
  });
});

describe('cues and particles of English', () => {
  const code = sources.map((source) => source.code).join('\n');
  const named = new Set([...code.matchAll(/'([a-z]+(?:-[a-z]+)*)'/gu)].map(([, name]) => name));
  const known = [...Object.keys(cues), ...Object.keys(particles)];

  it('are all asked for', () => {
    expect(known.filter((name) => !named.has(name))).toEqual([]);
  });

  it('are all there that rules ask for', () => {
    const asked = [...code.matchAll(/(?:isCue\((?:(?!isWord)[^'\n])*, |\bcue\()'([a-z-]+)'/gu)].map(
      ([, name]) => name ?? '',
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((name) => !Object.hasOwn(cues, name))).toEqual([]);
  });
});
