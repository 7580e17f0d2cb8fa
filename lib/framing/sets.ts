/** Names of the sets of words that are no pack's own. */

/** Labels of speakers have this set. */
export const speaker = 'speaker';
/** Words that speak for another story. */
export const rival = 'topic:rival';
/** Words that speak for the topic; `forms` of their labels holds their points. */
export const sign = 'topic:sign';
/** Mentions of the pack's own events and agreements. */
export const event = 'topic:event';
const cuePrefix = 'cue:';
const cues = new Map<string, string>();

/** The set of the language's words that do something: say, deny, wish. The same string each time, so that a look-up need not read it. */
export function cue(name: string): string {
  const known = cues.get(name);
  if (known !== undefined) return known;
  const set = `${cuePrefix}${name}`;
  cues.set(name, set);
  return set;
}

/** The name of the cue whose set it is; null for other sets. */
export function nameOfCue(set: string): string | null {
  return set.startsWith(cuePrefix) ? set.slice(cuePrefix.length) : null;
}

/** Kinds of entities that can hold a position. */
export const speaking: ReadonlySet<string> = new Set(['person', 'organisation', 'group']);
