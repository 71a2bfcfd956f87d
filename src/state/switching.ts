import type { BackendError } from '../domain/backend-error.js';
import type { Link } from '../domain/link.js';
import type { Session } from '../domain/person.js';
import { announceContext } from './context-channel.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

type Input = { open: string } | { begin: string | null } | { leave: true };

/** Moves the session to a linked account and back, and sets where it begins. One thing at a time. */
export class Switching extends Store<{ readonly busy: boolean }> {
  readonly #queries: Queries;
  readonly #operation: Operation<Input, Session>;
  #opening: string | undefined;

  constructor(queries: Queries, environment: Environment = browser) {
    super({ busy: false });
    this.#queries = queries;
    const { backend } = queries;
    this.#operation = new Operation<Input, Session>(
      backend,
      (input, options) =>
        'open' in input
          ? backend.openAccount({ link: input.open }, options)
          : 'leave' in input
            ? backend.leaveAccount({}, options)
            : backend.setStart({ link: input.begin }, options),
      environment,
    );
    this.#operation.subscribe(() => this.set({ busy: this.#operation.busy }));
  }

  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Why the last thing was not done. */
  get error(): BackendError | undefined {
    return this.#operation.error;
  }

  /** The link whose account is being opened. */
  get opening(): string | undefined {
    return this.busy ? this.#opening : undefined;
  }

  reset(): void {
    this.#operation.reset();
  }

  async open({ id }: Link): Promise<Session | undefined> {
    if (this.busy) return undefined;
    this.#opening = id;
    return this.#moved(await this.#operation.run({ open: id }));
  }

  async leave(): Promise<Session | undefined> {
    return this.#moved(await this.#operation.run({ leave: true }));
  }

  async begin(link: string | null): Promise<Session | undefined> {
    this.#opening = undefined;
    const session = await this.#operation.run({ begin: link });
    if (session) this.#queries.entered(session);
    return session;
  }

  /** Other tabs hear of it, and so do the elements of this one. */
  #moved(session: Session | undefined): Session | undefined {
    this.#opening = undefined;
    if (session) {
      announceContext(session.account.id, session.account.name);
      this.#queries.entered(session);
    } else void this.#queries.session().refetch();
    return session;
  }
}
