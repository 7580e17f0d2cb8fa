import { spawn } from 'node:child_process';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line tool in a process of its own, from the project's folder. */
export async function runSidelight(args: readonly string[], input: string | Uint8Array = ''): Promise<Answer> {
  const child = spawn(process.execPath, ['scripts/sidelight.ts', ...args], {
    cwd: root,
    env: { ...process.env, npm_lifecycle_event: '' },
  });
  // A command that ends before it has read everything closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

/** The lines of its output, each as JSON. */
export function parseLines({ out }: Answer): unknown[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
