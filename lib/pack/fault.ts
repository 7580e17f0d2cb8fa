/** Something wrong with a pack, said so that its author can mend it. */
export interface Fault {
  /** Path within the pack folder, or of a seed. */
  readonly file: string;
  /** From 1; absent when the whole file is meant. */
  readonly line?: number;
  /** Place in the JSON value (`entities[3].names[0].text`). */
  readonly path?: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** Place in a JSON value: keys and indices from the root. */
export type JsonPath = readonly (string | number)[];

/** `[0, 'names', 1]` → `[0].names[1]`. */
export function formatPath(path: JsonPath): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}

/** One fault as lines for people: place, message, and an indented hint. */
export function formatFault(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  const path = fault.path === undefined || fault.path === '' ? '' : ` (${fault.path})`;
  const hint = fault.hint === undefined ? '' : `\n    ${fault.hint.replaceAll('\n', '\n    ')}`;
  return `${place}: ${fault.message}${path}${hint}`;
}
