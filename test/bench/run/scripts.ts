/** The scripts of pages that show one list, as a host would write them. */
import { benchLinks } from '../data.js';
import type { ContenderEntry } from '../contenders.js';
import { bundle, contenderFile, pageFile, root } from './bundle.js';

/** A page of a portal: as many as a backend gives at once. */
export const PAGE = benchLinks(100);

/** Mounts the list and gives it `links`, an expression. Without `await` at the top: bundlers split such modules finer. */
export const listScript = ({ file }: ContenderEntry, links: string): string => `
  import { contender } from ${JSON.stringify(contenderFile(file))};
  (async () => {
    const links = ${links};
    await contender.mount(document.querySelector('#host'));
    contender.set(await links);
  })();`;

/** Puts the whole screen into the page, with the backend that the host made before. */
export const screenScript = (define: string): string => `
  import 'subsidiary-elements/${define}.js';
  const screen = document.createElement('subsidiary-management');
  screen.backend = window.backend;
  document.querySelector('#host').append(screen);`;

/** The host's own backend, which is nobody's weight. */
export const backendScript = (): Promise<string> =>
  single(`
    import { MemoryBackend } from ${JSON.stringify(`${root}src/backend/memory/memory-backend.ts`)};
    window.backend = MemoryBackend.demo({ as: 'main-owner' });`);

export const watchScript = (): Promise<string> => single(`import ${JSON.stringify(pageFile('watch.ts'))};`);

/** A bundle of one file that runs as a classic script, before the page's own. */
async function single(code: string): Promise<string> {
  const files = await bundle(code, 'src', true);
  if (files.size !== 1) throw new Error('More than one file.');
  return `(() => {${files.get('entry.js') as string}})();`;
}
