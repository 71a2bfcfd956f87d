import { afterAll, describe, it } from 'vitest';
import { describeBackend } from '../../src/testing/describe-backend.js';
import { memoryHarness } from '../support/memory-harness.js';

describeBackend('MemoryBackend', () => memoryHarness((memory) => (account) => memory.for(account)), {
  describe,
  it,
  after: afterAll,
  advances: true,
});
