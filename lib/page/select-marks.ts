import type { Block } from '#lib/text/block.ts';

export type MarksSetting = 'every' | 'section' | 'page';

export interface Selectable {
  readonly entity: string;
  /** Index of its block. */
  readonly block: number;
  /** Not rendered now: no one would see the mark. */
  readonly hidden?: boolean;
}

/** Numbers the sections of a page: each heading begins one (headings in a row the same), and so does each article. */
export function numberSections(blocks: readonly Pick<Block, 'kind' | 'article'>[]): readonly number[] {
  let section = -1;
  let before: Pick<Block, 'kind' | 'article'> | null = null;
  return blocks.map((block) => {
    const begins = block.kind === 'heading' && before?.kind !== 'heading';
    if (before === null || begins || block.article !== before.article) section += 1;
    before = block;
    return section;
  });
}

/**
 * Which mentions are marked: all, or the first of each entity in a section or on the page. A hidden mention takes the place
 * of none, and is marked for the case that it is shown.
 * @param mentions in reading order
 * @param sections section of each block, rising
 */
export function selectMarks<Mention extends Selectable>(
  mentions: readonly Mention[],
  sections: readonly number[],
  setting: MarksSetting,
): readonly Mention[] {
  if (setting === 'every') return mentions;
  const seen = new Set<string>();
  let section = -1;
  return mentions.filter(({ entity, block, hidden }) => {
    if (hidden) return true;
    const here = sections[block] ?? 0;
    if (setting === 'section' && here !== section) seen.clear();
    section = here;
    if (seen.has(entity)) return false;
    seen.add(entity);
    return true;
  });
}
