/** Runs named steps, several at a time, and prints what each said when it ends. */
import { spawn } from 'node:child_process';

export interface Step {
  readonly name: string;
  /** Resolves with what there is to say; rejects, or exits other than 0, when the step fails. */
  readonly run: () => Promise<StepResult>;
}
export interface StepResult {
  readonly ok: boolean;
  readonly output: string;
}

/** A step that runs a program of node_modules/.bin, or `node`. */
export function command(name: string, program: string, ...args: readonly string[]): Step {
  return { name, run: () => capture(program, args) };
}

/** A step that runs a function which returns faults, one a line. */
export function lint(name: string, faults: () => readonly string[] | Promise<readonly string[]>): Step {
  return {
    name,
    run: async () => {
      const found = await faults();
      return { ok: found.length === 0, output: found.join('\n') };
    },
  };
}

/** Runs all steps at once; returns the names of those that failed. */
export async function runTogether(steps: readonly Step[]): Promise<string[]> {
  const failed: string[] = [];
  await Promise.all(
    steps.map(async ({ name, run }) => {
      const from = performance.now();
      const { ok, output } = await run();
      const seconds = ((performance.now() - from) / 1000).toFixed(1);
      console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (!ok) console.log(output.trimEnd().replace(/^/gmu, '  '));
      if (!ok) failed.push(name);
    }),
  );
  return failed;
}

function capture(program: string, args: readonly string[]): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
