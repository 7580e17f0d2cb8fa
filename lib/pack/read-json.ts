/**
 * JSON from people and strangers: strict syntax, bounded size and depth, no repeated or prototype keys, and every value's
 * line known, so that a fault found later can be shown where it stands.
 */
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { indexLines, type LineIndex } from '#lib/text/lines.ts';
import { type Fault, formatPath, type JsonPath } from './fault.ts';

/** Characters of one file. The largest pack foreseen (20,000 names) stays under half of it. */
const maxLength = 8_000_000;
/** Objects and lists within each other. The format needs six. */
const maxDepth = 32;
/** Syntax faults shown for one file: after the first few they only follow from each other. */
const maxSyntaxFaults = 5;

export interface JsonFile {
  readonly value: unknown;
  /** Line (from 1) of the value at a path, or of the nearest value around it. */
  lineOf(path: JsonPath): number;
}

/** Reads one file. Never throws: what is wrong comes back as faults, and then there is no value to use. */
export function readJson(file: string, text: string): { json: JsonFile | null; faults: Fault[] } {
  if (text.length > maxLength) return refuse({ file, message: `is longer than ${maxLength} characters` });
  const deep = findTooDeep(text);
  const lines = indexLines(text);
  if (deep !== null) return refuse({ file, line: lines.lineOf(deep), message: `nests deeper than ${maxDepth} levels` });

  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || root === undefined) {
    const shown = errors.slice(0, maxSyntaxFaults).map((error) => syntaxFault(file, lines, error));
    return { json: null, faults: shown.length > 0 ? shown : [{ file, message: 'holds no JSON value' }] };
  }
  const faults = findBadKeys(file, root, lines);
  if (faults.length > 0) return { json: null, faults };
  return { json: { value: JSON.parse(text), lineOf: (path) => lineOf(root, lines, path) }, faults: [] };
}

function refuse(fault: Fault): { json: null; faults: Fault[] } {
  return { json: null, faults: [fault] };
}

/** Offset of the first bracket that opens too deep; found before parsing, which would recurse. */
function findTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') inString = !inString;
    else if (inString) at += unit === '\\' ? 1 : 0;
    else if (unit === ']' || unit === '}') depth--;
    else if ((unit === '[' || unit === '{') && ++depth > maxDepth) return at;
  }
  return null;
}

function syntaxFault(file: string, lines: LineIndex, error: ParseError): Fault {
  const words = printParseErrorCode(error.error)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase();
  return {
    file,
    line: lines.lineOf(error.offset),
    message: `is not valid JSON at column ${lines.columnOf(error.offset)}: ${words}`,
  };
}

/** Keys that stand twice in one object (the first would be lost) or that reach an object's prototype. */
function findBadKeys(file: string, root: Node, lines: LineIndex): Fault[] {
  const faults: Fault[] = [];
  const visit = (node: Node, path: JsonPath): void => {
    const seen = new Set<string>();
    node.children?.forEach((child, at) => {
      if (node.type === 'array') return visit(child, [...path, at]);
      const [name, value] = child.children ?? [];
      const key = String(name?.value);
      const here = [...path, key];
      const fault = { file, line: lines.lineOf(child.offset), path: formatPath(here) };
      if (seen.has(key)) faults.push({ ...fault, message: `has the key "${key}" twice in one object` });
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        faults.push({ ...fault, message: `uses the key "${key}", which is not allowed` });
      }
      seen.add(key);
      if (value !== undefined) visit(value, here);
    });
  };
  visit(root, []);
  return faults;
}

function lineOf(root: Node, lines: LineIndex, path: JsonPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return lines.lineOf(node.offset);
  }
  return lines.lineOf(root.offset);
}
