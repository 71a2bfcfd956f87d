import type { BackendError } from '../domain/backend-error.js';
import type { ApprovalChoice, ApprovedOrder, OrderApproval } from '../domain/order-approval.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Reasons } from './reasons.js';
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
}

interface Sent extends ApprovalChoice {
  readonly act: ApprovalAct;
  readonly reason: string;
  readonly termsVersion: string;
}

/** Decides about orders that wait for a second person, one at a time. */
export class ApprovalFlow extends Store<ApprovalFlowState> {
  readonly #queries: Queries;
  readonly #operation: Operation<Sent, OrderApproval | ApprovedOrder>;
  /** Which order is about to be declined, and why. */
  readonly reasons: Reasons;

  constructor(queries: Queries, environment: Environment = browser) {
    super({ status: 'idle', running: undefined, problem: undefined, done: new Map() });
    this.#queries = queries;
    this.reasons = new Reasons(queries);
    this.reasons.subscribe(() => this.set({ ...this.state, problem: undefined }));
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

  /** Does it. Resolves with what was answered, or with undefined when it was not done. */
  async submit(
    act: ApprovalAct,
    approval: OrderApproval,
  ): Promise<OrderApproval | ApprovedOrder | undefined> {
    if (this.#operation.busy) return undefined;
    const { id, version, termsVersion } = approval;
    this.set({ ...this.state, running: { approval: id, act }, problem: undefined });
    const reason = this.reasons.of(id).text.trim();
    const answered = await this.#operation.run({ act, approval: id, version, termsVersion, reason });
    if (answered) {
      const now = 'approval' in answered ? answered.approval : answered;
      this.reasons.sent(id);
      this.set({ ...this.state, done: new Map(this.state.done).set(id, { act, approval: now }) });
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
