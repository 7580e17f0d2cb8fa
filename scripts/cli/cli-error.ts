/** What ends a command with one line for people: 1 something found invalid, 2 unusable arguments or unreadable input. */
export class CliError extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, { exitCode, cause }: { readonly exitCode: 1 | 2; readonly cause?: unknown }) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}

/** The first line of whatever was thrown, without the call stack that is of no use to a reader. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'it may not be read';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOTDIR') return 'it is no folder';
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
