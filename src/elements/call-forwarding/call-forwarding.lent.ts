import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError } from '../../domain/backend-error.js';
import type { ErrorCode } from '../../domain/errors.js';
import type { Link } from '../../domain/link.js';
import type { Session } from '../../domain/person.js';
import { opensLink } from '../../domain/reached.js';
import { may } from '../../domain/rights.js';
import { formatList } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { Queries } from '../../state/queries.js';
import { notice } from '../../ui/notice.js';
import { errorText, wordsOf } from '../../ui/words.js';
import { actionsOf } from '../subsidiary-list/subsidiary-list.actions.js';
import { messages as listMessages } from '../subsidiary-list/subsidiary-list.messages.js';
import { RowActions } from '../subsidiary-list/subsidiary-list.operations.js';
import { messages } from './call-forwarding.messages.js';

/** Why the forwarding of a linked account is not lent: asking again changes nothing. */
export const NOT_LENT: readonly ErrorCode[] = [
  'not-allowed',
  'not-offered',
  'not-ready',
  'right-removed',
  'access-paused',
  'access-withheld',
];

type Host = SubsidiaryElement & { link: string | undefined };

/** Says why the call forwarding of a linked account is not shown from its main account, and where it is to be had. */
export class LentForwarding {
  readonly #localizer: Localizer;
  readonly #queries: () => Queries | undefined;
  readonly #actions: RowActions;
  readonly #session: Query<Session>;
  readonly #link: Query<Link>;

  constructor(host: Host, queries: () => Queries | undefined, localizer: Localizer) {
    this.#localizer = localizer;
    this.#queries = queries;
    this.#actions = new RowActions(host, queries);
    this.#session = new Query(host, () => queries()?.session());
    this.#link = new Query(host, () => (host.link ? queries()?.link(host.link) : undefined));
  }

  render(error: BackendError): TemplateResult {
    const session = this.#session.remote;
    const link = this.#link.remote;
    const texts = this.#localizer.texts('call-forwarding', messages);
    const known = session.state === 'ready' && link.state === 'ready';
    return html`
      ${notice({
        kind: 'info',
        title: texts.notLent,
        text: this.#why(error, known ? session.data : undefined),
        live: false,
        actions: known ? this.#wayIn(error, session.data, link.data) : undefined,
      })}
      ${this.#actions.notices(this.#localizer)} ${this.#actions.dialogs()}
    `;
  }

  #why(error: BackendError, session: Session | undefined): string {
    const texts = this.#localizer.texts('call-forwarding', messages);
    const { language } = this.#localizer;
    if (error.code === 'not-offered') return texts.notLentHere;
    if (error.code === 'access-withheld') return texts.withheld;
    if (error.code === 'not-allowed' && session)
      return texts.lacking(formatList(language, session.administrators));
    return errorText(wordsOf(this.#localizer), language, error);
  }

  /** The account itself, or those who can grant what is lacking. */
  #wayIn({ code }: BackendError, session: Session, link: Link): TemplateResult | undefined {
    const { capabilities } = this.#queries()!.backend;
    const opens = actionsOf(link, session.permissions, capabilities, session.grants)[0] === 'open';
    if (code === 'not-offered' && opens) {
      const name = this.#localizer.texts('subsidiary-list', listMessages).action.open;
      return html`<button
        class="button primary"
        type="button"
        aria-busy=${this.#actions.busy ? 'true' : nothing}
        @click=${() => this.#actions.act('open', link)}
      >
        ${name}
      </button>`;
    }
    const lacks = !may(session, 'manage-forwarding');
    const there = code === 'right-removed' && link.scopes.includes('switch');
    const granted = session.grants !== undefined && opensLink(session.grants, link);
    if (!capabilities.accessRequests || !(lacks || (there && !granted))) return undefined;
    return html`<button
      class="button"
      type="button"
      @click=${() => void (lacks ? this.#actions.ask('manage-forwarding') : this.#actions.ask('open-accounts', link))}
    >
      ${this.#localizer.texts('call-forwarding', messages).ask}
    </button>`;
  }
}
