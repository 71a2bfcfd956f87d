import { afterAll, beforeAll, describe, it } from 'vitest';
import { livesAgree } from '../support/link-model.js';
import { Databases } from './databases.js';
import { START, testServer } from './harness.js';

/** Every day the same ones; in the full run others each time. */
const [runs, seed] = process.env['SCALE'] === 'full' ? [600] : [12, 1];
const databases = new Databases();

beforeAll(() => databases.ready());
afterAll(() => databases.close());

describe('the life of links on the server', () => {
  it(`is what the model says, in ${runs} random lives`, { timeout: 7_200_000 }, () =>
    livesAgree(() => testServer(databases), { start: START, runs, seed }),
  );
});
