/** Names of the sets of words that are no pack's own. */

/** Labels of speakers have this set. */
export const speaker = 'speaker';
/** Words that speak for another story. */
export const rival = 'topic:rival';
/** Words that speak for the topic; `forms` of their labels holds their points. */
export const sign = 'topic:sign';
/** Mentions of the pack's own events and agreements. */
export const event = 'topic:event';
/** The language's words that do something: say, deny, wish. */
export const cue = (name: string) => `cue:${name}`;

/** Kinds of entities that can hold a position. */
export const speaking: ReadonlySet<string> = new Set(['person', 'organisation', 'group']);
