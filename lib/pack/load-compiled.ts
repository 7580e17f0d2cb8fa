/** Compiled packs as files: written by `sidelight pack build`, read from anywhere and never trusted. */
import * as v from 'valibot';
import type { CompiledPack } from './compiled.ts';
import { CompiledPackSchema } from './compiled-schema.ts';
import { describeIssue, pathOf } from './describe-issue.ts';
import { type Fault, formatPath, type JsonPath } from './fault.ts';
import { createFaultReport, type FaultReport } from './fault-report.ts';
import { readJson } from './read-json.ts';

const type = 'sidelight-pack';
/** Goes up when what is written can no longer be read by an older Sidelight. */
const format = 1;

const maxFaults = 40;

/** A compiled pack as the text of a file. */
export function writeCompiled(pack: CompiledPack): string {
  return `${JSON.stringify({ type, format, pack })}\n`;
}

/**
 * Reads a compiled pack. Any fault refuses the whole pack; the faults say where.
 * @param file Name of the file, for its faults.
 */
export function loadCompiled(file: string, text: string): { pack: CompiledPack | null; faults: readonly Fault[] } {
  const { json, faults } = readJson(file, text);
  if (json === null) return { pack: null, faults };
  const header = v.safeParse(v.looseObject({ type: v.literal(type), format: v.number() }), json.value);
  if (!header.success)
    return refuse(file, 'is not a Sidelight pack', 'Make one with: sidelight pack build FOLDER -o FILE');
  if (header.output.format > format) {
    return refuse(
      file,
      `has format ${header.output.format}, which is newer than this Sidelight reads (${format})`,
      'Update Sidelight to use this pack.',
    );
  }
  const File = v.strictObject({ type: v.literal(type), format: v.literal(format), pack: CompiledPackSchema });
  const result = v.safeParse(File, json.value);
  if (!result.success) {
    return {
      pack: null,
      faults: result.issues.slice(0, maxFaults).map((issue) => {
        const path = pathOf(issue);
        return { file, line: json.lineOf(path), path: formatPath(path), message: describeIssue(issue) };
      }),
    };
  }
  const report = createFaultReport((_file, path) => json.lineOf(path));
  checkReferences(file, result.output.pack, report);
  if (report.faults.length > 0) return { pack: null, faults: report.faults.slice(0, maxFaults) };
  return { pack: result.output.pack, faults: [] };
}

function refuse(file: string, message: string, hint: string): { pack: null; faults: Fault[] } {
  return { pack: null, faults: [{ file, message, hint }] };
}

/** What the views rely on: ids are unique, references lead somewhere, quotes stand in their sentences. */
function checkReferences(file: string, pack: CompiledPack, report: FaultReport): void {
  const idsOf = (key: 'sources' | 'entities' | 'questions' | 'evidence' | 'terms' | 'events' | 'discrepancies') => {
    const ids = new Set<string>();
    pack[key].forEach(({ id }, at) => {
      if (ids.has(id)) report.fault(file, ['pack', key, at, 'id'], `the id "${id}" is used twice`);
      ids.add(id);
    });
    return ids;
  };
  const sources = idsOf('sources');
  const entities = idsOf('entities');
  const evidence = idsOf('evidence');
  idsOf('questions');
  idsOf('terms');
  idsOf('events');
  idsOf('discrepancies');
  const expect = (known: ReadonlySet<string>, path: JsonPath, id: string) => {
    if (!known.has(id)) report.fault(file, ['pack', ...path], `refers to "${id}", which is not in the pack`);
  };

  pack.sentences.forEach(({ source, start, end, text }, at) => {
    expect(sources, ['sentences', at, 'source'], source);
    if (end - start !== text.length) report.fault(file, ['pack', 'sentences', at], 'its offsets do not fit its text');
  });
  pack.evidence.forEach((item, at) => {
    expect(sources, ['evidence', at, 'source'], item.source);
    if (!entities.has(item.holder)) expect(new Set([item.source]), ['evidence', at, 'holder'], item.holder);
    const sentence = pack.sentences[item.sentence];
    const fits = sentence !== undefined && sentence.source === item.source && item.start < sentence.end;
    if (!fits || item.end - item.start !== item.quote.length)
      report.fault(file, ['pack', 'evidence', at], 'its offsets do not fit its sentence');
  });
  pack.questions.forEach((question, at) => {
    question.entities.forEach((id, n) => expect(entities, ['questions', at, 'entities', n], id));
    question.framings.forEach((framing, n) => {
      framing.evidence.forEach((id, m) => expect(evidence, ['questions', at, 'framings', n, 'evidence', m], id));
    });
  });
  pack.terms.forEach(({ variants }, at) =>
    variants.forEach(({ uses }, n) =>
      uses.forEach((use, m) => {
        if (pack.sentences[use.sentence]?.source !== use.source)
          report.fault(file, ['pack', 'terms', at, 'variants', n, 'uses', m], 'its sentence is not of its source');
      }),
    ),
  );
}
