import * as v from 'valibot';
import { ErrorCode } from './errors.js';
import { LinkTerm } from './link-term.js';
import { Scope } from './scope.js';
import { Id, paragraph, PhoneNumber } from './text.js';

/** A rule that forbids to link an account, with how many accounts it concerns. */
export const Obstacle = v.object({ code: ErrorCode, count: v.optional(v.number()) });
export type Obstacle = v.InferOutput<typeof Obstacle>;

/**
 * An account that could become a secondary account, as far as this person may know of it.
 * `administered`: they administer it with the same sign-in, so that nothing has to be proven. `likely`: it seems to
 * belong to the same company; it is masked, and its owner is asked.
 */
export const Candidate = v.object({
  /** Stands for it in a request; tells nothing about it. */
  id: Id,
  known: v.picklist(['administered', 'likely']),
  /** Masked where it is only likely: `N••••••••• L••••`. */
  name: v.string(),
  /** Its last three digits alone where it is only likely. */
  customerNumber: v.string(),
  city: v.string(),
  /** Why it may belong to the same company: its mails go to the same domain, or its invoices to the same company. */
  reasons: v.array(v.picklist(['mail-domain', 'invoice-company'])),
  /** The rule that forbids it now; null: it can be added. */
  obstacle: v.nullable(Obstacle),
});
export type Candidate = v.InferOutput<typeof Candidate>;
export type CandidateReason = Candidate['reasons'][number];

/** How many likely accounts are told of at most. */
export const LIKELY_LIMIT = 20;

/** Asks for one of the candidates. What one administers is proven thereby; otherwise its owner is asked. */
export const CandidateRequestInput = v.object({
  candidate: Id,
  scopes: v.pipe(v.array(Scope), v.minLength(1, 'required')),
  /** A sentence to the owner, where they are asked. */
  message: v.optional(paragraph(500), ''),
  /** A mobile number to which the owner is told by text message as well (`smsNotices`). */
  phone: v.optional(PhoneNumber),
  /** From when until when the link shall hold; absent: from the moment at which both have agreed, for good. */
  term: v.optional(LinkTerm),
});
export type CandidateRequestInput = v.InferInput<typeof CandidateRequestInput>;

/** Domains at which anybody can have an address: to have one there says nothing about a company. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set(
  (
    'aol.com arcor.de email.de fastmail.com freenet.de gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com ' +
    'hotmail.de icloud.com live.com live.de mac.com mail.com mail.de mail.ru mailbox.org me.com msn.com outlook.com ' +
    'outlook.de posteo.de proton.me protonmail.com qq.com rocketmail.com t-online.de tutanota.com vodafone.de web.de ' +
    'yahoo.com yahoo.de yandex.ru zoho.com'
  ).split(' '),
);

/** The domain of a company’s mail address, in lower case; null where anybody can have such an address. */
export function companyDomain(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return PUBLIC_DOMAINS.has(domain) ? null : domain;
}

/** A customer number of which only the last three digits are told. */
export const maskNumber = (customerNumber: string): string =>
  `•••${customerNumber.replace(/\D/g, '').slice(-3)}`;
