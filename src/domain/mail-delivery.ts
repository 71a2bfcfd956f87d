import type { ProofMethod } from './proof.js';

/** Policy: how who asks hears that the message to the owner did not arrive. */
export interface MailPolicy {
  /** Seconds after a message was sent in which who asked is told, once; whatever comes to be known later is not told. */
  readonly toldAfter: number;
  /**
   * What part of the contact addresses mail does not reach, as the mail service counts it. As many requests for numbers
   * that nobody has are said not to be delivered, so that it tells nothing of whether there is such an account.
   */
  readonly unreachable: number;
}

export const MAIL_POLICY: MailPolicy = { toldAfter: 900, unreachable: 0.02 };

/** Whether something is mailed for a proof that can come back. */
export const isMailed = (proof: ProofMethod | null): boolean =>
  proof === 'owner-consent' || proof === 'email-code';

/** Where the owner answers a request once they are signed in, relative to the portal. It is no secret. */
export const ownerPageOf = (link: string): string => `/account/requests#${link}`;
