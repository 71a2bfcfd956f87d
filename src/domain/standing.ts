import type { AccountStatus } from './account.js';
import type { LinkState, ProofMethod, Scope, Standing } from './link.js';

/** Every standing, in the order in which a list sorts them. */
export const STANDINGS = [
  'active',
  'awaiting-checks',
  'setting-up',
  'suspended',
  'closing',
  'closed',
  'rejected',
  'detaching',
  'waiting-for-owner',
  'waiting-for-code',
  'needs-confirmation',
  'scheduled',
  'declined',
  'expired',
  'failed',
  'canceled',
  'detached',
  'renewed',
] as const;

/**
 * The scopes that a proof is strong enough for. Working in an account needs its owner's consent, which is also given by
 * who signs in as its owner and agrees there.
 */
export const scopesOfProof: Readonly<Record<ProofMethod, readonly Scope[]>> = {
  'owner-consent': ['view', 'pay', 'switch', 'team'],
  'sign-in': ['view', 'pay', 'switch'],
  'letter-code': ['view', 'pay'],
  'support-case': ['view', 'pay'],
  'email-code': ['view', 'pay'],
  credentials: ['view', 'pay'],
  'own-account': ['view', 'pay', 'switch'],
};

/** States in which an account belongs to a main account. */
export const LINKED: readonly LinkState[] = ['active', 'detach-scheduled'];
/** States in which a main account knows whose link it is: the two have agreed. */
export const AGREED: readonly LinkState[] = ['active', 'detach-scheduled', 'scheduled'];
/** States in which a request waits for someone. */
export const OPEN: readonly LinkState[] = ['proving', 'pending', 'confirm'];

const standingOfAccount: Readonly<Record<AccountStatus, Standing>> = {
  ordered: 'setting-up',
  'awaiting-verification': 'awaiting-checks',
  active: 'active',
  suspended: 'suspended',
  closing: 'closing',
  closed: 'closed',
  rejected: 'rejected',
};

/** The standing of a link. */
export function standingOf(link: { state: LinkState; account: { status: AccountStatus } | null }): Standing {
  switch (link.state) {
    case 'proving':
      return 'waiting-for-code';
    case 'pending':
      return 'waiting-for-owner';
    case 'confirm':
      return 'needs-confirmation';
    case 'active':
      return link.account ? standingOfAccount[link.account.status] : 'active';
    case 'detach-scheduled':
      return 'detaching';
    // What is yet to begin stands as it is, and what has ended as it ended.
    default:
      return link.state;
  }
}

/** Standings that the overview leaves out unless they are asked for. */
export const HIDDEN_STANDINGS: readonly Standing[] = ['canceled', 'detached', 'renewed'];
/** Standings in which the person at the main account has the next step. */
export const NEEDS_YOU: readonly Standing[] = ['needs-confirmation', 'awaiting-checks', 'waiting-for-code'];
/** Standings in which somebody has a next step, or a day is yet to come. */
export const WAITING: readonly Standing[] = [...NEEDS_YOU, 'waiting-for-owner', 'setting-up', 'scheduled'];
