import { cpus, loadavg, totalmem } from 'node:os';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { findChromium, quietArgs } from '../../support/browser.mjs';

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...quietArgs] });

/** What a table was measured on. */
export interface Machine {
  date: string;
  chromium: string;
  node: string;
  cores: number;
  memoryGb: number;
  /** How many processes wanted a core at the end, over the last 15 minutes: far more than ours, others were at work. */
  load?: number;
  platform: string;
}

export const machine = (browser: Browser): Machine => ({
  date: new Date().toISOString().slice(0, 10),
  chromium: browser.version(),
  node: process.versions.node,
  cores: cpus().length,
  load: Math.round(loadavg()[2]! * 10) / 10,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  platform: `${process.platform} ${process.arch}`,
});

export const VIEWPORT = { width: 1280, height: 900 };

/** A page of its own context with its DevTools session. */
export async function freshPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page) };
}

export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}

const WINDOW = 100;
const MOST = 6000;

/** Waits until the main thread has had nothing to do for a while. */
export async function quiet(session: CDPSession): Promise<void> {
  const until = Date.now() + MOST;
  for (let calm = 0; calm < 2 && Date.now() < until;) {
    const before = await metric(session, 'TaskDuration');
    await new Promise((done) => setTimeout(done, WINDOW));
    calm = (await metric(session, 'TaskDuration')) - before < 0.004 ? calm + 1 : 0;
  }
}
