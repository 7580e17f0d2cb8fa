import words from '#data/language/frequent-words.json' with { type: 'json' };

/**
 * Frequent words that few other languages share, folded: a line for each language, its code first. They are compiled into the
 * lexicon, so that a page loads them only when it loads names.
 */
export const frequentWords: readonly string[] = Object.entries(words).map(([code, list]) => `${code} ${list}`);
