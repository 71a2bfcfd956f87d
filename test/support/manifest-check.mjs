// Fails when custom-elements.json is not what the sources say.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const folder = 'node_modules/.cache/manifest';
execFileSync('npm', ['run', '--silent', 'manifest', '--', '--outdir', folder], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});

const read = (path) => JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
if (read('custom-elements.json') !== read(`${folder}/custom-elements.json`)) {
  console.error('custom-elements.json is not up to date: run `npm run manifest` and commit it.');
  process.exit(1);
}
console.log('custom-elements.json is up to date.');
