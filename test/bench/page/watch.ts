/** Runs in the page before everything else: tells when rows are first seen, and what the browser saw on the way. */
import type { Link } from '../../../src/domain/link.js';
import { Probe } from './probe.js';

export interface Seen {
  /** Milliseconds since the page was asked for; null: not within the limit. */
  rows: number | null;
  /** How many frames were looked at. */
  frames: number;
  violations: number;
  fcp: number | null;
  lcp: number | null;
  cls: number;
}

const LIMIT = 30_000;
const ROWS = 3;

const seen: Seen = { rows: null, frames: 0, violations: 0, fcp: null, lcp: null, cls: 0 };
document.addEventListener('securitypolicyviolation', () => seen.violations++);
observe('paint', (entry) => {
  if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
});
observe('largest-contentful-paint', (entry) => {
  seen.lcp = entry.startTime;
});
observe('layout-shift', (entry) => {
  seen.cls += (entry as PerformanceEntry & { value: number }).value;
});

function observe(type: string, take: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
}

/** Looks at each frame after its work until rows are there. Looking lies between marks, as in the harness. */
function watch(frame: number, done: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      const now = performance.now();
      performance.mark(`rows:frame${frame}`);
      const host = document.querySelector<HTMLElement>('#host');
      const rows = host?.firstElementChild ? new Probe(() => host).rows() : [];
      performance.mark(`rows:seen${frame}`);
      seen.frames = frame;
      if (rows.length >= ROWS) seen.rows = now;
      if (seen.rows !== null || now > LIMIT) done();
      else watch(frame + 1, done);
    };
    port2.postMessage(null);
  });
}

window.watch = () => {
  performance.mark('rows:seen0');
  window.seen = new Promise((done) => watch(1, () => done(seen)));
};

declare global {
  interface Window {
    watch: () => void;
    /** Settles once rows are seen, or will not be; goes on being filled with what comes later. */
    seen: Promise<Seen>;
    /** The rows that a list is given. */
    links: Link[];
  }
}
