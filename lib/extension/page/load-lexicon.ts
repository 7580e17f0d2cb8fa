/** The lexicon from storage; the background makes it anew when it is missing or damaged. */
import type { Lexicon } from '#lib/match/lexicon.ts';
import { LexiconFormatError, parseLexicon } from '#lib/match/serialise-lexicon.ts';
import { lexiconKey } from '../lexicon-store.ts';
import { nativeBrowser } from '../native-browser.ts';
import { needLexicon } from './ask-background.ts';

/** Rejects when storage cannot be read, or the background cannot make one. */
export async function loadLexicon(): Promise<Lexicon> {
  try {
    return await readLexicon();
  } catch (error) {
    if (!(error instanceof LexiconFormatError)) throw error;
    await needLexicon();
    return readLexicon();
  }
}

async function readLexicon(): Promise<Lexicon> {
  const stored = (await nativeBrowser.storage.local.get([lexiconKey]))[lexiconKey];
  if (typeof stored !== 'string') throw new LexiconFormatError('No lexicon is stored.');
  return parseLexicon(stored);
}
