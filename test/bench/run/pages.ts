/** The pages of `npm run bench`: for each contender one with it and the harness. */
import type { ContenderEntry } from '../contenders.js';
import { bundle, contenderFile, look, pageFile, pageStyles, type Build, type Files } from './bundle.js';

export const pageOf = ({ name }: ContenderEntry): string => `/${name}/index.html`;

const page = ({ name, styled }: ContenderEntry): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${name}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/page.css">
${styled ? '  <link rel="stylesheet" href="/look.css">\n' : ''}  <body><div class="bench-host" id="host"></div></body>
  <script type="module" src="/${name}/entry.js"></script>
</html>`;

const script = ({ file }: ContenderEntry): string => `
  import { contender } from ${JSON.stringify(contenderFile(file))};
  import { Harness } from ${JSON.stringify(pageFile('harness.ts'))};
  window.bench = new Harness(contender);`;

export async function listPages(entries: readonly ContenderEntry[], build: Build): Promise<Files> {
  const files: Files = new Map([
    ['/page.css', pageStyles()],
    ['/look.css', look()],
  ]);
  for (const entry of entries) {
    for (const [path, text] of await bundle(script(entry), build)) files.set(`/${entry.name}/${path}`, text);
    files.set(pageOf(entry), page(entry));
  }
  return files;
}
