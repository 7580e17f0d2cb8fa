/** Runs named steps, together or in order, and prints what each said when it fails. */
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
  const passed = await Promise.all(steps.map(runStep));
  return steps.filter((_, at) => !passed[at]).map((step) => step.name);
}

/** Runs one step after the other up to the first that fails; returns its name, if any. */
export async function runInOrder(steps: readonly Step[]): Promise<string[]> {
  for (const step of steps) {
    if (!(await runStep(step))) return [step.name];
  }
  return [];
}

async function runStep({ name, run }: Step): Promise<boolean> {
  const from = performance.now();
  const { ok, output } = await run();
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!ok) console.log(output.trimEnd().replace(/^/gmu, '  '));
  return ok;
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
