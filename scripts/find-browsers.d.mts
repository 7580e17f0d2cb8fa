/** Path of a browser's executable, or null when there is none. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
/** Path of a browser's executable; throws with advice when there is none. */
export function requireBrowser(name: 'chromium' | 'firefox'): string;
