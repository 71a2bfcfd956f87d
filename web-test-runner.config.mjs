import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium, quietArgs } from './test/support/browser.mjs';
import { bundled, commonModules, countsReporter, extraCommands, startWebKit } from './test/support/wtr.mjs';

const firefoxPath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const miniBrowser =
  process.env.WEBKIT_PATH ??
  `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: { executablePath: findChromium(), args: quietArgs },
    }),

  firefox() {
    if (!existsSync(firefoxPath))
      throw new Error('Firefox is missing: `apt-get install -y firefox-esr`, or set FIREFOX_PATH.');
    return chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: firefoxPath,
        headless: true,
        defaultViewport: null,
      },
      async createPage({ context }) {
        const page = await context.newPage();
        // With the viewport the driver sets how the screen is turned, which Firefox ESR 140 does not know.
        const setViewport = page.setViewport.bind(page);
        page.setViewport = (viewport) =>
          setViewport(viewport).catch((error) => {
            if (!String(error).includes('setScreenOrientationOverride')) throw error;
          });
        return page;
      },
    });
  },

  async webkit() {
    const launcher = webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: await startWebKit(),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        // WebKitWebDriver refuses the BiDi capability that webdriverio adds.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
      },
    });
    // More than one puts the tests into iframes, where keys and mouse don't reach them.
    launcher.concurrency = 1;
    return launcher;
  },
};

const wanted = (process.env.WTR_BROWSERS ?? 'chromium').split(',');
const browsers = [];
for (const name of wanted) browsers.push(await launchers[name]());

export default {
  // One file alone, by `--files`, is served as it is written.
  files: process.argv.includes('--files') ? [] : await bundled(['test/lit', 'test/elements', 'test/page']),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers,
  concurrentBrowsers: 1,
  concurrency: wanted.includes('webkit') ? 1 : 2,
  // The query cache reads NODE_ENV, which bundlers replace and a browser lacks.
  testRunnerHtml: (path) =>
    `<!doctype html><html lang="en"><head><title>Tests</title><script>window.process = { env: { NODE_ENV: 'test' } };</script></head><body><script type="module" src="${path}"></script></body></html>`,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args: [first] }) => !/Lit is in dev mode|\[MSW\]/.test(String(first)),
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage/elements' },
  reporters: [defaultReporter(), countsReporter()],
  middleware: [
    // A worker only controls pages below its own path.
    (context, next) => {
      if (context.path === '/mockServiceWorker.js') context.url = '/demo/public/mockServiceWorker.js';
      return next();
    },
  ],
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    commonModules(),
    extraCommands(),
  ],
};
