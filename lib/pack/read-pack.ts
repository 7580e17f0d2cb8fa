/** From the files of a pack folder to a source pack whose shape is checked. What its ids and quotes point at is compile-pack.ts's part. */
import * as v from 'valibot';
import { describeIssue, pathOf } from './describe-issue.ts';
import { type Fault, formatPath, type JsonPath } from './fault.ts';
import { PositionRules } from './position-schema.ts';
import { type JsonFile, readJson } from './read-json.ts';
import {
  Discrepancy,
  Entity,
  EvidenceFile,
  PackEvent,
  PackInfo,
  Question,
  Source,
  Term,
  Topic,
} from './source-schema.ts';

export interface SourcePack {
  readonly info: PackInfo;
  readonly topic: Topic;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly questions: readonly Question[];
  /** One for each file `evidence/<source>.json`, in the order of `sources`. */
  readonly evidence: readonly EvidenceFile[];
  readonly terms: readonly Term[];
  readonly events: readonly PackEvent[];
  readonly discrepancies: readonly Discrepancy[];
  readonly positions: PositionRules | null;
  /** Line (from 1) of a value in one of the files. */
  readonly lineOf: (file: string, path: JsonPath) => number | undefined;
}

/** Shape faults shown for one file; a file of the wrong kind has one for every value. */
const maxFaultsAFile = 40;

const PackFiles = v.object({
  'pack.json': PackInfo,
  'topic.json': Topic,
  'sources.json': v.array(Source),
  'entities.json': v.array(Entity),
  'questions.json': v.array(Question),
  'terms.json': v.optional(v.array(Term), []),
  'events.json': v.optional(v.array(PackEvent), []),
  'discrepancies.json': v.optional(v.array(Discrepancy), []),
  'positions.json': v.optional(PositionRules),
  evidence: v.array(EvidenceFile),
});
const { evidence: _, ...namedFiles } = PackFiles.entries;

/**
 * Reads a pack from its files (path within the folder → text). Collects the faults of all files; any fault means no pack.
 */
export function readPack(files: ReadonlyMap<string, string>): { pack: SourcePack | null; faults: readonly Fault[] } {
  const { opened, faults } = openFiles(files);
  const evidenceFiles = [...opened.keys()].filter(isEvidenceFile);
  const values = new Map([...opened].map(([file, { value }]) => [file, value]));
  const result = v.safeParse(PackFiles, {
    ...Object.fromEntries(values),
    evidence: evidenceFiles.map((file) => values.get(file)),
  });
  if (!result.success) faults.push(...shapeFaults(result.issues, files, opened, evidenceFiles));
  else faults.push(...misnamed(evidenceFiles, result.output.evidence));
  if (!result.success || faults.length > 0) return { pack: null, faults };

  const { evidence, ...named } = result.output;
  const sources = named['sources.json'];
  const rank = new Map(sources.map(({ id }, at) => [id, at]));
  const rankOf = ({ source }: EvidenceFile) => rank.get(source) ?? sources.length;
  const pack: SourcePack = {
    info: named['pack.json'],
    topic: named['topic.json'],
    sources,
    entities: named['entities.json'],
    questions: named['questions.json'],
    evidence: evidence.toSorted((a, b) => rankOf(a) - rankOf(b)),
    terms: named['terms.json'],
    events: named['events.json'],
    discrepancies: named['discrepancies.json'],
    positions: named['positions.json'] ?? null,
    lineOf: (file, path) => opened.get(file)?.lineOf(path),
  };
  return { pack, faults };
}

/** Path of the file that holds a source's evidence. */
export function evidenceFile(source: string): string {
  return `evidence/${source}.json`;
}

function isEvidenceFile(file: string): boolean {
  return /^evidence\/[a-z0-9-]+\.json$/u.test(file);
}

function openFiles(files: ReadonlyMap<string, string>): { opened: Map<string, JsonFile>; faults: Fault[] } {
  const opened = new Map<string, JsonFile>();
  const faults: Fault[] = [];
  for (const [file, text] of files) {
    if (Object.hasOwn(namedFiles, file) || isEvidenceFile(file)) {
      const { json, faults: found } = readJson(file, text);
      faults.push(...found);
      if (json !== null) opened.set(file, json);
    } else {
      const hint = `A pack has ${Object.keys(namedFiles).join(', ')} and evidence/<source>.json.`;
      faults.push({ file, message: 'is not a file of a pack', hint });
    }
  }
  return { opened, faults };
}

/** The first step of an issue's path is its file; in the list of evidence files, the first two are. */
function shapeFaults(
  issues: readonly v.BaseIssue<unknown>[],
  files: ReadonlyMap<string, string>,
  opened: ReadonlyMap<string, JsonFile>,
  evidenceFiles: readonly string[],
): Fault[] {
  const counts = new Map<string, number>();
  return issues.flatMap((issue): Fault[] => {
    const [first, second, ...rest] = pathOf(issue);
    const isEvidence = first === 'evidence';
    const file = isEvidence ? (evidenceFiles[Number(second)] ?? '') : String(first);
    const path = isEvidence || second === undefined ? rest : [second, ...rest];
    const json = opened.get(file);
    // A file that could not be opened has its own fault.
    if (json === undefined) return files.has(file) ? [] : [{ file, message: 'is missing' }];
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count > maxFaultsAFile) return [];
    return [{ file, line: json.lineOf(path), path: formatPath(path), message: describeIssue(issue) }];
  });
}

function misnamed(files: readonly string[], contents: readonly EvidenceFile[]): Fault[] {
  return contents.flatMap(({ source }, at) => {
    const file = files[at] ?? '';
    if (file === evidenceFile(source)) return [];
    return [{ file, message: `says it is about the source "${source}"`, hint: `Name it ${evidenceFile(source)}.` }];
  });
}
