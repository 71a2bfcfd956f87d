import type { CloudEvent } from '../../domain/event-subscription.js';
import type { TaxedBy } from '../../domain/tax.js';
import type { ApprovalLimits } from '../../domain/order-approval.js';
import type { StepUpAct } from '../../domain/step-up.js';
import type { LinkPolicy } from '../../domain/precondition.js';
import type { WaitingDays } from '../../domain/waiting.js';
import type { MailPolicy } from '../../domain/mail-delivery.js';
import type { RequestLimits } from '../../domain/rules.js';
import type { Capabilities } from '../backend.js';
import type { Random } from './secrets.js';

/** What a world takes from outside. */
export interface WorldOptions {
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** Where ids and codes come from. By default the same ones in every world. */
  random?: Random;
  capabilities?: Capabilities;
  /** Stands for the systems that are told what happens. By default they take everything. */
  receive?: Receive;
  /** Policy: by whose address charges are taxed. By default by that of each account. */
  taxedBy?: TaxedBy;
  /** Policy: what needs a fresh confirmation whatever account it is done to. By default nothing. */
  stepUpFor?: readonly StepUpAct[];
  /** For how many days a link lasts at least. */
  waiting?: WaitingDays;
  /** Policy: what has to be settled before an account is linked. */
  linkPolicy?: LinkPolicy;
  /** Policy: for how many days one can withdraw from an order; 0: not at all. */
  withdrawalDays?: number;
  /** Policy: how often people may ask for accounts. */
  requestLimits?: RequestLimits;
  /** Policy: how who asks hears that the message to an owner did not arrive. */
  mailPolicy?: MailPolicy;
  /** Policy: above what an order needs a second person. By default nobody does. */
  approvalLimits?: ApprovalLimits | undefined;
}

/** Takes an event that is sent to an address, and answers with an HTTP status; null: not at all. */
export type Receive = (callback: string, event: CloudEvent) => number | null;
