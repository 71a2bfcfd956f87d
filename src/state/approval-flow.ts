import type { BackendError } from '../domain/backend-error.js';
import type { ApprovalChoice, ApprovedOrder, OrderApproval } from '../domain/order-approval.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What can be done about an order that waits. */
export type ApprovalAct = 'approve' | 'decline' | 'withdraw' | 'remind';

/** What was done last, and what became of it. */
interface Done {
  readonly approval: string;
  readonly act: ApprovalAct;
}

export interface ApprovalFlowState {
  readonly status: 'idle' | 'sending' | 'slow' | 'uncertain';
  /** What is under way. */
  readonly running: Done | undefined;
  /** What was not done, and why. */
  readonly problem: (Done & { readonly error: BackendError }) | undefined;
  /** What was done here: it stays on screen. */
  readonly done: ReadonlyMap<string, { readonly act: ApprovalAct; readonly approval: OrderApproval }>;
  /** The order that is about to be declined, and the reasons that were typed. */
  readonly declining: string | undefined;
  readonly reasons: ReadonlyMap<string, string>;
}

interface Sent extends ApprovalChoice {
  readonly act: ApprovalAct;
  readonly reason: string;
  readonly termsVersion: string;
}

/** What was typed and not sent, by approval: it is there again when the person comes back. */
const drafts = new WeakMap<Queries, Map<string, string>>();

/** Decides about orders that wait for a second person, one at a time. */
export class ApprovalFlow extends Store<ApprovalFlowState> {
  readonly #queries: Queries;
  readonly #operation: Operation<Sent, OrderApproval | ApprovedOrder>;

  constructor(queries: Queries, environment: Environment = browser) {
    const reasons = drafts.get(queries) ?? new Map<string, string>();
    drafts.set(queries, reasons);
    super({
      status: 'idle',
      running: undefined,
      problem: undefined,
      done: new Map(),
      declining: undefined,
      reasons: new Map(reasons),
    });
    this.#queries = queries;
    const { backend } = queries;
    this.#operation = new Operation<Sent, OrderApproval | ApprovedOrder>(
      backend,
      ({ act, reason, termsVersion, ...choice }, options) => {
        switch (act) {
          case 'approve':
            return backend.approveOrder({ ...choice, termsVersion }, options);
          case 'decline':
            return backend.declineApproval({ ...choice, reason }, options);
          case 'withdraw':
            return backend.withdrawApproval(choice, options);
          case 'remind':
            return backend.remindApprovers(choice, options);
        }
      },
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
  }

  /** Why it was not done. */
  get error(): BackendError | undefined {
    return this.#operation.error;
  }

  /** Asks for a reason before an order is declined; undefined: does not any more. */
  decline(approval: string | undefined): void {
    this.set({ ...this.state, declining: approval, problem: undefined });
  }

  edit(approval: string, reason: string): void {
    drafts.get(this.#queries)?.set(approval, reason);
    const reasons = new Map(this.state.reasons).set(approval, reason);
    this.set({ ...this.state, reasons, problem: undefined });
  }

  /** Does it. Resolves with what was answered, or with undefined when it was not done. */
  async submit(
    act: ApprovalAct,
    approval: OrderApproval,
  ): Promise<OrderApproval | ApprovedOrder | undefined> {
    if (this.#operation.busy) return undefined;
    const { id, version, termsVersion } = approval;
    this.set({ ...this.state, running: { approval: id, act }, problem: undefined });
    const reason = (this.state.reasons.get(id) ?? '').trim();
    const answered = await this.#operation.run({ act, approval: id, version, termsVersion, reason });
    if (answered) {
      const now = 'approval' in answered ? answered.approval : answered;
      drafts.get(this.#queries)?.delete(id);
      const done = new Map(this.state.done).set(id, { act, approval: now });
      this.set({ ...this.state, done, declining: undefined });
    }
    void this.#queries.changed();
    return answered;
  }

  #follow(): void {
    const fate = this.#operation.state;
    const { running } = this.state;
    switch (fate.status) {
      case 'idle':
        break;
      case 'sending':
      case 'slow':
      case 'uncertain':
        this.set({ ...this.state, status: fate.status });
        break;
      case 'succeeded':
        this.set({ ...this.state, status: 'idle', running: undefined });
        break;
      case 'failed':
      case 'conflict':
      case 'refused':
        this.set({
          ...this.state,
          status: 'idle',
          running: undefined,
          problem: running && { ...running, error: fate.error },
        });
    }
  }
}
