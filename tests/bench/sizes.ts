import { measureBuild } from '#scripts/measure-build.ts';
import { extensionFolder } from '#tests/e2e/test-browser.ts';
import { type Row, toRow } from './row.ts';

/** What the built extension weighs, packed. */
export async function benchSizes(report: (row: Row) => void): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) {
    for (const { what, packed, budget } of measureBuild(extensionFolder(browser))) {
      report(toRow({ name: `${browser} build: ${what}`, unit: 'KB', value: packed / 1024, most: budget / 1024 }));
    }
  }
}
