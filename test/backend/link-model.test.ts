import { describe, it } from 'vitest';
import { livesAgree } from '../support/link-model.js';
import { memoryHarness, START } from '../support/memory-harness.js';

const runs = process.env['SCALE'] === 'full' ? 10_000 : 300;

describe('the life of links in memory', () => {
  it(`is what the model says, in ${runs} random lives`, { timeout: 3_600_000 }, () =>
    livesAgree(() => memoryHarness((memory) => (account) => memory.for(account)), { start: START, runs }),
  );
});
