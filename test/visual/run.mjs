// Compares how every story looks with how it looked at the commit that was accepted last, both in the browser of this
// machine: `npm run test:visual`. `-- --accept` accepts the commit that is checked out, `-- --review` opens the report.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const accepted = fileURLToPath(new URL('accepted.json', import.meta.url));
const kept = join(root, '.cache/visual');
const config = 'test/visual/playwright.config.ts';
const [flag, ...more] = process.argv.slice(2);

const run = (command, args, options = {}) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status === 0;
};
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

if (flag === '--review')
  process.exit(run('npx', ['playwright', 'show-report', 'test-results/visual-report']) ? 0 : 1);
if (flag === '--accept') {
  if (git('status', '--porcelain') !== '') fail('Commit first: what is accepted is a commit.');
  writeFileSync(accepted, `${JSON.stringify({ commit: git('rev-parse', 'HEAD') }, undefined, 2)}\n`);
  console.log('Accepted. Commit test/visual/accepted.json.');
  process.exit(0);
}

const { commit } = JSON.parse(readFileSync(accepted, 'utf8'));
const pictures = picturesOf(commit);
console.log(`Comparing with ${commit.slice(0, 7)}.`);
build(root, join(kept, 'now'));
const same = take(join(kept, 'now'), pictures, [...(flag ? [flag] : []), ...more]);
if (!same) console.log('Look at what differs with `npm run test:visual -- --review`.');
process.exit(same ? 0 : 1);

/** The pictures of a commit: taken once, in a copy of its own. */
function picturesOf(commit) {
  const target = join(kept, commit);
  if (existsSync(target)) return target;
  const copy = join(kept, 'copy');
  const taken = join(kept, 'taken');
  for (const folder of [copy, taken]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--no-checkout', root, copy]);
  if (!run('git', ['checkout', '--quiet', commit], { cwd: copy }))
    fail(`The commit ${commit} is not in this copy of the repository.`);
  const lock = 'package-lock.json';
  if (readFileSync(join(copy, lock), 'utf8') === readFileSync(join(root, lock), 'utf8'))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  else if (!run('npm', ['ci'], { cwd: copy }))
    fail('The modules of the accepted commit could not be installed.');
  const storybook = join(kept, 'before');
  build(copy, storybook);
  // Taken by the same hands as those that they are compared with.
  take(storybook, taken, ['--update-snapshots=all']);
  rmSync(copy, { recursive: true, force: true });
  renameSync(taken, target);
  return target;
}

function build(cwd, target) {
  rmSync(target, { recursive: true, force: true });
  if (!run('npm', ['run', '-s', 'build:storybook', '--', '-o', resolve(target), '--quiet'], { cwd }))
    fail('Storybook could not be built.');
}

function take(storybook, pictures, args) {
  const env = { ...process.env, VISUAL_STORYBOOK: storybook, VISUAL_PICTURES: pictures };
  return run('npx', ['playwright', 'test', '-c', config, ...args], { env });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
