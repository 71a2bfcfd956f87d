import { noForwarding } from '../../domain/call-forwarding.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import type { Money } from '../../domain/money.js';
import { Permission } from '../../domain/person.js';
import { nextPeriod } from '../../domain/rules.js';
import { regionOf } from './demo-holidays.js';
import type { DemoRole, LineSeed, SeedAccount, SeedPerson } from './seed.js';

/** Points in time before and after the demo's now. */
export interface Timeline {
  now: string;
  /** The instant so many days (and minutes) ago; negative: ahead. */
  ago(days: number, minutes?: number): string;
  /** The first day of the billing period that is so many away: 1 is the next one. */
  period(ahead: number): string;
}

export const timeline = (now: string): Timeline => ({
  now,
  ago: (days, minutes = 0) => new Date(Date.parse(now) - days * 86_400_000 - minutes * 60_000).toISOString(),
  period: (ahead) => Array.from({ length: ahead }).reduce<string>((day) => nextPeriod(day), now),
});

/** The digits of a customer number. */
export const digits = (customerNumber: string): string => customerNumberKey(customerNumber).slice(1);
export const accountId = (customerNumber: string): string => `a-${digits(customerNumber)}`;
export const euros = (amount: number): Money => ({ amount, currency: 'EUR' });

const TIME_ZONES: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  GB: 'Europe/London',
};

/** Where the clocks of a country are kept, as far as the demo goes. */
export const timeZoneOf = (country: string): string => TIME_ZONES[country] ?? 'Europe/Berlin';

/** A number at a place, without any forwarding. */
export const newLine = (
  id: string,
  number: string,
  { city, country }: { city: string; country: string },
  over: Partial<LineSeed> = {},
): LineSeed => ({
  id,
  number,
  name: '',
  voicemail: true,
  timeZone: timeZoneOf(country),
  region: regionOf(city),
  paused: false,
  rules: noForwarding(),
  ...over,
});

/** What the first numbers of an account usually are. The fax has no voicemail. */
const NAMES = ['Reception', 'Sales', 'Fax'];

/** Telephone numbers that belong to a customer number. */
export const lines = (
  customerNumber: string,
  dial: string,
  count: number,
  place: { city: string; country: string },
): LineSeed[] =>
  Array.from({ length: count }, (_, index) =>
    newLine(`n-${digits(customerNumber)}-${index + 1}`, `${dial}${digits(customerNumber)}${index}`, place, {
      name: NAMES[index] ?? '',
      voicemail: index !== 2,
    }),
  );

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
    lines: lines(basics.customerNumber, dial, numbers, basics.location),
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
