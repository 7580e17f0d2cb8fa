import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pages that were saved from the web, in the folder that SIDELIGHT_PAGES names; none without it. */
export function readSavedPages(folder = process.env['SIDELIGHT_PAGES']): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  if (!folder) return pages;
  for (const file of readdirSync(folder).sort()) {
    const [, name] = /^(.+)\.html(?:\.gz)?$/u.exec(file) ?? [];
    if (name === undefined) continue;
    const bytes = readFileSync(join(folder, file));
    pages.set(name, (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  }
  return pages;
}
