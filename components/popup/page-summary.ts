/** What the frames of a tab have reported, added up for the popup. Pure. */
import type { TabReport } from '#lib/extension/messages.ts';

/** One mention: which frame it lies in, and its id in that frame's own report. */
export interface MentionPlace {
  readonly frame: number;
  readonly mention: number;
}

export interface MarkedEntity {
  /** `pack/entity` */
  readonly ref: string;
  /** The page's own words at its first mention. */
  readonly text: string;
  /** In reading order, top frame first. */
  readonly places: readonly MentionPlace[];
}

/** Every marked entity once, in order of first mention, with its mentions of all frames. */
export function markedEntities(report: TabReport): readonly MarkedEntity[] {
  const found = new Map<string, { text: string; places: MentionPlace[] }>();
  for (const { frame, report: page } of report.frames) {
    for (const { entity, text, mentions } of page.entities) {
      const entry = found.get(entity) ?? { text, places: [] };
      entry.places.push(...mentions.map((mention) => ({ frame, mention })));
      found.set(entity, entry);
    }
  }
  return [...found].map(([ref, entry]) => ({ ref, ...entry }));
}

/** What the page is about: its most mentioned entities, ties to the one named first. */
export function leadingEntities<Entity extends Pick<MarkedEntity, 'places'>>(
  entities: readonly Entity[],
  most = 3,
): readonly Entity[] {
  return entities.toSorted((a, b) => b.places.length - a.places.length).slice(0, most);
}

/** The place that a step from the last visited one leads to, around the end; the first when none was visited. */
export function stepPlace(count: number, visited: number | null, step: 1 | -1): number {
  if (visited === null) return step === 1 ? 0 : count - 1;
  return (visited + step + count) % count;
}
