import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import ownRules from './test/support/lint-rules.mjs';

/** Who may import whom below src: other layers, and packages. */
const layers = {
  domain: { layers: [], packages: ['valibot', 'libphonenumber-js'] },
  backend: { layers: ['domain'], packages: ['valibot'] },
  state: { layers: ['domain', 'backend'], packages: ['valibot'] },
  i18n: { layers: [], packages: [] },
  theme: { layers: [], packages: [] },
  terms: { layers: ['i18n'], packages: [] },
  lit: {
    layers: ['domain', 'backend', 'state', 'i18n'],
    packages: ['lit', '@lit/context'],
  },
  doctor: { layers: ['domain', 'backend', 'i18n', 'theme', 'lit'], packages: ['valibot', '@lit/context'] },
  ui: { layers: ['domain', 'lit', 'i18n'], packages: ['lit', 'lucide', 'uqr'] },
  elements: {
    layers: ['domain', 'backend', 'state', 'i18n', 'theme', 'lit', 'ui', 'doctor'],
    packages: ['lit', '@lit/context', 'lucide', 'valibot'],
  },
  define: { layers: ['i18n', 'lit', 'elements', 'locales'], packages: [] },
  locales: { layers: ['i18n', 'lit', 'ui', 'elements'], packages: [] },
  mocks: { layers: ['domain', 'backend'], packages: ['msw'] },
  server: {
    layers: ['domain', 'backend', 'state', 'i18n', 'lit', 'ui', 'elements'],
    packages: ['lit', '@lit-labs/ssr'],
  },
  testing: {
    layers: ['domain', 'backend', 'state', 'i18n', 'lit', 'ui', 'elements'],
    packages: ['lit', 'valibot'],
  },
};

const zones = [
  ...Object.entries(layers).map(([layer, { layers: allowed }]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: [layer, ...allowed].map((name) => `./${name}`),
    message: `See the layer table: ${layer} may import ${allowed.join(', ') || 'no other layer'}.`,
  })),
  {
    target: './src/index.ts',
    from: [
      './src/define',
      './src/locales',
      './src/register.ts',
      './src/cdn.ts',
      './src/hydrate.ts',
      './src/server',
    ],
    message: 'Importing the package by its name changes nothing in the page.',
  },
];

const unsafe = {
  regex: '^lit(-html)?/directives/(style-map|unsafe-html|unsafe-svg|unsafe-mathml)\\.js$',
  message: 'Strict CSP and Trusted Types are the normal case: no inline styles, no markup from strings.',
};
const unsafeNames = {
  regex: '^(lit|lit-html|@lit/)',
  importNames: ['unsafeCSS', 'unsafeStatic', 'unsafeHTML', 'unsafeSVG', 'styleMap'],
  message: unsafe.message,
};
const foreign = ({ packages }) => ({
  regex: packages.length > 0 ? `^(?!\\.)(?!(${packages.join('|')})(/|$))` : '^(?!\\.)',
  message: `This layer may import ${packages.join(', ') || 'no package'}.`,
});

const titles = {
  selector: 'CallExpression[callee.name=/^(describe|it|test)$/] > :first-child[value=/\\bshould\\b/i]',
  message: 'A title is a sentence in the present tense.',
};
const focus = {
  selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip)$/]',
  message: 'Every test runs, always.',
};

const sourceSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'No markup from strings: render a template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(\\sstyle\\s*=|<style\\b)/]',
    message:
      'A strict CSP blocks inline styles: use classes, attributes, style.setProperty or adopted sheets.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s\\.innerHTML\\s*=/i]',
    message: 'No markup from strings: render a template.',
  },
];

const browserFiles = ['src/**/*.ts', 'stories/**/*.ts', 'demo/portal/**/*.ts', 'test/**/*.ts'];

export default defineConfig(
  {
    ignores: [
      '.cache',
      'dist',
      'cdn',
      'coverage',
      'storybook-static',
      'test-results',
      'demo/.data',
      'demo/portal/dist',
      'demo/hosts',
      'demo/public',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: browserFiles, extends: [lit['flat/recommended']] },
  {
    files: ['src/**/*.ts'],
    extends: [wc['flat/best-practice']],
    plugins: { 'import-x': importX, 'lit-a11y': litA11y, own: ownRules },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'import-x/no-cycle': 'error',
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false, peerDependencies: true }],
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'own/texts-in-catalogues': 'error',
      'own/tokens-only': 'error',
      'max-lines': ['error', 400],
      'no-restricted-syntax': ['error', ...sourceSyntax],
      'no-restricted-imports': ['error', { patterns: [unsafe, unsafeNames] }],
      // The base class of ours stands between LitElement and the elements, and define() is the guarded registration.
      'wc/guard-super-call': 'off',
      // Tags in static templates are names of classes; the rules below read them as text.
      'lit/binding-positions': 'off',
      'lit/no-invalid-html': 'off',
      // A table that becomes cards keeps its roles only where they are written.
      'lit-a11y/no-redundant-role': 'off',
      // Texts and contexts are bags of functions that never ask for `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  ...Object.entries(layers).map(([layer, rule]) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [unsafe, unsafeNames, foreign(rule)] }],
    },
  })),
  {
    // tagOf names a child by its class in a static template, and is the one place that may.
    files: ['src/lit/tag-of.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [unsafe, foreign(layers.lit)] }] },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', titles, focus],
      // Chai's assertions are expressions, and many fixtures are promises that a hook awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
