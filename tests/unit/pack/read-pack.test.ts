import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJson } from '#lib/pack/read-json.ts';
import { readPack } from '#lib/pack/read-pack.ts';
import { validPack } from './fixture-packs.ts';

const read = (file: string) => readFileSync(join(validPack, file), 'utf8');
const names = readdirSync(validPack, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const validFiles = new Map(names.map((name) => [name.replaceAll('\\', '/'), read(name)]));
const withFile = (name: string, text: string) => new Map([...validFiles, [name, text]]);

describe('readPack', () => {
  it('collects the faults of all files, not the first', () => {
    const files = withFile('pack.json', '{').set('terms.json', '[{}]').set('topic.json', '3');
    const { pack, faults } = readPack(files);
    expect(pack).toBeNull();
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['pack.json', 'terms.json', 'topic.json']));
    expect(faults.filter(({ file }) => file === 'terms.json').map(({ message }) => message)).toEqual([
      'lacks "id"',
      'lacks "label"',
      'lacks "about"',
      'lacks "variants"',
    ]);
  });

  it('says which files are missing, and lets terms, events and discrepancies be absent', () => {
    expect(readPack(new Map()).faults.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'pack.json is missing',
      'topic.json is missing',
      'sources.json is missing',
      'entities.json is missing',
      'questions.json is missing',
    ]);
    const files = new Map(validFiles);
    for (const file of ['terms.json', 'events.json', 'discrepancies.json']) files.delete(file);
    expect(readPack(files).pack).toMatchObject({ terms: [], events: [], discrepancies: [] });
  });

  it('leaves HTML in fields the text it is', () => {
    const { pack } = readPack(
      withFile('pack.json', read('pack.json').replace('The flood of Orla Dam', '<img onerror=x>')),
    );
    expect(pack?.info.title).toBe('<img onerror=x>');
  });

  it('is not led astray by files named like prototype keys', () => {
    expect(readPack(withFile('constructor', '{}')).faults[0]?.message).toBe('is not a file of a pack');
  });

  it('shows at most 40 faults of the shape of one file', () => {
    const { faults } = readPack(withFile('terms.json', JSON.stringify(Array(500).fill(1))));
    expect(faults).toHaveLength(40);
  });
});

describe('readJson', () => {
  it('knows the line of every value, and of the nearest one around a missing value', () => {
    const { json } = readJson('x.json', '{\n  "a": [\n    1,\n    { "b": 2 }\n  ]\n}');
    expect([['a', 1, 'b'], ['a', 1, 'missing'], ['a', 0], ['nothing'], []].map((path) => json?.lineOf(path))).toEqual([
      4, 4, 3, 1, 1,
    ]);
  });

  it.each([
    ['comments', '{ } // x'],
    ['trailing commas', '[1,]'],
    ['nothing', ' '],
    ['two values', '{} {}'],
    ['single quotes', "{'a': 1}"],
    ['an open string', '{"a": "b'],
    ['a control character in a string', '["a\u0001"]'],
  ])('refuses %s', (_name, text) => {
    const { json, faults } = readJson('x.json', text);
    expect(json).toBeNull();
    expect(faults[0]?.message).toMatch(/not valid JSON|no JSON value/u);
  });

  it('does not count brackets within strings as depth', () => {
    expect(readJson('x.json', JSON.stringify({ a: '['.repeat(100), b: '\\"[[' })).faults).toEqual([]);
  });

  it('refuses very deep and very long files before it parses them', () => {
    expect(readJson('x.json', '['.repeat(1_000_000)).faults[0]?.message).toBe('nests deeper than 32 levels');
    expect(readJson('x.json', `"${'x'.repeat(8_000_001)}"`).faults[0]?.message).toBe(
      'is longer than 8000000 characters',
    );
  });
});
