// `npm run test:full`: what `npm test` runs, and what takes longer or needs more of the machine.
import { existsSync } from 'node:fs';
import { aptInstall, canAptInstall } from './apt.mjs';
import { everyDay, longer, runSuites } from './suites.mjs';

/** Debian packages of the longer suites, and a file that tells that each is there. */
const needed = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  postgresql: '/usr/lib/postgresql',
};

const missing = Object.keys(needed).filter((name) => !existsSync(needed[name]));
if (missing.length > 0) {
  const installed = process.env.CI === 'true' && canAptInstall() && aptInstall(missing);
  if (!installed) {
    console.error(`The full test needs ${missing.join(', ')}: \`apt-get install -y ${missing.join(' ')}\`.`);
    process.exit(1);
  }
}

await runSuites([...everyDay, ...longer]);
