import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener, serve, type ServerType } from '@hono/node-server';
import { createApp, type AppOptions } from './app.js';
import { deliverEvents, forgetOldEvents } from './events/deliver.js';
import { overNetwork } from './events/post.js';
import { forgetOldAnswers } from './http/idempotency.js';
import { forgetOldBulks, workOnBulks } from './links/bulk/work.js';
import { settleWhatIsDue } from './links/due.js';
import { deliver } from './mail/outbox.js';
import { embeddedSmtp, smtpAt } from './mail/smtp.js';
import type { World } from './world.js';

export interface ServerOptions extends AppOptions {
  port: number;
  /** A real mail server; by default one of our own, whose mailbox the portal shows. */
  smtpUrl?: string | undefined;
  /** Answers requests that are for somebody else than the portal; tells whether it did. */
  handle?: ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
}

export interface Server {
  port: number;
  /** Stops taking requests, finishes what runs, and closes everything. */
  close(): Promise<void>;
}

/** Repeats a piece of work with a rest in between, until it is stopped. The last round is waited for. */
function repeatedly(world: World, rest: number, work: () => Promise<unknown>): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  const rounds = (async () => {
    while (!stopped) {
      try {
        await work();
      } catch (error) {
        world.log('Work in the background failed and is tried again', error);
      }
      if (stopped) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, rest);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return async () => {
    stopped = true;
    wake();
    await rounds;
  };
}

/** Serves a world on a port: the pages, the mails, and what is due without anybody asking. */
export async function startServer(
  world: World,
  { port, smtpUrl, handle, ...app }: ServerOptions,
): Promise<Server> {
  const http = await listen(createApp(world, app).fetch, port, handle);
  const address = http.address();
  const smtp = smtpUrl === undefined ? await embeddedSmtp(world) : smtpAt(smtpUrl);
  const background = [
    repeatedly(world, 250, () => deliver(world, smtp.transport)),
    repeatedly(world, 500, () => deliverEvents(world, overNetwork(world))),
    repeatedly(world, 5_000, () => settleWhatIsDue(world)),
    repeatedly(world, 250, () => workOnBulks(world)),
    repeatedly(world, 3_600_000, () => forgetOldBulks(world)),
    repeatedly(world, 3_600_000, () => forgetOldEvents(world)),
    repeatedly(world, 3_600_000, () => forgetOldAnswers(world)),
  ];
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      await closed(http);
      await Promise.all(background.map((stop) => stop()));
      await smtp.close();
      await world.db.destroy();
    },
  };
}

const listen = (
  fetch: Parameters<typeof serve>[0]['fetch'],
  port: number,
  handle: ServerOptions['handle'],
): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const listener = getRequestListener(fetch);
    const create = () =>
      createServer((request, response) => {
        if (!handle?.(request, response)) void listener(request, response);
      });
    const server = serve({ fetch, port, createServer: create as typeof createServer }, () => resolve(server));
    server.once('error', reject);
  });

/** Lets open requests end, and idle connections go at once. */
const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });
