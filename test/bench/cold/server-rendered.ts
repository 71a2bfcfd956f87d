/** Our list as a server renders it: with its rows, its style sheet as a link, and the script that brings it to life. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { minifyTemplates } from '../../../vite.config.js';
import type { Link } from '../../../src/domain/link.js';
import type { Session } from '../../../src/domain/person.js';
import type * as Server from '../../../src/server/index.js';
import { bundle, root, type Build, type Files } from '../run/bundle.js';

export interface RenderedPage {
  /** The element with its shadow root and rows: what stands in `#host`. */
  body: string;
  /** What else the page's head needs, such as links to style sheets. */
  head: string;
  /** Files that the page asks for, by absolute path. */
  files: Files;
}

const session: Session = {
  person: { id: 'p', name: 'Anna Petersen', email: 'anna@example.com' },
  account: { id: 'a', customerNumber: 'K-1', name: 'Main', role: 'main', main: null },
  permissions: ['view-accounts', 'open-accounts', 'link-accounts'],
  delegation: null,
  administrators: [],
};

const script = `
  import { hydrate } from 'subsidiary-elements/hydrate.js';
  import 'subsidiary-elements/define/subsidiary-list.js';
  void hydrate(document.querySelector('#host subsidiary-list'));`;

/** Renders the list with these rows; its script stands under `/name/entry.js`. */
export async function serverRendered(
  name: string,
  links: readonly Link[],
  from: Build,
): Promise<RenderedPage> {
  const { renderElement, styleSheets } = await server(from);
  const files: Files = new Map();
  for (const [path, text] of await bundle(script, from)) files.set(`/${name}/${path}`, text);
  for (const sheet of styleSheets) files.set(`/${name}/${sheet.name}`, sheet.text);
  const page = {
    items: [...links],
    total: links.length,
    next: null,
    previous: null,
    position: 0,
    estimated: false,
    unreadable: 0,
  };
  const { element, data, head } = await renderElement('subsidiary-list', {
    given: { at: Date.now(), session, links: page },
    language: 'en',
    styleUrl: (sheet) => `/${name}/${sheet}`,
  });
  return { body: element + data, head, files };
}

/** The package's server part, with the templates that the browser's bundle has. */
async function server(from: Build): Promise<typeof Server> {
  const outDir = join(root, '.cache/bench-server');
  if (from === 'src')
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      publicDir: false,
      plugins: [minifyTemplates()],
      build: {
        ssr: join(root, 'src/server/index.ts'),
        outDir,
        emptyOutDir: true,
        target: 'es2022',
        rolldownOptions: { output: { entryFileNames: 'index.js' } },
      },
    });
  const file = from === 'src' ? join(outDir, 'index.js') : join(root, 'dist/server/index.js');
  return (await import(pathToFileURL(file).href)) as typeof Server;
}
