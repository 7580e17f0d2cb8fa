import { type Fault, formatPath, type JsonPath } from './fault.ts';

/** Gathers what the checks of a pack find, each with the line of the value it is about. */
export interface FaultReport {
  /** Stops the pack. */
  fault(file: string, path: JsonPath, message: string, hint?: string): void;
  /** Worth a look; the pack still compiles. */
  warn(file: string, path: JsonPath, message: string, hint?: string): void;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

export function createFaultReport(lineOf: (file: string, path: JsonPath) => number | undefined): FaultReport {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  const add = (list: Fault[]) => (file: string, path: JsonPath, message: string, hint?: string) => {
    const line = lineOf(file, path);
    list.push({
      file,
      ...(line !== undefined && { line }),
      ...(path.length > 0 && { path: formatPath(path) }),
      message,
      ...(hint !== undefined && { hint }),
    });
  };
  return { fault: add(faults), warn: add(warnings), faults, warnings };
}
