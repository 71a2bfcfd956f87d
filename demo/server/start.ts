import { createServer } from 'node:net';
import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { buildPortal, pagesOf } from './build-portal.js';
import { NO_LIMITS, USUAL_LIMITS } from './http/limits.js';
import { openDatabase } from './open-database.js';
import { prepare, worldOf } from './open-world.js';
import { plantingOf, readOptions, type StartOptions } from './options.js';
import { Refusal } from './refusal.js';
import { openIdProvider, type SignInProvider } from './sign-in/provider.js';
import type { World } from './world.js';
import { startServer, type ServerOptions } from './server.js';

const say = (message: string): void => void process.stdout.write(`${message}\n`);

function refusalOf(error: unknown, { port }: StartOptions): unknown {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'EADDRINUSE':
      return new Refusal(`Port ${port} is taken: stop what uses it, or choose another one with --port.`);
    case 'EACCES':
      return new Refusal(`Port ${port} may not be used by this user: choose one above 1023 with --port.`);
    default:
      return error;
  }
}

/** Tells at once what would only be found out when everything else is ready. */
async function requirePort(options: StartOptions): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(options.port, resolve);
    });
  } catch (error) {
    throw refusalOf(error, options);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** Whom people sign in with as a proof: a provider that is given, or in the demo one of our own. */
async function signInOf(
  { oidc, demo, port }: StartOptions,
  world: World,
): Promise<{ signIn?: SignInProvider; handle?: ServerOptions['handle'] }> {
  if (oidc) return { signIn: openIdProvider({ ...oidc, origin: world.origin }) };
  if (!demo) return {};
  // Only where it is used: nobody else waits for it to load.
  const { embeddedProvider } = await import('./sign-in/embedded.js');
  return embeddedProvider(world, `http://127.0.0.1:${port}`);
}

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  await requirePort(options);
  const opened = await openDatabase(options);
  const { db } = opened;
  const origin = options.publicUrl ?? `http://localhost:${options.port}`;
  const { demo, stepUpFor, waiting, linkPolicy, withdrawalDays, requestLimits, approvalLimits, proofs } =
    options;
  const { mailPolicy, bounceSecret, identityApp, term } = options;
  const usual = worldOf(db, {
    origin,
    demo,
    stepUpFor,
    waiting,
    linkPolicy,
    withdrawalDays,
    identityApp,
    requestLimits,
    mailPolicy,
    ...(bounceSecret !== undefined && { bounceSecret }),
    ...(approvalLimits && { approvalLimits }),
    ...(term && { term }),
  });
  const { signIn, handle } = await signInOf(options, usual);
  const world = worldOf(db, {
    ...usual,
    ...(signIn && { signIn }),
    proofs: proofs.filter((proof) => proof !== 'sign-in' || signIn),
  });
  let stopping = false;
  try {
    const portal = await buildPortal(say);
    const seed = () => demoSeed({ now: new Date().toISOString(), large: options.large });
    await prepare(world, options.demo ? seed : undefined, plantingOf(options, say));
    const { port, smtpUrl } = options;
    const limits = options.limits ? USUAL_LIMITS : NO_LIMITS;
    const pages = await pagesOf(portal);
    const server = await startServer(world, { port, smtpUrl, portal, pages, limits, handle });
    const stop = () => {
      if (stopping) return;
      stopping = true;
      server.close().then(
        () => {
          opened.free();
          process.exit(0);
        },
        (error: unknown) => {
          opened.free();
          fail(error);
        },
      );
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    say(`Customer portal: ${origin}`);
  } catch (error) {
    await db.destroy().catch(() => undefined);
    opened.free();
    throw refusalOf(error, options);
  }
}

function fail(error: unknown): never {
  if (error instanceof Refusal) process.stderr.write(`${error.message}\n`);
  else console.error(error);
  process.exit(1);
}

start().catch(fail);
