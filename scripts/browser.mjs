import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { run, runNode } from './command.mjs';

/**
 * @typedef {{ path: string, env: Record<string, string> }} Browser
 *   `env` is what the browser needs beside the environment it inherits.
 */

/**
 * Finds a Chromium that starts on this machine, from the nearest source to the farthest: named by CHROMIUM_PATH,
 * fetched by Playwright earlier, from the npm package, installed on the system, downloaded now.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  for (const source of [named, fetched, packaged, installed, downloaded, distribution]) {
    const browser = await source();
    if (browser && starts(browser)) return browser;
  }
  throw new Error('no Chromium found; install one and name it in CHROMIUM_PATH');
}

function named() {
  const { CHROMIUM_PATH: path } = process.env;
  return path && { path, env: {} };
}

async function fetched() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) && { path, env: {} };
}

/** The npm package holds a headless Chromium for Linux on x64, packed together with the libraries and fonts it needs. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const browser = await unpack();
  if (browser && starts(browser)) return browser;
  // An earlier unpacking may have been interrupted: once more from the start.
  rmSync(home, { recursive: true, force: true });
  return unpack();
}

const home = resolve('node_modules/.cache/chromium');

/**
 * The package unpacks into the folder for temporary files, and brings its libraries along only where it believes to
 * run in a bare container; both beliefs are arranged for the length of one child process.
 */
function unpack() {
  mkdirSync(home, { recursive: true });
  const env = { ...process.env, TMPDIR: home, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const script = `import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());`;
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch {
    return undefined;
  }
  writeFileSync(join(home, 'fonts', 'fonts.conf'), fontsBelow(home));
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { path: join(home, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') } };
}

/** The package's own font list names fixed folders; without a font Chromium lays out no text at all. */
function fontsBelow(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
}

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(':');
  const path = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
  return path && { path, env: {} };
}

async function downloaded() {
  const code = await runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium']);
  return code === 0 && fetched();
}

async function distribution() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  await run('apt-get', ['update', '-qq'], { quiet: true });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { quiet: true });
  return installed();
}

function starts({ path, env }) {
  return spawnSync(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 }).status === 0;
}
