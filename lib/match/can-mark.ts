import { type Lexicon, use, useOf } from './lexicon.ts';
import type { NamedBlock } from './types.ts';

/** The uses of a pattern that `canMark` asks for. */
export const markingUses: ReadonlySet<number> = new Set([use.full, use.short, use.topic, use.need]);

/**
 * Whether anything in these blocks could become a mention, whatever the rules say: some full name stands in them, or a short
 * form (which a title can tell whose it is) or a name that counts in its topic, together with all that the topic needs. It costs
 * next to nothing, and on most pages it is all that has to be asked. What is false for blocks is false for some of them.
 */
export function canMark(lexicon: Lexicon, blocks: readonly NamedBlock[]): boolean {
  const named = new Set<number>();
  const met = new Set<string>();
  for (const { candidates } of blocks) {
    for (const { pattern } of candidates) {
      const kind = useOf(lexicon, pattern);
      const owner = lexicon.owner[pattern] as number;
      if (kind === use.full) return true;
      if (kind === use.topic || kind === use.short) named.add(lexicon.entityPack[owner] as number);
      if (kind === use.need) met.add(`${owner} ${lexicon.value[pattern]}`);
    }
  }
  for (const pack of named) if (hasAllNeeds(lexicon, pack, met)) return true;
  return false;
}

function hasAllNeeds({ needs }: Lexicon, pack: number, met: ReadonlySet<string>): boolean {
  for (let group = 0; group < (needs[pack] as number); group++) if (!met.has(`${pack} ${group}`)) return false;
  return true;
}
