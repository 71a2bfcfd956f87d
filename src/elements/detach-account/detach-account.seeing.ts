import type { ReactiveControllerHost } from 'lit';
import type { AccountRef } from '../../domain/account.js';
import type { Link } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { Localizer } from '../../lit/localizer.js';
import { Operation } from '../../state/operation.js';
import type { Queries } from '../../state/queries.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { NeedOpenEvent } from './detach-account.events.js';
import type { messages } from './detach-account.messages.js';
import type { Need, Seeing } from './detach-account.needs.js';

type Host = ReactiveControllerHost & EventTarget;

/** Does what can be done about something that an account needs: by the host, or by sending a mail again. */
export class SeeingToNeeds {
  readonly #host: Host;
  readonly #localizer: Localizer;
  #resending: Operation<{ link: string }, Link> | undefined;
  #pressed: Need | undefined;

  constructor(host: Host, localizer: Localizer) {
    this.#host = host;
    this.#localizer = localizer;
  }

  /** What the list of needs asks. `link`: the one to end, seen from its main account; null: seen from the account itself. */
  of(
    texts: Translation<typeof messages>,
    queries: Queries | undefined,
    account: AccountRef,
    link: string | null,
  ): Seeing {
    const side = link === null ? 'secondary' : 'main';
    return {
      side,
      seeTo: (need) => void this.#seeTo(need, queries, account, link),
      pressed: this.#pressed && { need: this.#pressed, answer: this.#answer(texts, side) },
    };
  }

  #answer(texts: Translation<typeof messages>, side: 'main' | 'secondary'): unknown {
    const operation = this.#resending;
    if (!operation) return texts.needs.how[side][this.#pressed!];
    const words = wordsOf(this.#localizer);
    const { status } = operation.state;
    if (operation.error) return problem(words, this.#localizer.language, operation.error);
    return status === 'succeeded'
      ? texts.needs.sent
      : status === 'slow' || status === 'uncertain'
        ? words.fate[status]
        : words.loading;
  }

  async #seeTo(
    need: Need,
    queries: Queries | undefined,
    account: AccountRef,
    link: string | null,
  ): Promise<void> {
    if (this.#resending?.busy) return;
    this.#resending = this.#pressed = undefined;
    this.#host.requestUpdate();
    // A host that knows the place for it leads there.
    if (!this.#host.dispatchEvent(new NeedOpenEvent(need, account))) return;
    this.#pressed = need;
    if (link === null || !queries || (need !== 'contact-email' && need !== 'invoice-address')) return;
    const { backend } = queries;
    this.#resending = new Operation<{ link: string }, Link>(backend, (input, options) =>
      backend.resendCheck({ ...input, kind: 'email' }, options),
    );
    this.#resending.subscribe(() => this.#host.requestUpdate());
    const sent = await this.#resending.run({ link });
    if (sent) void queries.changed();
  }
}
