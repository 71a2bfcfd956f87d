import type { Backend, CallOptions } from '../backend/backend.js';
import { BackendError } from '../domain/backend-error.js';
import type { ChangeGrantInput, GiveGrantInput, Grant, GrantReach, GrantRole } from '../domain/grant.js';
import type { Link } from '../domain/link.js';
import { browser, type Environment } from './environment.js';
import { formStepOf, Operation, type FormStep } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What a person decides about a grant, while they do. */
export interface GrantDraft {
  /** Who gets it; empty: not chosen yet. */
  readonly person: string;
  readonly role: GrantRole;
  readonly reach: GrantReach['kind'];
  readonly label: string;
  /** The account that it is for, or that is looked at to see what the grant would do. */
  readonly account: Link | undefined;
  /** The last day, ISO 8601; empty: it does not end by itself. */
  readonly lastDay: string;
}

export interface GrantState extends FormStep {
  readonly draft: GrantDraft;
}

type Input = { give: GiveGrantInput } | { change: ChangeGrantInput };

/** Where a day ends in the reader's time zone, ISO 8601. */
export function endOfDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date! + 1).toISOString();
}

/** The last whole day before an instant, in the reader's time zone. */
export function lastDayOf(until: string): string {
  const date = new Date(Date.parse(until) - 1);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const draftOf = (grant: Grant | undefined, person: string, link: string | undefined): GrantDraft => ({
  person: grant?.person.id ?? person,
  role: grant?.role ?? 'read',
  reach: grant?.reach.kind ?? 'link',
  label: grant?.reach.kind === 'label' ? grant.reach.label : '',
  account: undefined,
  lastDay: grant?.until ? lastDayOf(grant.until) : '',
  ...(link !== undefined && { reach: 'link' as const }),
});

/** Gives somebody a role in linked accounts, or sets another one. */
export class GrantFlow extends Store<GrantState> {
  readonly #queries: Queries;
  readonly #grant: Grant | undefined;
  readonly #operation: Operation<Input, Grant>;

  /** `grant`: the one to change; otherwise one is given, to `person` and for `link` where those are known. */
  constructor(
    queries: Queries,
    { grant, person = '', link }: { grant?: Grant | undefined; person?: string; link?: string | undefined },
    environment: Environment = browser,
  ) {
    super({ step: 'editing', draft: draftOf(grant, person, link), problem: undefined });
    this.#queries = queries;
    this.#grant = grant;
    this.#operation = new Operation(queries.backend, sendWith(queries.backend), environment);
    this.#operation.subscribe(() => this.#follow());
    const known = link ?? (grant?.reach.kind === 'link' ? grant.reach.link : undefined);
    if (known !== undefined) void this.#look(known);
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  edit(patch: Partial<GrantDraft>): void {
    if (this.state.step !== 'editing') return;
    this.set({ ...this.state, draft: { ...this.state.draft, ...patch }, problem: undefined });
  }

  /** Resolves with the grant as it is afterwards, or with undefined when nothing was changed. */
  async save(): Promise<Grant | undefined> {
    const { step, draft } = this.state;
    if (step !== 'editing') return undefined;
    const missing = this.#missing(draft);
    if (missing.length > 0) {
      const fields = missing.map((field) => ({ field, rule: 'required' }));
      this.set({ ...this.state, problem: new BackendError('invalid-input', { fields }) });
      return undefined;
    }
    const { role } = draft;
    const until = draft.lastDay === '' ? null : endOfDay(draft.lastDay);
    const grant = this.#grant;
    const changed = await this.#operation.run(
      grant
        ? { change: { grant: grant.id, version: grant.version, role, until } }
        : { give: { person: draft.person, role, reach: reachOf(draft), until } },
    );
    void this.#queries.changed();
    return changed;
  }

  #missing({ person, reach, label, account }: GrantDraft): string[] {
    if (this.#grant) return [];
    return [
      ...(person ? [] : ['person']),
      ...(reach === 'label' && !label ? ['label'] : []),
      ...(reach === 'link' && !account ? ['account'] : []),
    ];
  }

  async #look(link: string): Promise<void> {
    const { data } = await this.#queries.link(link).refetch();
    if (data && !this.state.draft.account) this.edit({ account: data });
  }

  #follow(): void {
    const now = formStepOf(this.#operation.state);
    if (now) this.set({ ...this.state, ...now });
  }
}

function reachOf({ reach, label, account }: GrantDraft): GrantReach {
  switch (reach) {
    case 'all':
      return { kind: 'all' };
    case 'label':
      return { kind: 'label', label };
    case 'link':
      return { kind: 'link', link: account!.id };
  }
}

const sendWith =
  (backend: Backend) =>
  (input: Input, options: CallOptions): Promise<Grant> =>
    'give' in input ? backend.giveGrant(input.give, options) : backend.changeGrant(input.change, options);
