/** Where an article is written from: "NEW DELHI: …". */
import type { Speaking } from './discourse.ts';
import type { Grammar } from './grammar.ts';
import { speaker } from './sets.ts';

/** "NEW DELHI: …", "ISLAMABAD (Agency) - …": whose place stands before the text. */
export function datelineOf(grammar: Grammar, text: string): Speaking {
  const tokens = grammar.tokenise(text.slice(0, 120));
  const end = tokens.slice(0, 12).findIndex(({ kind }) => kind === 'colon' || kind === 'break' || kind === 'end');
  const place = tokens.slice(0, Math.max(0, end));
  const isPlace = place.length > 0 && place.every(({ capitals, word }) => capitals !== 'small' || word.length < 4);
  if (!isPlace) return null;
  const labels = grammar.phrases.find(grammar.phrases.number(place), 0, place.length);
  return labels.find(({ set }) => set === speaker)?.holder ?? null;
}
