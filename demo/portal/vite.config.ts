import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { minifyTemplates } from '../../vite.config.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The demo portal. It names the library as a portal team does; here that is this repository's source. */
export default defineConfig({
  root: at('.'),
  publicDir: at('../public/portal'),
  plugins: [minifyTemplates()],
  resolve: {
    alias: [
      { find: /^subsidiary-elements$/, replacement: at('../../src/index.ts') },
      { find: /^subsidiary-elements\/(define\/.+)\.js$/, replacement: at('../../src/$1.ts') },
    ],
  },
  build: {
    target: 'es2022',
    outDir: at('dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: at('index.html') },
  },
});
