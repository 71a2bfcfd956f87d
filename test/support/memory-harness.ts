import type { Backend } from '../../src/backend/backend.js';
import { workOnBulks } from '../../src/backend/memory/bulk-work.js';
import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { deliverEvents } from '../../src/backend/memory/event-subscriptions.js';
import { identityAppDoes } from '../../src/backend/memory/identification.js';
import { shopDoes } from '../../src/backend/memory/order-handoff.js';
import { signIn } from '../../src/backend/memory/sign-in-proof.js';
import { answerCase } from '../../src/backend/memory/proofs.js';
import { MemoryWorld, type MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { WorldOptions } from '../../src/backend/memory/world-options.js';
import type { CloudEvent } from '../../src/domain/event-subscription.js';
import type { BackendHarness } from '../../src/testing/describe-backend.js';

/** A moment early in a month, so that days can pass without a new billing period. */
export const START = Date.parse('2026-11-03T09:00:00.000Z');

/** Above what an order needs a second person. */
export const LIMITS = {
  monthly: { amount: 7_500, currency: 'EUR' },
  once: { amount: 50_000, currency: 'EUR' },
};

/** The demo's world with a clock that a test moves, and its people's backends behind a door of choice. */
export function memoryHarness(
  door: (memory: MemoryBackend) => (account: string) => Backend,
  options: Pick<WorldOptions, 'linkPolicy'> = {},
): BackendHarness {
  let now = START;
  const seed = demoSeed({ now: new Date(START).toISOString(), large: 30 });
  let status: number | null = 204;
  const received: { callback: string; event: CloudEvent }[] = [];
  const world = new MemoryWorld(seed, {
    now: () => now,
    approvalLimits: LIMITS,
    ...options,
    receive: (callback, event) => {
      received.push({ callback, event });
      return status;
    },
  });
  const sessions = new Map<string, { memory: MemoryBackend; enter: (account: string) => Backend }>();
  return {
    async backendOf(who) {
      const person = seed.people.find(({ id, role }) => role === who || id === who);
      if (!person) throw new Error(`Nobody is ${who}`);
      let session = sessions.get(person.id);
      if (!session) {
        const memory = world.backend(person.id);
        sessions.set(person.id, (session = { memory, enter: door(memory) }));
      }
      const { account } = await session.memory.getSession();
      return session.enter(account.id);
    },
    async mailTo(email) {
      return world.outbox.filter(({ to }) => to === email);
    },
    async letterCode(customerNumber) {
      const letter = world.letters.findLast((each) => each.customerNumber === customerNumber);
      if (!letter) throw new Error(`No letter to ${customerNumber}`);
      return letter.code;
    },
    async oneTimeCode(who) {
      return world.oneTimeCode(seed.people.find(({ id, role }) => role === who || id === who)!.id);
    },
    async signIn(url, who) {
      return signIn(world, url, seed.people.find(({ role }) => role === who)!.id);
    },
    async shop(url, act) {
      return shopDoes(world, url, act);
    },
    async identify(url, act) {
      try {
        identityAppDoes(world, url, act);
        return true;
      } catch {
        return false;
      }
    },
    async answerCase(number, answer) {
      answerCase(world, number, answer);
    },
    advance(milliseconds) {
      now += milliseconds;
    },
    work() {
      workOnBulks(world);
    },
    callbacks: {
      answer(next) {
        status = next;
      },
      async received() {
        deliverEvents(world);
        return [...received];
      },
    },
  };
}
