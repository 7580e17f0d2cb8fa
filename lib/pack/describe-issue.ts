import type { BaseIssue } from 'valibot';
import type { JsonPath } from './fault.ts';

/** Path of a valibot issue as keys and indices. */
export function pathOf(issue: BaseIssue<unknown>): JsonPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** valibot's message in words for the author of a pack. */
export function describeIssue(issue: BaseIssue<unknown>): string {
  const key = String(pathOf(issue).at(-1));
  if (issue.type === 'strict_object' && issue.expected === 'never') return `has an unknown key "${key}"`;
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `lacks "${key}"`;
  // Our own schemas word what they expect; valibot's default begins with "Invalid".
  if (!issue.message.startsWith('Invalid')) return `${issue.message}; it is ${clip(issue.received)}`;
  return `should be ${issue.type === 'regex' ? 'of another form' : issue.expected} but is ${clip(issue.received)}`;
}

function clip(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
