import * as v from 'valibot';
import { Money } from './money.js';
import { Day, Id, Instant, line } from './text.js';

export { openChecks } from './checks.js';

/** What is needed to name an account to a person. */
export const AccountRef = v.object({
  id: Id,
  /** As printed on invoices, e.g. `K-100 234`. */
  customerNumber: v.string(),
  name: v.string(),
});
export type AccountRef = v.InferOutput<typeof AccountRef>;

/** Where an account stands in a group. Exclusive: there is no deeper tree than main and secondary. */
export const AccountRole = v.picklist(['standalone', 'main', 'secondary']);
export type AccountRole = v.InferOutput<typeof AccountRole>;

/** The life of an account (TM Forum 666 states, told finer before activation). */
export const AccountStatus = v.picklist([
  'ordered',
  'awaiting-verification',
  'active',
  'suspended',
  'closing',
  'closed',
  'rejected',
]);
export type AccountStatus = v.InferOutput<typeof AccountStatus>;

/** Who asked for something about an account: its main account, or its own people. */
export const AskedBy = v.picklist(['main', 'account']);
export type AskedBy = v.InferOutput<typeof AskedBy>;

/** Since when an account rests because somebody asked for it. Suspended without one: the provider has done it. */
export const Suspension = v.object({ by: AskedBy, at: Instant });
export type Suspension = v.InferOutput<typeof Suspension>;

/** An account that is being closed: until the day before `on` it can be reopened. */
export const Closing = v.object({
  by: AskedBy,
  at: Instant,
  /** The first day on which it is closed for good. */
  on: Day,
  /** It was suspended before, and is so again once it is reopened. */
  suspended: v.boolean(),
});
export type Closing = v.InferOutput<typeof Closing>;

const postcodes: Record<string, RegExp> = { DE: /^\d{5}$/, AT: /^[1-9]\d{3}$/, CH: /^[1-9]\d{3}$/ };

/** Whether a postcode is one of its country; where that country's rule is not known, every one is. */
export const isPostcodeOf = (postcode: string, country: string): boolean =>
  postcodes[country]?.test(postcode) ?? true;

/** The postal address of a location. A postcode is checked by its country's rule. */
export const Address = v.pipe(
  v.object({
    /** Street and house number. */
    street: line(80),
    postcode: line(12),
    city: line(60),
    /** ISO 3166-1 alpha-2. */
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'required')),
  }),
  v.forward(
    v.partialCheck(
      [['postcode'], ['country']],
      ({ postcode, country }) => isPostcodeOf(postcode, country),
      'postcode',
    ),
    ['postcode'],
  ),
);
export type Address = v.InferOutput<typeof Address>;

/** An address as a backend reports it: shown, never judged. */
export const ShownAddress = v.object({
  street: v.string(),
  postcode: v.string(),
  city: v.string(),
  country: v.string(),
});
export type ShownAddress = v.InferOutput<typeof ShownAddress>;

/** What is verified before numbers may be assigned. */
export const CheckKind = v.picklist(['email', 'address']);
export type CheckKind = v.InferOutput<typeof CheckKind>;

/** One verification of a new account. */
export const Check = v.object({
  kind: CheckKind,
  state: v.picklist(['sent', 'passed', 'locked', 'expired']),
  /** Where the mail or letter went, masked. */
  sentTo: v.string(),
  sentAt: Instant,
  /** The earliest time at which it can be sent again; null when it need not be. */
  resendAt: v.nullable(Instant),
  /** Tries that are left for a code; null where there is no code to type. */
  triesLeft: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Check = v.InferOutput<typeof Check>;

/** A customer account: one customer number with its own contract. */
export const Account = v.object({
  ...AccountRef.entries,
  role: AccountRole,
  status: AccountStatus,
  location: ShownAddress,
  checks: v.array(Check),
  /** Recurring charges a month. */
  monthly: Money,
  /** How many telephone numbers are assigned. */
  numbers: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Kinds of product, e.g. `cloud-telephony`. */
  products: v.array(v.string()),
  customerSince: Day,
  /** Whom to write to there; told to a main account that may look into it. */
  contactEmail: v.optional(v.string()),
  /** While it is suspended because somebody asked for it; absent or null: nobody did. */
  suspension: v.optional(v.nullable(Suspension)),
  /** While it is being closed, and after it. */
  closing: v.optional(v.nullable(Closing)),
});
export type Account = v.InferOutput<typeof Account>;

/** The address check is done with the code of a letter: ten characters of Crockford base32. */
export const LetterCode = v.pipe(
  v.string(),
  v.transform(normalizeCode),
  v.minLength(1, 'required'),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/, 'letter-code'),
);

/** The one-time code of a mail: eight characters of Crockford base32. */
export const EmailCode = v.pipe(
  v.string(),
  v.transform(normalizeCode),
  v.minLength(1, 'required'),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/, 'email-code'),
);

/** Reads a Crockford base32 code the way people type it: any case, spaces and hyphens, O for 0, I and L for 1. */
export function normalizeCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}
