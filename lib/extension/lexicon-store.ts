/** The lexicon in `storage.local`, from where every page's content script reads it without waking the background. */
export const lexiconKey = 'lexicon';

interface LocalArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Stores the lexicon of this build unless it is there already. */
export async function keepLexicon(local: LocalArea, lexicon: string): Promise<void> {
  const stored = (await local.get([lexiconKey]))[lexiconKey];
  if (stored !== lexicon) await local.set({ [lexiconKey]: lexicon });
}
