import { minifyHTMLLiterals } from 'minify-literals';
import { readdirSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** Takes the white space out of html`…`, svg`…` and css`…`. */
export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'post',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|svg|css)`/.test(code)) return undefined;
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: result.map ?? null } : undefined;
  },
});

/**
 * Gives the bundled Lit a Trusted Types policy of its own name: a second `lit-html` policy on a page throws,
 * and nothing of the bundle would be defined.
 */
const ownPolicy = (name: string): Plugin => {
  let renamed = false;
  return {
    name: 'own-policy',
    transform(code, id) {
      // The host doctor names it.
      if (id.endsWith('/src/doctor/lit-policy.ts'))
        return { code: code.replace(/(['"])lit-html\1/, `'${name}'`), map: null };
      if (!id.includes('/lit-html/')) return undefined;
      const own = code.replace(/createPolicy\((['"])lit-html\1/, `createPolicy("${name}"`);
      if (own === code) return undefined;
      renamed = true;
      return { code: own, map: null };
    },
    buildEnd(error) {
      if (!error && !renamed) this.error("Lit's Trusted Types policy was not found, so it was not renamed.");
    },
  };
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

/** The npm package: a module for each source file, dependencies left to the host's bundler. */
const modules: UserConfig = {
  publicDir: false,
  plugins: [minifyTemplates()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    lib: {
      entry: Object.fromEntries(sources.map((path) => [path.slice(0, -3), `src/${path}`])),
      formats: ['es'],
    },
    rolldownOptions: {
      // The compiler's own helpers belong to what it compiles: no host has that package.
      external: (id) => !/^(\.|\0|@oxc-project\/runtime)/.test(id) && !isAbsolute(id),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
};

/** The file for a script element: everything in, parts that open later in chunks beside it. */
const cdn: UserConfig = {
  publicDir: false,
  // A page has no `process`; a library build leaves the question to a bundler that never comes.
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [minifyTemplates(), ownPolicy('subsidiary-elements')],
  build: {
    target: 'es2022',
    outDir: 'cdn',
    sourcemap: true,
    lib: { entry: 'src/cdn.ts', formats: ['es'], fileName: () => 'subsidiary-elements.js' },
    rolldownOptions: { output: { minify: true, chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
};

export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn : modules));
