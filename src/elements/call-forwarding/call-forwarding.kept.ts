import { html, nothing, type TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import type { LocalAccess } from '../../domain/local-access.js';
import type { Session } from '../../domain/person.js';
import { formatDay } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { localAccess } from '../../state/late-reads.js';
import type { Queries } from '../../state/queries.js';
import { notice } from '../../ui/notice.js';
import { safeUrl } from '../../ui/safe-url.js';
import { messages } from './call-forwarding.messages.js';

type Host = SubsidiaryElement & { link: string | undefined };

/**
 * Says to people of a main account that the account keeps telephone numbers which it got later, and whom to ask; never
 * how many. To the account's own people it says nothing: they see all of them.
 */
export class KeptNumbers {
  readonly #localizer: Localizer;
  readonly #link: Query<Link>;
  readonly #session: Query<Session>;
  readonly #access: Query<LocalAccess>;

  constructor(host: Host, queries: () => Queries | undefined, localizer: Localizer) {
    this.#localizer = localizer;
    this.#session = new Query(host, () => (host.link ? undefined : queries()?.session()));
    this.#link = new Query(host, () => (host.link ? queries()?.link(host.link) : undefined));
    this.#access = new Query(host, () => {
      const known = queries();
      return known?.backend.capabilities.localAccess && this.#worksHere ? localAccess(known) : undefined;
    });
  }

  /** The day after which numbers are kept; undefined: none are, as far as is known. */
  get after(): string | undefined {
    const link = this.#link.remote;
    const access = this.#access.remote;
    const day =
      link.state === 'ready'
        ? link.data.keepsAfter
        : access.state === 'ready' && this.#worksHere
          ? access.data.lent?.keepsAfter
          : undefined;
    return day ?? undefined;
  }

  render(): TemplateResult | typeof nothing {
    const { after } = this;
    if (after === undefined) return nothing;
    const texts = this.#localizer.texts('call-forwarding', messages);
    const link = this.#link.remote;
    const email = link.state === 'ready' ? link.data.account?.contactEmail : undefined;
    const href =
      email === undefined ? undefined : safeUrl(`mailto:${encodeURIComponent(email).replace('%40', '@')}`);
    return notice({
      kind: 'info',
      live: false,
      title: texts.keeps(formatDay(this.#localizer.language, after)),
      text: texts.keepsText,
      actions:
        href && email
          ? html`<a class="button" href=${href}><bdi>${texts.askThere(email)}</bdi></a>`
          : undefined,
    });
  }

  /** Whether somebody of the main account works in the account. */
  get #worksHere(): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && session.data.delegation !== null;
  }
}
