/**
 * Where Chromium and Firefox are on this machine. Plain JavaScript: setup.mjs runs it before anything is installed.
 * The environment variables SIDELIGHT_CHROMIUM and SIDELIGHT_FIREFOX win over what is found.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

// Google Chrome 137 and later ignores --load-extension, so Chromium comes first.
const known = {
  chromium: {
    variable: 'SIDELIGHT_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'SIDELIGHT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/**
 * Path of a browser's executable, or null when there is none.
 * @param {'chromium' | 'firefox'} name
 */
export function findBrowser(name) {
  const { variable, commands, places } = known[name];
  const chosen = process.env[variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null;
}

/**
 * Path of a browser's executable.
 * @param {'chromium' | 'firefox'} name
 * @throws {Error} with advice when there is none
 */
export function requireBrowser(name) {
  const path = findBrowser(name);
  if (path === null) throw new Error(`No ${name} found. Install it or set ${known[name].variable} to its executable.`);
  return path;
}
