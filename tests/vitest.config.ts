import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand, BrowserConfigOptions } from 'vitest/node';
import { requireBrowser } from '#scripts/find-browsers.mjs';
import { packPlugin } from '#scripts/vite-pack.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const asRoot = process.getuid?.() === 0;

/** Milliseconds. Far above what any test takes: a busy machine must not fail one. */
const testTimeout = 60_000;

/** Letters and colours that do not depend on the machine's own settings, for pictures that are compared. */
const sameEverywhere = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** How far a part may be from its picture (docs/decisions/pictures-of-parts.md). */
const pictures = {
  comparatorName: 'pixelmatch',
  comparatorOptions: { threshold: 0.05, allowedMismatchedPixels: 40 },
  resolveScreenshotPath: ({ root: folder, testFileDirectory, arg, ext }) =>
    join(folder, testFileDirectory, 'pictures', `${arg}${ext}`),
  resolveDiffPath: ({ root: folder, arg, ext }) => join(folder, '.artifacts/pictures', `${arg}${ext}`),
} satisfies NonNullable<BrowserConfigOptions['expect']>['toMatchScreenshot'];

/** Takes the pointer to where nothing of ours is shown. */
const parkPointer: BrowserCommand<[]> = ({ page }) => page.mouse.move(0, 0);

/** Built extension in a real browser: one browser for all spec files, one file at a time (tests/e2e/with-browser.ts). */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  root,
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.spec.ts'],
    provide: { browser },
    environment: join(root, 'tests/e2e/close-at-end.ts'),
    isolate: false,
    maxWorkers: 1,
    testTimeout,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  root,
  test: {
    passWithNoTests: false,
    attachmentsDir: '.artifacts/tests/attachments',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout,
          // Pure code needs no world of its own for each file: compiled packs and rules are shared by all of a worker's.
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        root,
        plugins: [preact(), packPlugin()],
        // Found up front: a dependency met in the middle of a run would reload the page under a test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
            'valibot',
          ],
        },
        test: {
          name: 'dom',
          testTimeout,
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          // Most of what is waited for is there within a frame.
          expect: { poll: { interval: 10 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: requireBrowser('chromium'),
                args: [...sameEverywhere, ...(asRoot ? ['--no-sandbox'] : [])],
              },
            }),
            expect: { toMatchScreenshot: pictures },
            commands: { parkPointer },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
