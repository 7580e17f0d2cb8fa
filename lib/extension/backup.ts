/**
 * A backup: everything the reader has set, in one file that people can read. Pure; the whole file is checked before
 * anything is replaced.
 */
import * as v from 'valibot';
import { formatPath } from '#lib/pack/fault.ts';
import { type JsonFile, readJson } from '#lib/pack/read-json.ts';
import { defaultSettings, filterParts, Settings, settingValues } from './settings.ts';
import { isSite } from './site.ts';

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

/**
 * Settings as a file may hold them. Stored ones that are impossible read as their defaults; a file is to be as it was meant, or
 * not at all. The browser would refuse a site that is no host without saying which.
 */
const FileSettings = v.partial(
  v.object({
    ...settingValues,
    filter: v.partial(v.strictObject(filterParts)),
    sitesAdded: v.pipe(settingValues.sitesAdded, v.checkItems(isSite)),
  }),
);

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
  const read = v.safeParse(FileSettings, known);
  if (!read.success) return refuse(wrongValue(read.issues[0], json));
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(known, name));
  return { ok: true, backup: { settings: v.parse(Settings, read.output), made, unknown } };
}

function wrongValue({ path }: v.BaseIssue<unknown>, json: JsonFile): BackupFault {
  const steps = path?.map(({ key }) => key as string | number) ?? [];
  const last = path?.at(-1);
  // What is missing stands nowhere: the place is then the object that lacks it.
  const missing = last?.value === undefined;
  const place = ['settings', ...(missing ? steps.slice(0, -1) : steps)];
  const found = JSON.stringify(missing ? last?.input : last.value) ?? '';
  return { because: 'wrong-value', line: json.lineOf(place), path: formatPath(place), found: found.slice(0, 60) };
}
