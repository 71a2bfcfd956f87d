import { getResponse } from 'msw';
import { afterAll, describe, it } from 'vitest';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import { handlersFor } from '../../src/mocks/handlers.js';
import { describeBackend } from '../../src/testing/describe-backend.js';
import { memoryHarness } from '../support/memory-harness.js';

const baseUrl = 'https://portal.example/api';

describeBackend(
  'HttpBackend over mock handlers',
  () =>
    memoryHarness((memory) => {
      const handlers = handlersFor(memory, { baseUrl });
      const http = new HttpBackend({
        baseUrl,
        account: memory.account,
        fetch: async (url, init) => (await getResponse(handlers, new Request(url, init))) ?? Response.error(),
        random: () => 0,
      });
      return (account) => http.for(account);
    }),
  { describe, it, after: afterAll, advances: true },
);
