import { afterAll, beforeAll, describe, it } from 'vitest';
import { describeBackend } from '../../src/testing/describe-backend.js';
import { Databases } from './databases.js';
import { testServer } from './harness.js';

const databases = new Databases();

beforeAll(() => databases.ready(2));

describeBackend('The reference server on PGlite', () => testServer(databases), {
  describe,
  it,
  after: afterAll,
  advances: true,
});

afterAll(() => databases.close());
