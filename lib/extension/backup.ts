/**
 * A backup: everything the reader has set, in one file that people can read. Pure; the whole file is checked before
 * anything is replaced.
 */
import * as v from 'valibot';
import { formatPath, type JsonPath } from '#lib/pack/fault.ts';
import { readJson } from '#lib/pack/read-json.ts';
import { defaultSettings, Settings } from './settings.ts';

/** What marks a file as ours, and the version of its form. A newer form is refused, never guessed at. */
const kind = 'sidelight-backup';
const format = 1;
/** Bytes. Full lists of settings come to about a tenth of it. */
export const largestBackup = 5_000_000;

export type BackupFault =
  | { readonly because: 'empty' | 'too-large' | 'unreadable' | 'not-a-backup' }
  /** `line`: the first that is damaged, from 1. */
  | { readonly because: 'not-json'; readonly line: number }
  | { readonly because: 'newer'; readonly version: string }
  /** `path`: where in the file, "settings.filter.from". `found`: the value there, cut to a length for one line. */
  | { readonly because: 'wrong-value'; readonly line: number; readonly path: string; readonly found: string };

export interface Backup {
  readonly settings: Settings;
  /** The day it was made ("2026-01-03"), or null where the file does not say. */
  readonly made: string | null;
  /** Settings in the file that this version does not know; they are left out. */
  readonly unknown: readonly string[];
}

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly fault: BackupFault };

/**
 * The text of a backup file.
 * @param made today, as "2026-01-03".
 * @param version of the extension, for people who read the file.
 */
export function writeBackup(
  settings: Settings,
  { made, version }: { readonly made: string; readonly version: string },
) {
  return `${JSON.stringify({ kind, format, version, made, settings }, null, 2)}\n`;
}

const Envelope = v.object({
  kind: v.literal(kind),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  version: v.optional(v.pipe(v.string(), v.maxLength(40)), '?'),
  made: v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  settings: v.pipe(
    v.unknown(),
    v.check((settings) => !Array.isArray(settings)),
    v.record(v.string(), v.unknown()),
  ),
});

/** Reads a backup's text. What the file leaves out stands at its default, as it did when the file was made. */
export function readBackup(text: string): ReadBackup {
  const refuse = (fault: BackupFault): ReadBackup => ({ ok: false, fault });
  if (text.length > largestBackup) return refuse({ because: 'too-large' });
  if (text.trim() === '') return refuse({ because: 'empty' });
  const { json, faults } = readJson('backup', text.replace(/^\uFEFF/u, ''));
  if (json === null) return refuse({ because: 'not-json', line: faults[0]?.line ?? 1 });
  const envelope = v.safeParse(Envelope, json.value);
  if (!envelope.success) return refuse({ because: 'not-a-backup' });
  const { settings: given, made, version, format: found } = envelope.output;
  if (found > format) return refuse({ because: 'newer', version });

  const known = Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(defaultSettings, name)));
  // Stored settings that do not parse read as their defaults. A file is to be as it was meant, or not at all.
  const settings = v.parse(Settings, known);
  const wrong = firstDifference(known, settings, ['settings']);
  if (wrong !== null) return refuse({ because: 'wrong-value', line: json.lineOf(wrong.path), ...told(wrong) });
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(known, name));
  return { ok: true, backup: { settings, made, unknown } };
}

interface Difference {
  readonly path: JsonPath;
  readonly found: unknown;
}

/** The first place at which what was given is not what it was read as; what was added on reading does not count. */
function firstDifference(given: unknown, read: unknown, path: JsonPath): Difference | null {
  if (Object.is(given, read)) return null;
  const here = { path, found: given };
  // Which entry of a list was refused cannot be told: the whole list was.
  if (Array.isArray(given)) return JSON.stringify(given) === JSON.stringify(read) ? null : here;
  if (!isTree(given) || !isTree(read)) return here;
  for (const [key, value] of Object.entries(given)) {
    const inside = firstDifference(value, read[key], [...path, key]);
    if (inside) return inside;
  }
  return null;
}

function told({ path, found }: Difference) {
  return { path: formatPath(path), found: JSON.stringify(found).slice(0, 60) };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
