import { verified } from '../../domain/order-course.js';
import { WITHDRAWAL_DAYS } from '../../domain/rules.js';
import { nextStep, type OrderHappening } from './demo-provider.js';
import type { SeedOrder } from './seed.js';

/** An order as it is kept. */
export interface OrderRecord extends SeedOrder {
  revision: number;
}

/** What is mailed about an order on its way. */
export type OrderMail =
  Exclude<OrderHappening, 'order-set-up'> | 'order-cancel-asked' | 'order-withdrawn' | 'withdrawal-received';

/** Orders, and which of them go on by themselves. */
export class OrderBook {
  /** How many were placed since the world began. */
  count = 0;
  /** For how many days one can withdraw from an order. */
  readonly withdrawalDays: number;
  readonly #byLink = new Map<string, OrderRecord>();
  readonly #byAccount = new Map<string, OrderRecord>();
  /** Those to which something happens by itself. */
  readonly #moving = new Set<OrderRecord>();

  constructor(seed: readonly SeedOrder[] = [], withdrawalDays = WITHDRAWAL_DAYS) {
    this.withdrawalDays = withdrawalDays;
    for (const order of seed) this.add({ ...order, revision: 1 });
  }

  add(order: OrderRecord): void {
    this.#byLink.set(order.linkId, order);
    this.#byAccount.set(order.accountId, order);
    this.#follow(order);
  }

  ofLink(link: string): OrderRecord | undefined {
    return this.#byLink.get(link);
  }

  change(order: OrderRecord, course: OrderRecord['course']): void {
    order.course = course;
    order.revision++;
    this.#follow(order);
  }

  /** The checks of an account have passed. Tells whether somebody comes to work at its line before it can be used. */
  verified(account: string, now: string): boolean {
    const order = this.#byAccount.get(account);
    if (!order || order.course.ended || order.course.verifiedAt !== null) return false;
    this.change(order, verified(order.course, now));
    return order.course.line;
  }

  /** Takes the next thing that is due by an instant, the earliest order first; undefined: nothing is. */
  take(now: string): { order: OrderRecord; at: string; happening: OrderHappening | null } | undefined {
    const due = [...this.#moving]
      .map((order) => ({ order, step: nextStep(order.course)! }))
      .filter(({ step }) => step.at <= now)
      .sort((a, b) => (a.step.at < b.step.at ? -1 : 1))[0];
    if (!due) return undefined;
    this.change(due.order, due.step.course);
    return { order: due.order, at: due.step.at, happening: due.step.happening };
  }

  #follow(order: OrderRecord): void {
    if (nextStep(order.course)) this.#moving.add(order);
    else this.#moving.delete(order);
  }
}
