import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import type { Seed } from '../../src/backend/memory/seed.js';
import type { BackendHarness, SentMail } from '../../src/testing/describe-backend.js';
import { answeredWith, type CloudEvent } from '../../src/domain/event-subscription.js';
import { orderReturn } from '../../src/domain/order-return.js';
import { createApp, type AppOptions } from '../../demo/server/app.js';
import { deliverEvents } from '../../demo/server/events/deliver.js';
import { VERSION } from '../../demo/server/http/input.js';
import type { Post } from '../../demo/server/events/post.js';
import { prepare, worldOf } from '../../demo/server/open-world.js';
import { answerCase } from '../../demo/server/links/support.js';
import { deliver } from '../../demo/server/mail/outbox.js';
import { forgetOldBulks, workOnBulks } from '../../demo/server/links/bulk/work.js';
import { intoMailbox } from '../../demo/server/mail/mailbox.js';
import { startSession } from '../../demo/server/sessions/sessions.js';
import { codeIn, stepAt } from '../../demo/server/sessions/totp.js';
import { NotSignedIn, type SignInProvider } from '../../demo/server/sign-in/provider.js';
import type { World } from '../../demo/server/world.js';
import type { Databases } from './databases.js';

/** A moment early in a month, so that days can pass without a new billing period. */
export const START = Date.parse('2026-11-03T09:00:00.000Z');
export const ORIGIN = 'http://portal.example';
/** More than any test needs in the moment in which it stands still. */
export const BOUNDLESS = { burst: 1e9, perSecond: 1e9 };
/** Stands for the provider: whoever is named has signed in. */
const TRUSTING: SignInProvider = {
  async url({ state, nonce }) {
    return `https://sign-in.example/authorize?${new URLSearchParams({ state, nonce }).toString()}`;
  },
  async subject({ nonce }, code) {
    const [person, told] = code.split(' ');
    if (told !== nonce) throw new NotSignedIn('It is another sign-in');
    return person!;
  },
};
/** Above what an order needs a second person. */
const LIMITS = {
  monthly: { amount: 7_500, currency: 'EUR' },
  once: { amount: 50_000, currency: 'EUR' },
};
/** A cost that proves nothing but costs nothing. */
export const CHEAP = { n: 16, r: 1, p: 1 };

/** A server without a port, in a world of its own, with a clock that a test moves. */
export interface TestServer extends BackendHarness {
  world: World;
  seed: Seed;
  /** Sends a request as a browser of our page would, with the session of a person or without one. */
  request(path: string, init?: RequestInit & { as?: string; account?: string }): Promise<Response>;
  cookieOf(person: string): Promise<string>;
  advance(milliseconds: number): void;
  dispose(): Promise<void>;
}

/** Every version that is answered can come back as an entity tag. */
async function versionsAreReadBack(answer: Response): Promise<void> {
  if (!answer.headers.get('content-type')?.includes('json')) return;
  JSON.parse(await answer.text(), (key, value: unknown) => {
    if (key === 'version' && typeof value === 'string' && !VERSION.test(value))
      throw new Error(`${value} is no version that an If-Match header can name`);
    return value;
  });
}

/** A fresh world over a lent database. */
export async function testServer(databases: Databases, options: AppOptions = {}): Promise<TestServer> {
  let now = START;
  const lent = await databases.lend();
  const { db } = lent;
  const world = worldOf(db, {
    origin: ORIGIN,
    clock: () => now,
    scrypt: CHEAP,
    signIn: TRUSTING,
    sessionHours: 24 * 400,
    approvalLimits: LIMITS,
    log: (message, error) => {
      throw new Error(message, { cause: error });
    },
  });
  const seed = demoSeed({ now: new Date(START).toISOString(), large: 30 });
  await lent.fill(() => prepare(world, () => seed));
  let status: number | null = 204;
  const received: { callback: string; event: CloudEvent }[] = [];
  const take: Post = async (callback, _headers, body) => {
    received.push({ callback, event: JSON.parse(body) as CloudEvent });
    return status === null ? { status, problem: 'no-answer' } : answeredWith(status);
  };
  const app = createApp(world, {
    limits: { session: BOUNDLESS, address: BOUNDLESS, page: BOUNDLESS },
    ...options,
  });
  const sessions = new Map<string, Promise<{ cookie: string; backend: HttpBackend }>>();

  const sessionOf = (who: string) => {
    const person = seed.people.find(({ id, role }) => role === who || id === who);
    if (!person) throw new Error(`Nobody is ${who}`);
    let session = sessions.get(person.id);
    if (!session) sessions.set(person.id, (session = enter(person.id, person.accountId)));
    return session;
  };

  async function enter(id: string, account: string) {
    const person = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const cookie = `__Host-session=${await startSession(world, person)}`;
    const backend = new HttpBackend({
      baseUrl: `${ORIGIN}/api`,
      account,
      random: () => 0,
      fetch: async (url, init) => {
        const headers = new Headers(init?.headers);
        headers.set('cookie', cookie);
        const answer = await app.request(url, { ...init, headers });
        await versionsAreReadBack(answer.clone());
        return answer;
      },
    });
    return { cookie, backend };
  }

  return {
    world,
    seed,
    async backendOf(who) {
      const { backend } = await sessionOf(who);
      const { account } = await backend.getSession();
      return backend.for(account.id);
    },
    async cookieOf(who) {
      return (await sessionOf(who)).cookie;
    },
    async request(path, { as, account, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (as !== undefined && !headers.has('cookie')) headers.set('cookie', (await sessionOf(as)).cookie);
      if (account !== undefined && !headers.has('account-context')) headers.set('account-context', account);
      if (init.method !== undefined && init.method !== 'GET') {
        if (!headers.has('x-requested-with')) headers.set('x-requested-with', 'test');
        if (!headers.has('content-type')) headers.set('content-type', 'application/json');
      }
      return app.request(`${ORIGIN}${path}`, { ...init, headers });
    },
    async mailTo(email) {
      // A few at a time, as long as any waits.
      while ((await deliver(world, intoMailbox(world))) > 0);
      const mails = await db
        .selectFrom('mailbox')
        .select(['subject', 'body_text', 'channel'])
        .where('recipient', '=', email)
        .orderBy('id')
        .execute();
      return mails.map(({ subject, body_text, channel }): SentMail => {
        const token = /\/(?:confirm-email#|quote#|account\/requests#[\w-]+\.)([\w-]+)/.exec(body_text)?.[1];
        const code = /^([0-9A-HJKMNP-TV-Z]{8})$/m.exec(body_text)?.[1];
        const kind = channel === 'sms' ? 'link-request-sms' : subject;
        return { kind, ...(token !== undefined && { token }), ...(code !== undefined && { code }) };
      });
    },
    async letterCode(customerNumber) {
      const { code } = await db
        .selectFrom('letter')
        .innerJoin('account', 'account.id', 'letter.account_id')
        .select('code')
        .where('customer_number', '=', customerNumber)
        .orderBy('letter.id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow();
      return code;
    },
    async oneTimeCode(who) {
      const { secondFactor } = seed.people.find(({ id, role }) => role === who || id === who)!;
      return codeIn(secondFactor!, stepAt(now));
    },
    async signIn(url, who) {
      const { searchParams } = new URL(url);
      const state = searchParams.get('state')!;
      const person = seed.people.find(({ role }) => role === who)!;
      return { state, code: `${person.id} ${searchParams.get('nonce')}` };
    },
    async shop(url, act) {
      const token = new URL(url).searchParams.get('token')!;
      const form = new URLSearchParams({
        token,
        act,
        product: 'cloud-telephony-s',
        area: '040',
        name: 'Ordered in the shop',
      });
      const answer = await app.request(`${ORIGIN}/shop`, { method: 'POST', body: form });
      return orderReturn(new URL(answer.headers.get('location')!, ORIGIN).hash)!;
    },
    async identify(url, act) {
      const token = new URL(url).searchParams.get('token')!;
      const acts = { open: 'open', finish: 'done', abort: 'aborted', expire: 'expired', refuse: 'refused' };
      const form = new URLSearchParams({ token, act: acts[act], refusal: 'document-unreadable' });
      const { status } = await app.request(`${ORIGIN}/identity`, { method: 'POST', body: form });
      return status < 400;
    },
    async answerCase(number, answer) {
      await answerCase(world, number, answer);
    },
    advance(milliseconds) {
      now += milliseconds;
    },
    callbacks: {
      answer(next) {
        status = next;
      },
      async received() {
        while ((await deliverEvents(world, take)) > 0);
        return [...received];
      },
    },
    async work() {
      while ((await workOnBulks(world)) > 0);
      await forgetOldBulks(world);
    },
    async dispose() {
      databases.giveBack(lent);
    },
  };
}
