// Builds Storybook, and has assistive technology look at it: what is read in the states of each flow, and every story by
// every rule of axe in every width, theme and direction. `npm run test:storybook`; `-- --project=reading` or `=axe` for one
// of them; `AXE_OF` for stories whose ids it matches. `STORYBOOK_BUILT` names one that is built already.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const given = process.env.STORYBOOK_BUILT;
const built = given ? resolve(given) : resolve(cwd, '.cache/visual/built');
const status = given ? 0 : run('npm', ['run', '-s', 'build:storybook', '--', '-o', built, '--quiet']);
process.exitCode =
  status ||
  run('npx', ['playwright', 'test', '-c', 'test/visual/built.config.ts', ...process.argv.slice(2)], {
    VISUAL_STORYBOOK: built,
  });
