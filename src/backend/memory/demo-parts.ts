import { noForwarding } from '../../domain/call-forwarding.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import type { Money } from '../../domain/money.js';
import { Permission } from '../../domain/person.js';
import type { DemoRole, SeedAccount, SeedPerson } from './seed.js';

/** Points in time before and after the demo's now. */
export interface Timeline {
  now: string;
  /** The instant so many days (and minutes) ago; negative: ahead. */
  ago(days: number, minutes?: number): string;
}

export const timeline = (now: string): Timeline => ({
  now,
  ago: (days, minutes = 0) => new Date(Date.parse(now) - days * 86_400_000 - minutes * 60_000).toISOString(),
});

/** The digits of a customer number. */
export const digits = (customerNumber: string): string => customerNumberKey(customerNumber).slice(1);
export const accountId = (customerNumber: string): string => `a-${digits(customerNumber)}`;
export const euros = (amount: number): Money => ({ amount, currency: 'EUR' });

/** Telephone numbers that belong to a customer number. */
export const lines = (customerNumber: string, dial: string, count: number): SeedAccount['lines'] =>
  Array.from({ length: count }, (_, index) => ({
    id: `n-${digits(customerNumber)}-${index + 1}`,
    number: `${dial}${digits(customerNumber)}${index}`,
    rules: noForwarding(),
  }));

type Basics = Pick<SeedAccount, 'customerNumber' | 'name' | 'location' | 'contactEmail'>;

/** An active account without any main account. */
export const standAlone = (
  time: Timeline,
  basics: Basics,
  more: Partial<SeedAccount> & { dial?: string; numbers?: number } = {},
): SeedAccount => {
  const { dial = '+4940', numbers = 1, ...rest } = more;
  return {
    id: accountId(basics.customerNumber),
    ...basics,
    status: 'active',
    checks: [],
    monthly: euros(2990),
    products: ['cloud-telephony'],
    customerSince: time.ago(700).slice(0, 10),
    mainId: null,
    lines: lines(basics.customerNumber, dial, numbers),
    ...rest,
  };
};

/** A person with every right, unless told otherwise. */
export const person = (
  id: string,
  name: string,
  email: string,
  account: string,
  since: string,
  role: DemoRole | null = null,
  permissions: Permission[] = [...Permission.options],
): SeedPerson => ({ id, name, email, accountId: account, permissions, since, role });
