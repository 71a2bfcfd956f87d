// Finds a Chromium for the tests: a named path, what is installed, what was downloaded before, then an install.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall, canAptInstall } from './apt.mjs';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const macTesting = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

/** Where a Chromium may be, best first. Depends on nothing but its arguments and the download folders. */
export function candidates(env = process.env, platform = process.platform, home = homedir()) {
  const named = [env.CHROME_PATH, env.CHROMIUM_PATH, env.PUPPETEER_EXECUTABLE_PATH].filter(Boolean);
  const places = { linux: onLinux, darwin: onMac, win32: onWindows }[platform] ?? (() => []);
  return [...named, ...places(env, home)];
}

function onLinux(env, home) {
  const path = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...linuxNames.flatMap((name) => path.map((folder) => join(folder, name))),
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    ...downloads(
      playwrightFolder(env, join(home, '.cache/ms-playwright')),
      /^chromium(_headless_shell)?-\d+$/,
      [
        'chrome-linux64/chrome',
        'chrome-linux/chrome',
        'chrome-headless-shell-linux64/chrome-headless-shell',
        'chrome-linux/headless_shell',
      ],
    ),
    ...downloads(puppeteerFolder(env, home), /^linux/, ['chrome-linux64/chrome']),
  ];
}

function onMac(env, home) {
  const folders = ['/Applications', join(home, 'Applications')];
  return [
    ...macNames.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`)),
    ...downloads(playwrightFolder(env, join(home, 'Library/Caches/ms-playwright')), /^chromium-\d+$/, [
      `chrome-mac-arm64/${macTesting}`,
      `chrome-mac-x64/${macTesting}`,
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ]),
    ...downloads(puppeteerFolder(env, home), /^mac/, [
      `chrome-mac-arm64/${macTesting}`,
      `chrome-mac-x64/${macTesting}`,
    ]),
  ];
}

function onWindows(env, home) {
  const local = env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], local].filter(Boolean);
  const names = [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...downloads(playwrightFolder(env, join(local, 'ms-playwright')), /^chromium-\d+$/, [
      'chrome-win64/chrome.exe',
      'chrome-win/chrome.exe',
    ]),
  ];
}

function playwrightFolder(env, usual) {
  const own = env.PLAYWRIGHT_BROWSERS_PATH;
  return own && own !== '0' ? own : usual;
}

function puppeteerFolder(env, home) {
  return join(env.PUPPETEER_CACHE_DIR ?? join(home, '.cache/puppeteer'), 'chrome');
}

/** The newest download first. */
function downloads(folder, version, tails) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => version.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .flatMap((name) => tails.map((tail) => join(folder, name, tail)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A file alone proves little: Ubuntu's `chromium-browser` may be a stub, and a download may lack libraries. */
function starts(path) {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 15_000 }).status === 0;
}

/** The installed Chromium's path, or undefined. A CHROME_PATH that can't be run is an error, not a fallback. */
export function findInstalled() {
  const named = process.env.CHROME_PATH;
  if (named && !isExecutable(named)) throw new Error(`CHROME_PATH=${named} can't be run.`);
  return candidates().find((path) => isExecutable(path) && starts(path));
}

/** The path of a Chromium that starts; fetches one where none is found. */
export function findChromium({ install = true } = {}) {
  const path = findInstalled() ?? (install ? installChromium() : undefined);
  if (path) return path;
  throw new Error(
    'No Chromium found. Set CHROME_PATH, or install one: `apt-get install -y chromium` on Debian, ' +
      'elsewhere `npx playwright install --with-deps chromium`.',
  );
}

function installChromium() {
  console.log('No Chromium found: installing one.');
  if (canAptInstall() && aptInstall(['chromium'])) {
    const path = findInstalled();
    if (path) return path;
  }
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    return undefined;
  }
  return findInstalled();
}

/** Flags for a browser that draws in software and asks nobody but the page's own server. */
export const quietArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
