import { describe } from 'vitest';
import { coolingOffCases } from '../support/cooling-off.js';
import { memoryHarness } from '../support/memory-harness.js';

describe('cooling off, in memory', () =>
  coolingOffCases((linkPolicy) =>
    memoryHarness((memory) => (account) => memory.for(account), { linkPolicy }),
  ));
