import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Each file of tests/fixtures/violations breaks one rule and names it in its first line. The files lie as in the house, so
 * the very configuration of the repository is run on them, in a folder of its own.
 */
const planted = resolve('tests/fixtures/violations');
const files = readdirSync(planted, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(planted, join(entry.parentPath, entry.name)))
  .sort();

const Report = v.object({
  diagnostics: v.array(v.object({ category: v.string(), location: v.object({ path: v.string() }) })),
});

const house = mkdtempSync(join(tmpdir(), 'sidelight-guards-'));
const caught = new Map<string, string[]>();

beforeAll(() => {
  cpSync(planted, house, { recursive: true });
  for (const file of ['.biome.jsonc', '.gitignore', 'scripts/lint'])
    cpSync(file, join(house, file), { recursive: true });
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
    {
      cwd: house,
      encoding: 'utf8',
    },
  );
  for (const { category, location } of v.parse(Report, JSON.parse(stdout)).diagnostics) {
    caught.set(location.path, [...(caught.get(location.path) ?? []), category]);
  }
});
afterAll(() => rmSync(house, { recursive: true }));

describe('the linter catches each planted violation, and only that', () => {
  it.each(files)('%s', (file) => {
    const [, expected] = /^\/\/ expect: (\S+)$/mu.exec(readFileSync(join(planted, file), 'utf8')) ?? [];
    expect(caught.get(file)).toEqual([expected]);
  });
});
