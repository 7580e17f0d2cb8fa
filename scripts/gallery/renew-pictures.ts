/** Renews the pictures that parts are compared with. Those that are near enough to what they were stay. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shrinkPng } from './shrink-png.ts';

const tests = 'tests/dom/gallery';
const folder = `${tests}/pictures`;
const config = ['--config', 'tests/vitest.config.ts', '--project', 'dom'];

/** @returns whether all were taken and axe found nothing; says what has changed, to be looked at before it is committed. */
export function renewPictures(): boolean {
  console.log(`Taking the pictures of ${folder} anew …`);
  const { status } = spawnSync('node_modules/.bin/vitest', ['run', ...config, tests, '--update'], { stdio: 'inherit' });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const before = readFileSync(path);
    const small = shrinkPng(before);
    if (small === before) continue;
    writeFileSync(path, small);
    console.log(`${path}: look at it`);
  }
  return status === 0;
}
