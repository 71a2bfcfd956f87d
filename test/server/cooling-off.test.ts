import { afterAll, beforeAll, describe } from 'vitest';
import { coolingOffCases } from '../support/cooling-off.js';
import { Databases } from './databases.js';
import { testServer } from './harness.js';

const databases = new Databases();
beforeAll(() => databases.ready());
afterAll(() => databases.close());

describe('cooling off, on the server', () =>
  coolingOffCases(async (linkPolicy) => {
    const server = await testServer(databases);
    Object.assign(server.world, { linkPolicy });
    return server;
  }));
