// Takes pictures of stories, light, dark, in German and from right to left, wide and narrow, with a page that shows them
// beside each other: `npm run pictures -- <folder> <pattern of story ids>`; without them all, in `test-results/pictures`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LOOKS, WIDTHS } from './looks.js';

const [folder = 'test-results/pictures', pattern = ''] = process.argv.slice(2);
const target = resolve(folder);
mkdirSync(target, { recursive: true });

const run = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

const storybook = resolve('.cache/visual/pictures');
if (!run('npm', ['run', '-s', 'build:storybook', '--', '-o', storybook, '--quiet'])) process.exit(1);
const all = run('npx', ['playwright', 'test', '-c', 'test/visual/playwright.config.ts'], {
  VISUAL_SPEC: 'pictures.spec.ts',
  VISUAL_STORYBOOK: storybook,
  PICTURES_IN: target,
  PICTURES_OF: pattern,
});

const last = `-${WIDTHS[0]}-light.png`;
const ids = readdirSync(target)
  .filter((file) => file.endsWith(last))
  .map((file) => file.slice(0, -last.length))
  .sort();
const picture = (file: string): string =>
  existsSync(join(target, file)) ? `<a href="${file}"><img loading="lazy" alt="" src="${file}"></a>` : '';
const looks = WIDTHS.flatMap((width) => Object.keys(LOOKS).map((look) => `${width}-${look}`));
const rows = ids.map(
  (id) =>
    `<tr><th scope="row">${id}</th>${looks.map((look) => `<td>${picture(`${id}-${look}.png`)}</td>`).join('')}</tr>`,
);
writeFileSync(
  join(target, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of the stories</title>
<style>body{font:14px system-ui}th{text-align:start;vertical-align:top}td{vertical-align:top}img{max-width:240px;border:1px solid #ccc}</style>
<table><thead><tr><th scope="col">Story</th>${looks.map((look) => `<th scope="col">${look}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></html>\n`,
);
console.log(`${ids.length} stories: ${join(target, 'index.html')}`);
process.exit(all ? 0 : 1);
