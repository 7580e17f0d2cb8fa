import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSizes, measureBuild } from '#scripts/measure-build.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-sizes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Text that no compression makes smaller than the given bytes. */
const incompressible = (bytes: number) => randomBytes(bytes).toString('base64');

describe('the size budget', () => {
  it('lets a small build pass', () => {
    writeFileSync(join(folder, 'marks.js'), 'a()');
    writeFileSync(join(folder, 'card.js'), 'b()');
    writeFileSync(join(folder, 'mentions.js'), 'c()');
    writeFileSync(join(folder, 'findings.js'), 'd()');
    expect(checkSizes(folder)).toEqual([]);
  });

  it('stops a content script of more than 25 KB gz', () => {
    writeFileSync(join(folder, 'marks.js'), incompressible(26 * 1024));
    writeFileSync(join(folder, 'card.js'), 'b()');
    writeFileSync(join(folder, 'mentions.js'), 'c()');
    writeFileSync(join(folder, 'findings.js'), 'd()');
    expect(checkSizes(folder)).toEqual([
      expect.stringMatching(/^content script is 26\.\d KB, over its budget of 25\.0 KB$/u),
    ]);
  });

  it('stops a package of more than 1 MB', () => {
    writeFileSync(join(folder, 'marks.js'), 'a()');
    writeFileSync(join(folder, 'card.js'), 'b()');
    writeFileSync(join(folder, 'mentions.js'), 'c()');
    writeFileSync(join(folder, 'findings.js'), 'd()');
    writeFileSync(join(folder, 'packs.json'), incompressible(1_100_000));
    expect(checkSizes(folder)).toEqual([expect.stringMatching(/^package is /u)]);
  });

  it('misses a part that the build left out', () => {
    writeFileSync(join(folder, 'marks.js'), 'a()');
    writeFileSync(join(folder, 'mentions.js'), 'c()');
    writeFileSync(join(folder, 'findings.js'), 'd()');
    expect(checkSizes(folder)).toContain(`card in English is missing from ${folder}`);
  });

  it('counts the style sheet with its script', () => {
    writeFileSync(join(folder, 'card.js'), 'x');
    writeFileSync(join(folder, 'card.css'), 'yy');
    expect(measureBuild(folder).find(({ what }) => what === 'card in English')?.raw).toBe(3);
  });
});
