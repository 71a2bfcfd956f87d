import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { minifyTemplates } from '../../vite.config.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The demo portal: what browsers load, and with `--ssr` the pages that the server renders. Both go through the
 * same template minifier, as hydration needs. The library is named as a portal team does; here that is this
 * repository's source.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root: at('.'),
  publicDir: isSsrBuild ? false : at('../public/portal'),
  plugins: [minifyTemplates()],
  resolve: {
    alias: [
      { find: /^subsidiary-elements$/, replacement: at('../../src/index.ts') },
      { find: /^subsidiary-elements\/hydrate$/, replacement: at('../../src/hydrate.ts') },
      { find: /^subsidiary-elements\/terms$/, replacement: at('../../src/terms/index.ts') },
      { find: /^subsidiary-elements\/server$/, replacement: at('../../src/server/index.ts') },
      { find: /^subsidiary-elements\/((?:define|locales)\/.+)\.js$/, replacement: at('../../src/$1.ts') },
    ],
  },
  build: {
    target: 'es2022',
    // Nothing hidden is served.
    outDir: isSsrBuild ? at('dist/.server') : at('dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: at(isSsrBuild ? 'served.ts' : 'index.html') },
  },
}));
