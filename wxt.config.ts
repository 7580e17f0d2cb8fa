import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import newsSites from './data/news-sites.json' with { type: 'json' };
import { everySite, patternFor } from './lib/extension/site.ts';
import { cardWords, leaveOutWords } from './scripts/card-words.ts';
import { manifestLocales, manifestMessage } from './scripts/manifest-locales.ts';
import { shareFold } from './scripts/share-fold.ts';
import { packPlugin } from './scripts/vite-pack.ts';

const sites = newsSites.sites.map(({ host }) => patternFor(host));

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // `imports: false` stops only the types. Left to itself, WXT 0.21 would still import its storage library, 10 KB, for every file
    // in which something is called `storage`.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    // As a plain script rather than a WXT content script, whose start-up event would tell pages what is installed
    // (docs/decisions/content-script-without-wrapper.md).
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        { matches: sites, js: ['marks.js'], all_frames: true, match_origin_as_fallback: true, run_at: 'document_idle' },
      ];
    },
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(...cardWords().map(({ relativeDest }) => relativeDest));
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...manifestLocales(), ...cardWords());
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'mentions'))
        config.plugins = [...(config.plugins ?? []), shareFold()];
      if (entrypoints.some(({ name }) => name === 'card'))
        config.plugins = [...(config.plugins ?? []), leaveOutWords()];
    },
  },
  // The oldest browsers of the manifest: what is written for older ones only adds to what every card and screen loads.
  vite: () => ({ plugins: [preact(), packPlugin()], build: { target: ['chrome128', 'firefox140'] } }),
  manifest: ({ browser, mode }) => ({
    name: 'Sidelight',
    description: manifestMessage('description'),
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: sites,
    optional_host_permissions: [everySite],
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`])),
    action: { default_title: 'Sidelight' },
    // With Alt and Shift, Chromium keeps A, B, C, N, P, R, T, W, X and Z, and Firefox the letters of its menus (E, F, H, S, T, V).
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: manifestMessage('next-mention'),
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: manifestMessage('previous-mention'),
      },
      'open-compare': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: manifestMessage('open-compare'),
      },
      'toggle-lens': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: manifestMessage('toggle-lens'),
      },
    },
    // The development server needs a connection to reload; the built extension has none.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
      },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.news',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
