import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findInstalled, quietArgs } from './test/support/browser.mjs';

const executablePath = findInstalled();

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'lcovonly'],
      reportsDirectory: 'coverage/unit',
      include: ['src/{domain,backend,state,i18n,terms,mocks}/**/*.ts', 'demo/server/**/*.ts'],
    },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'test/{domain,backend,state,i18n,terms,theme,doctor,mocks,server,server-rendering,stories,support,bench}/**/*.test.ts',
          ],
          // The contract over a real PostgreSQL takes as long again as over the embedded one, and the whole product is
          // started by every walk as well: in the full run.
          exclude:
            process.env['SCALE'] === 'full'
              ? []
              : ['test/server/postgres.test.ts', 'test/server/start.test.ts'],
          // What is imported is loaded once by each worker, not again for each file.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('./.storybook', import.meta.url)) })],
        // The service worker that answers for the backend.
        publicDir: 'demo/public',
        // Found late, these would reload the page in the middle of a run.
        optimizeDeps: {
          include: [
            'lit',
            'lit/decorators.js',
            'lit/static-html.js',
            'lit/directives/cache.js',
            'lit/directives/class-map.js',
            'lit/directives/guard.js',
            'lit/directives/if-defined.js',
            'lit/directives/keyed.js',
            'lit/directives/live.js',
            'lit/directives/ref.js',
            'lit/directives/repeat.js',
            'lit/directives/style-map.js',
            '@lit/context',
            'valibot',
            'libphonenumber-js/max',
            'libphonenumber-js/min',
            'lucide',
            'msw',
            'msw/browser',
            'react',
            'storybook/actions',
          ],
        },
        test: {
          name: 'stories',
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            // One page for all files: each would load Storybook and the elements again.
            isolate: false,
            // A contrast is measured once colours stand still.
            provider: playwright({
              contextOptions: { reducedMotion: 'reduce' },
              launchOptions: { ...(executablePath && { executablePath }), args: [...quietArgs] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
