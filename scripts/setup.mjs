/**
 * Makes a fresh clone ready, then runs one of our scripts with the Node that the project brings along.
 *
 *   node scripts/setup.mjs [--quiet] [--packages-only] [--then SCRIPT ARGS…]
 *
 * Plain JavaScript for Node 20 with nothing installed. Everything it says goes to stderr: stdout belongs to SCRIPT.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundledNode = join(root, 'node_modules/.bin/node');
const onWindows = process.platform === 'win32';

const { flags, script } = readArguments(process.argv.slice(2));
try {
  requireNode();
  if (!packagesInstalled()) installPackages();
  if (!flags.has('--packages-only')) ensureBrowsers();
} catch (error) {
  say(`\n${error.message}`);
  process.exit(1);
}
if (script.length > 0) run(script);

function readArguments(given) {
  const then = given.indexOf('--then');
  const flags = new Set(then === -1 ? given : given.slice(0, then));
  return { flags, script: then === -1 ? [] : given.slice(then + 1) };
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function requireNode() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20)
    throw new Error(`Sidelight needs Node 20 or newer; this is ${process.version}. See https://nodejs.org`);
}

/** True when node_modules holds what the lock file lists, however it was installed. */
function packagesInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (installed === null || !existsSync(bundledNode)) return false;
  const wanted = lockedPackages('package-lock.json') ?? {};
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

function installPackages() {
  for (const tool of ['npm', 'git']) {
    if (spawnSync(tool, ['--version'], { shell: onWindows }).status !== 0) {
      throw new Error(`Sidelight needs ${tool}, which does not run here. Install it and start again.`);
    }
  }
  say('Installing packages with npm ci (about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel', 'error'], {
    cwd: root,
    env: { ...process.env, PATH: pathWithoutModules() },
    stdio: ['ignore', 2, 2],
    shell: onWindows,
  });
  if (status !== 0) {
    throw new Error('npm ci failed; its message is above. Is the network reachable? Run `npm ci` by hand to see more.');
  }
  if (!existsSync(bundledNode)) {
    throw new Error(
      'npm ci did not install Node 24 into node_modules. Are install scripts switched off (`npm config get ignore-scripts`)?',
    );
  }
}

/** `npm run` puts node_modules/.bin first on the PATH, and npm ci deletes it while it runs. */
function pathWithoutModules() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
}

function ensureBrowsers() {
  const missing = ['chromium', 'firefox'].filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && canUseApt()) installBrowsers(missing);
  for (const name of ['chromium', 'firefox']) {
    const path = findBrowser(name);
    if (path === null) throw new Error(browserAdvice(name));
    if (!flags.has('--quiet')) say(`${name}: ${path}`);
  }
}

function canUseApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function installBrowsers(missing) {
  const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
  // Without any font the pages of a bare machine have no glyphs, and no widths to point at.
  if (!existsSync('/usr/share/fonts')) packages.push('fonts-dejavu-core');
  say(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-q', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 2, 2],
    });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

function browserAdvice(name) {
  const title = name === 'firefox' ? 'Firefox' : 'Chromium';
  const variable = `SIDELIGHT_${name.toUpperCase()}`;
  return [
    `${title} was not found, and could not be installed from here.`,
    `  Debian: sudo apt-get install ${name === 'firefox' ? 'firefox-esr' : 'chromium'}`,
    `  Fedora: sudo dnf install ${name}`,
    `  macOS:  brew install --cask ${name}`,
    `or set ${variable} to the executable of one you have, and start again.`,
  ].join('\n');
}

function run([file, ...args]) {
  // Whatever the script starts finds the same Node first.
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(bundledNode, [file, ...args], { cwd: root, env: { ...process.env, PATH }, stdio: 'inherit' });
  // A Ctrl-C reaches the child by itself; this process only waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    say(`Cannot run ${bundledNode}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
