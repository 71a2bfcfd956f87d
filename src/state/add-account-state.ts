import type { FieldProblem } from '../domain/errors.js';
import type { OrderApproval } from '../domain/order-approval.js';
import type { PlacedOrder } from '../domain/order.js';
import type { AddAccountDraft } from './add-account-draft.js';

/** Where a person is while adding an account. */
export type AddAccountStep =
  | { readonly at: 'choose' }
  | { readonly at: 'configure' }
  | { readonly at: 'review' }
  | { readonly at: 'identify' }
  /** Many at once, which has a flow of its own. */
  | { readonly at: 'many' }
  /** A request exists; what is next follows from the link's state. */
  | { readonly at: 'request'; readonly link: string }
  /** A second person is asked to approve the order. */
  | { readonly at: 'awaiting'; readonly approval: OrderApproval }
  | { readonly at: 'ordered'; readonly placed: PlacedOrder };

export interface AddAccountState {
  readonly step: AddAccountStep;
  readonly draft: AddAccountDraft;
  /** What is refused, by the name it is asked under. */
  readonly problems: readonly FieldProblem[];
  /** Whether the draft was found from an earlier time. */
  readonly resumed: boolean;
  /** Whether an earlier order is being looked for. */
  readonly searching: boolean;
}
