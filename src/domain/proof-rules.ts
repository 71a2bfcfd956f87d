import type { LinkState } from './link.js';
import type { Assurance, ProofMethod, ProofOffer, SupportNeed } from './proof.js';
import { EMAIL_CODE, LETTER_CODE, REQUEST_DAYS, resendDelay, SIGN_IN_PROOF } from './rules.js';
import type { Scope } from './scope.js';
import { scopesOfProof } from './standing.js';

const DAY = 86_400;

/** What each proof takes. */
interface Terms {
  readonly assurance: Assurance;
  /** Seconds in which it can be brought. */
  readonly lasts: number;
  /** Days that a request by it waits in all. */
  readonly days: number;
  readonly tries: number | null;
  /** Characters of the code that is sent, and how often it is sent at most. */
  readonly code?: { readonly length: 8 | 10; readonly sends: number };
  readonly needs?: readonly SupportNeed[];
}

const TERMS: Readonly<Record<ProofMethod, Terms>> = {
  'owner-consent': { assurance: 'high', lasts: REQUEST_DAYS * DAY, days: REQUEST_DAYS, tries: null },
  'sign-in': {
    assurance: 'high',
    lasts: SIGN_IN_PROOF.minutes * 60,
    days: REQUEST_DAYS,
    tries: SIGN_IN_PROOF.tries,
  },
  'letter-code': {
    assurance: 'substantial',
    lasts: LETTER_CODE.days * DAY,
    days: LETTER_CODE.days,
    tries: LETTER_CODE.tries,
    code: { length: 10, sends: 3 },
  },
  'support-case': {
    assurance: 'substantial',
    lasts: REQUEST_DAYS * DAY,
    days: REQUEST_DAYS,
    tries: null,
    needs: ['case-number', 'invoice', 'authority', 'call-back'],
  },
  'email-code': {
    assurance: 'substantial',
    lasts: EMAIL_CODE.minutes * 60,
    days: REQUEST_DAYS,
    tries: EMAIL_CODE.tries,
    code: { length: 8, sends: EMAIL_CODE.codes },
  },
  'own-account': { assurance: 'high', lasts: REQUEST_DAYS * DAY, days: REQUEST_DAYS, tries: null },
  credentials: { assurance: 'low', lasts: REQUEST_DAYS * DAY, days: REQUEST_DAYS, tries: 5 },
};

/** A request, as far as its proofs go. */
export interface Proving {
  readonly proof: ProofMethod | null;
  readonly state: LinkState;
  /** Proofs that were given up for another one. */
  readonly tried: readonly ProofMethod[];
  readonly sends: number;
  /** ISO 8601. */
  readonly sentAt: string;
}

/** What a policy offers, in its order, for a new request or for one that waits; never what the account that is asked for has. */
export const proofOffers = (
  policy: { readonly proofs: readonly ProofMethod[]; readonly scopes: readonly Scope[] },
  request?: Pick<Proving, 'proof' | 'tried'>,
): ProofOffer[] =>
  policy.proofs.map((proof) => {
    const { assurance, lasts, tries, needs = [] } = TERMS[proof];
    return {
      proof,
      assurance,
      scopes: scopesOfProof[proof].filter((scope) => policy.scopes.includes(scope)),
      minutes: lasts / 60,
      tries,
      needs: [...needs],
      state:
        request?.proof === proof ? 'current' : request?.tried.includes(proof) === true ? 'spent' : 'offered',
    };
  });

/** The state in which a request by a proof begins: the owner is asked, whoever asks has to bring something, or nothing is left to prove. */
export const stateOfProof = (proof: ProofMethod): 'pending' | 'proving' | 'confirm' =>
  proof === 'owner-consent' ? 'pending' : proof === 'own-account' ? 'confirm' : 'proving';

/** How many tries a proof gives; null: somebody else answers. */
export const triesOf = (proof: ProofMethod | null): number | null => (proof && TERMS[proof].tries) ?? null;

/** How long the code of a proof is; null: it has none. */
export const codeLengthOf = (proof: ProofMethod | null): 8 | 10 | null =>
  (proof && TERMS[proof].code?.length) ?? null;

/**
 * Until when a request waits that is begun, or whose letter is sent, now (ISO 8601). `before`: the day on which it is too late
 * to agree to the link that it asks for; absent: it never is.
 */
export function requestUntil(proof: ProofMethod, now: string, before?: string): string {
  const until = new Date(Date.parse(now) + TERMS[proof].days * DAY * 1000).toISOString();
  const end = before === undefined ? until : `${before}T00:00:00.000Z`;
  return end < until ? end : until;
}

/** Until when the code that was sent last can be typed, in milliseconds. */
export const codeUntil = ({ proof, sentAt }: Pick<Proving, 'proof' | 'sentAt'>): number =>
  Date.parse(sentAt) + (proof ? TERMS[proof].lasts * 1000 : 0);

/** Seconds before a letter is worth sending again: the first one is on its way. */
const LETTER_DELAY = 3 * DAY;

/** The earliest time at which a request's message can be sent again; null when no more can be sent. */
export function resendAtOf({ proof, state, sends, sentAt }: Proving): string | null {
  if (state !== 'pending' && state !== 'proving') return null;
  const limit = proof === 'owner-consent' ? EMAIL_CODE.codes : ((proof && TERMS[proof].code?.sends) ?? 0);
  if (sends >= limit) return null;
  const delay = proof === 'letter-code' ? LETTER_DELAY : resendDelay(sends);
  return new Date(Date.parse(sentAt) + delay * 1000).toISOString();
}
