import {
  UNDECIDED,
  type DeclineFlatteningInput,
  type Flattening,
  type FlatteningChoice,
  type FlatteningInput,
  type FlatteningRow,
  type PlanFlatteningInput,
  type ProposeFlatteningInput,
} from '../domain/flattening.js';
import { ActFlow } from './act-flow.js';
import { browser, type Environment } from './environment.js';
import type { Queries } from './queries.js';

/** What can be done about a main account that is to be added. */
export type FlatteningAct = 'propose' | 'accept' | 'decline' | 'cancel';

type Sent =
  | { readonly act: 'plan'; readonly input: PlanFlatteningInput }
  | { readonly act: 'propose'; readonly input: ProposeFlatteningInput }
  | { readonly act: 'accept' | 'cancel'; readonly input: FlatteningInput }
  | { readonly act: 'decline'; readonly input: DeclineFlatteningInput };

/** What was decided about an account, and is not sent yet. */
export interface RowEdit {
  readonly choice: FlatteningChoice;
  readonly reason: string;
}

/** What was written and not sent, by flattening: it is there again when the person comes back. */
interface Draft {
  readonly rows: Map<string, RowEdit>;
  text: string;
}
const drafts = new WeakMap<Queries, Map<string, Draft>>();

/** What can be done about it, the way that changes nothing first. */
export function flatteningActsOf({ state, side }: Flattening): readonly FlatteningAct[] {
  switch (state) {
    case 'listed':
      return side === 'new' ? ['cancel', 'propose'] : [];
    case 'proposed':
      return side === 'new' ? ['cancel'] : ['decline', 'accept'];
    case 'running':
      return ['cancel'];
    default:
      return [];
  }
}

/** What may become of an account now: everything while it is planned, and once it runs what was not possible. */
export function choicesFor(
  { state, side }: Flattening,
  row: FlatteningRow,
): readonly FlatteningChoice[] | undefined {
  if (side !== 'new') return undefined;
  if (state === 'listed') return ['move', 'detach', 'leave'];
  return state === 'running' && UNDECIDED.includes(row.state) ? ['move', 'leave'] : undefined;
}

/** Plans what becomes of the accounts of a main account, and answers or takes back such a plan. */
export class FlatteningFlow extends ActFlow<Sent> {
  readonly #draft: Draft;

  constructor(queries: Queries, flattening: string, environment: Environment = browser) {
    const { backend } = queries;
    super(
      queries,
      (sent, options) => {
        switch (sent.act) {
          case 'plan':
            return backend.planFlattening(sent.input, options);
          case 'propose':
            return backend.proposeFlattening(sent.input, options);
          case 'accept':
            return backend.acceptFlattening(sent.input, options);
          case 'decline':
            return backend.declineFlattening(sent.input, options);
          case 'cancel':
            return backend.cancelFlattening(sent.input, options);
        }
      },
      environment,
    );
    const kept = drafts.get(queries) ?? new Map<string, Draft>();
    drafts.set(queries, kept);
    this.#draft = kept.get(flattening) ?? { rows: new Map(), text: '' };
    kept.set(flattening, this.#draft);
  }

  /** What was written to the other side. */
  get text(): string {
    return this.#draft.text;
  }

  write(text: string): void {
    this.#draft.text = text;
    this.set({ ...this.state });
  }

  /** What is decided about an account: here, or as it was planned. */
  decision({ link, choice, reason, state }: FlatteningRow): RowEdit {
    return this.#draft.rows.get(link) ?? { choice, reason: state === 'refused' ? '' : reason };
  }

  /** Whether something was decided and not kept yet. */
  get unsaved(): boolean {
    return this.#draft.rows.size > 0;
  }

  decide(row: FlatteningRow, change: Partial<RowEdit>): void {
    const decision = { ...this.decision(row), ...change };
    // Who asks again what was declined decides just that.
    const same = row.state === 'planned' && decision.choice === row.choice && decision.reason === row.reason;
    if (same) this.#draft.rows.delete(row.link);
    else this.#draft.rows.set(row.link, decision);
    this.set({ ...this.state });
  }

  /** Accounts that are to stay where they are, of which nobody has said why. */
  unexplained(rows: readonly FlatteningRow[]): readonly FlatteningRow[] {
    return rows.filter((row) => {
      const { choice, reason } = this.decision(row);
      return choice === 'leave' && reason.trim() === '' && (row.state === 'planned' || this.decided(row));
    });
  }

  /** Whether something else was decided about an account than what is planned. */
  decided({ link }: FlatteningRow): boolean {
    return this.#draft.rows.has(link);
  }

  /** Keeps what was decided. Resolves with whether it is kept. */
  async save({ id: flattening, version }: Flattening): Promise<boolean> {
    const sent = [...this.#draft.rows].map(([link, { choice, reason }]) => ({
      link,
      choice,
      reason: choice === 'leave' ? reason.trim() : '',
    }));
    const done = await this.run('plan', { act: 'plan', input: { flattening, version, rows: sent } });
    if (done) this.#draft.rows.clear();
    this.set({ ...this.state });
    return done;
  }

  /** Does it. Resolves with whether it was done. */
  async submit(act: FlatteningAct, { id: flattening, version }: Flattening): Promise<boolean> {
    const text = this.#draft.text.trim();
    const input = { flattening, version };
    const done = await this.run(
      act,
      act === 'propose'
        ? { act, input: { ...input, ...(text && { message: text }) } }
        : act === 'decline'
          ? { act, input: { ...input, ...(text && { reason: text }) } }
          : { act, input },
    );
    if (done) this.#draft.text = '';
    return done;
  }
}
