import * as v from 'valibot';
import { EmailCode, LetterCode } from './account.js';
import { PagePath } from './page-path.js';
import { Scope } from './scope.js';
import { Id, Instant } from './text.js';

/** How authority over an existing account is proven. `own-account`: who asks administers it as well. */
export const ProofMethod = v.picklist([
  'owner-consent',
  'sign-in',
  'email-code',
  'letter-code',
  'credentials',
  'support-case',
  'own-account',
]);
export type ProofMethod = v.InferOutput<typeof ProofMethod>;

/** How sure a proof makes (the levels of eIDAS, Regulation (EU) 910/2014 article 8). */
export const Assurance = v.picklist(['low', 'substantial', 'high']);
export type Assurance = v.InferOutput<typeof Assurance>;

/** What support asks for before it confirms a case. */
export const SupportNeed = v.picklist(['case-number', 'invoice', 'authority', 'call-back']);
export type SupportNeed = v.InferOutput<typeof SupportNeed>;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A proof that the backend's policy offers, and what it takes. */
export const ProofOffer = v.object({
  proof: ProofMethod,
  assurance: Assurance,
  /** The rights that it is strong enough for. */
  scopes: v.array(Scope),
  /** How long it can be brought after it was begun, in minutes. */
  minutes: whole,
  /** Tries that it gives; null: somebody else answers. */
  tries: v.nullable(whole),
  /** What support needs; empty for every other proof. */
  needs: v.array(SupportNeed),
  /**
   * Where it stands for a request: it can be taken, it is the one that the request waits for, or it was tried and cannot
   * be taken again.
   */
  state: v.picklist(['offered', 'current', 'spent']),
});
export type ProofOffer = v.InferOutput<typeof ProofOffer>;

/** Asks which proofs there are: for a new request, or for one that waits. */
export const ProofsInput = v.object({ link: v.optional(Id) });
export type ProofsInput = v.InferOutput<typeof ProofsInput>;

/** Proves a request that waits in another way. What that way is too weak for is not asked for any more. */
export const ChangeProofInput = v.object({
  link: Id,
  proof: ProofMethod,
  scopes: v.pipe(v.array(Scope), v.minLength(1, 'required')),
});
export type ChangeProofInput = v.InferOutput<typeof ChangeProofInput>;

/** The code of a mail or of a letter. */
export const ProveInput = v.object({ link: Id, code: v.union([EmailCode, LetterCode], 'email-code') });

/** How the account's own people sign in. Never kept, never logged. */
export const CredentialsInput = v.object({
  link: Id,
  name: v.pipe(v.string(), v.trim(), v.minLength(1, 'required'), v.maxLength(254, 'too-long')),
  password: v.pipe(v.string(), v.minLength(1, 'required'), v.maxLength(200, 'too-long')),
});
export type CredentialsInput = v.InferOutput<typeof CredentialsInput>;

/** Begins a sign-in as somebody of the account. `returnTo`: the page of the portal that is shown afterwards, by its path. */
export const BeginSignInInput = v.object({
  link: Id,
  returnTo: PagePath,
});
export type BeginSignInInput = v.InferOutput<typeof BeginSignInInput>;

/** Where somebody signs in, once, until an instant. */
export const SignInProof = v.object({ url: v.pipe(v.string(), v.url()), expiresAt: Instant });
export type SignInProof = v.InferOutput<typeof SignInProof>;

/** What came back with the person who signed in (RFC 6749, 4.1.2). */
export const FinishSignInInput = v.object({
  link: Id,
  state: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
});
export type FinishSignInInput = v.InferOutput<typeof FinishSignInInput>;
