import { describe, it } from 'vitest';
import { livesAgree } from '../support/link-model.js';
import { memoryHarness, START } from '../support/memory-harness.js';

/** Every day the same ones; in the full run others each time. */
const [runs, seed] = process.env['SCALE'] === 'full' ? [10_000] : [300, 1];

describe('the life of links in memory', () => {
  it(`is what the model says, in ${runs} random lives`, { timeout: 3_600_000 }, () =>
    livesAgree(() => memoryHarness((memory) => (account) => memory.for(account)), {
      start: START,
      runs,
      seed,
    }),
  );
});
