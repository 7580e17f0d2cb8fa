import type { BackupFault } from '#lib/extension/backup.ts';
import { say } from './options-wording.ts';

/** What is wrong with a file, where, and what to do. */
export function backupFaultWords(fault: BackupFault): string {
  switch (fault.because) {
    case 'not-json':
      return say('backup-not-json', { line: fault.line });
    case 'newer':
      return say('backup-newer', { version: fault.version });
    case 'wrong-value':
      return say('backup-wrong-value', { line: fault.line, path: fault.path, found: fault.found });
    default:
      return say(`backup-${fault.because}`);
  }
}
