/** What a frame tells about itself, from the mentions found in it. Pure. */
import type { EntityRef } from '#lib/match/types.ts';
import type { PageReport } from '../messages.ts';

export interface ReportedMention {
  readonly id: number;
  readonly entity: EntityRef;
  readonly text: string;
}

const mostMentions = 500;
const mostEntities = 500;

/**
 * One row for each entity, in order of its first mention.
 * @param mentions in reading order
 */
export function groupMentions(mentions: readonly ReportedMention[]): PageReport['entities'] {
  const rows = new Map<EntityRef, { entity: EntityRef; text: string; mentions: number[] }>();
  for (const { id, entity, text } of mentions) {
    const row = rows.get(entity);
    if (row) row.mentions.push(id);
    else if (rows.size < mostEntities) rows.set(entity, { entity, text: text.slice(0, 400), mentions: [id] });
  }
  return [...rows.values()].map((row) => ({ ...row, mentions: row.mentions.slice(0, mostMentions) }));
}

/** The parts of a report that name the page, cut to what a report may hold. */
export function describePage(address: string, title: string): Pick<PageReport, 'url' | 'title'> {
  return { url: address.slice(0, 4_000), title: title.trim().slice(0, 400) };
}
