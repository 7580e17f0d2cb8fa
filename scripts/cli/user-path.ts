import { resolve } from 'node:path';
import process from 'node:process';

/** A path as the user meant it: npm starts scripts in the project's folder, whatever folder the user is in. */
export function userPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return resolve(script === 'sidelight' && folder ? folder : process.cwd(), path);
}
