/** From the files of a pack folder to a source pack whose shape is checked. What its ids and quotes point at is compile-pack.ts's part. */
import * as v from 'valibot';
import { describeIssue, pathOf } from './describe-issue.ts';
import { type Fault, formatPath, type JsonPath } from './fault.ts';
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
  /** Line (from 1) of a value in one of the files. */
  readonly lineOf: (file: string, path: JsonPath) => number | undefined;
}

/** Shape faults shown for one file; a file of the wrong kind has one for every value. */
const maxFaultsAFile = 40;

const schemas = {
  'pack.json': PackInfo,
  'topic.json': Topic,
  'sources.json': v.array(Source),
  'entities.json': v.array(Entity),
  'questions.json': v.array(Question),
  'terms.json': v.optional(v.array(Term), []),
  'events.json': v.optional(v.array(PackEvent), []),
  'discrepancies.json': v.optional(v.array(Discrepancy), []),
};
type FileName = keyof typeof schemas;

/**
 * Reads a pack from its files (path within the folder → text). Collects the faults of all files; any fault means no pack.
 */
export function readPack(files: ReadonlyMap<string, string>): { pack: SourcePack | null; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const opened = new Map<string, JsonFile>();
  for (const [file, text] of files) {
    if (!Object.hasOwn(schemas, file) && !isEvidenceFile(file)) {
      faults.push({
        file,
        message: 'is not a file of a pack',
        hint: `A pack has ${Object.keys(schemas).join(', ')} and evidence/<source>.json.`,
      });
      continue;
    }
    const { json, faults: found } = readJson(file, text);
    faults.push(...found);
    if (json !== null) opened.set(file, json);
  }

  function check<const T extends v.GenericSchema>(file: string, schema: T): v.InferOutput<T> | undefined {
    const json = opened.get(file);
    if (json === undefined && files.has(file)) return undefined;
    const result = v.safeParse(schema, json?.value);
    if (result.success) return result.output;
    if (json === undefined) faults.push({ file, message: 'is missing' });
    else faults.push(...result.issues.slice(0, maxFaultsAFile).map((issue) => shapeFault(file, json, issue)));
    return undefined;
  }
  const read = <N extends FileName>(file: N) => check(file, schemas[file]);

  const parts = {
    info: read('pack.json'),
    topic: read('topic.json'),
    sources: read('sources.json'),
    entities: read('entities.json'),
    questions: read('questions.json'),
    terms: read('terms.json'),
    events: read('events.json'),
    discrepancies: read('discrepancies.json'),
  };
  const evidence = [...opened.keys()].filter(isEvidenceFile).map((file) => {
    const content = check(file, EvidenceFile);
    if (content !== undefined && file !== evidenceFile(content.source)) {
      faults.push({
        file,
        message: `says it is about the source "${content.source}"`,
        hint: `Name it ${evidenceFile(content.source)}.`,
      });
    }
    return content;
  });

  const { info, topic, sources, entities, questions, terms, events, discrepancies } = parts;
  if (
    faults.length > 0 ||
    !info ||
    !topic ||
    !sources ||
    !entities ||
    !questions ||
    !terms ||
    !events ||
    !discrepancies
  ) {
    return { pack: null, faults };
  }
  const rank = new Map(sources.map(({ id }, at) => [id, at]));
  const rankOf = ({ source }: EvidenceFile) => rank.get(source) ?? sources.length;
  const sorted = evidence.filter((file) => file !== undefined).sort((a, b) => rankOf(a) - rankOf(b));
  const lineOf = (file: string, path: JsonPath) => opened.get(file)?.lineOf(path);
  return {
    pack: { info, topic, sources, entities, questions, evidence: sorted, terms, events, discrepancies, lineOf },
    faults,
  };
}

/** Path of the file that holds a source's evidence. */
export function evidenceFile(source: string): string {
  return `evidence/${source}.json`;
}

function isEvidenceFile(file: string): boolean {
  return /^evidence\/[a-z0-9-]+\.json$/u.test(file);
}

function shapeFault(file: string, json: JsonFile, issue: v.BaseIssue<unknown>): Fault {
  const path = pathOf(issue);
  return { file, line: json.lineOf(path), path: formatPath(path), message: describeIssue(issue) };
}
