/** A matcher for tests of the page room: it finds these names wherever they stand, without any context. */
import type { Candidate, EntityRef, Mention, ScannedBlock } from '#lib/match/types.ts';
import type { Steps } from '#lib/text/steps.ts';

const entities: readonly EntityRef[] = ['test/operation', 'test/person', 'test/treaty'];
const names = /(Operation\s+Sindoor)|(Ishaq\s+Dar|إسحاق دار|اسحاق ڈار)|(Indus\s+Waters\s+Treaty)/gu;

export function scanNames(text: string): Candidate[] {
  return [...text.matchAll(names)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    pattern: match.slice(1).findIndex((group) => group !== undefined),
  }));
}

export function* resolveNames(blocks: readonly ScannedBlock[]): Steps<Mention[]> {
  return blocks.flatMap(({ candidates }, block) =>
    candidates.map(({ start, end, pattern }) => ({ entity: entities[pattern] ?? 'test/none', block, start, end })),
  );
}

/** As the lists beside the fixture pages have it. */
export function showSpaces(text: string): string {
  return text.replace(/\n/gu, '⏎').replace(/\s/gu, '␣');
}
