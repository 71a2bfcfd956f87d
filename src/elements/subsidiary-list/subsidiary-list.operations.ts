import type { ReactiveController } from 'lit';
import { nothing, type TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import type { Permission } from '../../domain/person.js';
import { asBackendError, BackendError } from '../../domain/backend-error.js';
import { formatCustomerNumber, formatTime } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import type { Chosen } from '../../state/many-flow.js';
import { askedFor } from '../../state/drift-flow.js';
import { Operation } from '../../state/operation.js';
import type { Queries } from '../../state/queries.js';
import type { Resumed } from '../../state/resumed.js';
import { wantsConfirmation } from '../../state/step-up.js';
import { Switching } from '../../state/switching.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import type { ManyAct, RowAction } from './subsidiary-list.actions.js';
import {
  AccountOpenedEvent,
  AccountOpenEvent,
  LinkOpenEvent,
  LinkRequestChangedEvent,
} from './subsidiary-list.events.js';
import { lateMessages } from './subsidiary-list.late-messages.js';

type Quick = 'resend' | 'cancel' | 'call-off' | 'renew' | 'link' | 'undo-detach' | 'keep-payer';

type Dialog =
  | 'detach'
  | 'checks'
  | 'annotate'
  | 'branding'
  | 'access'
  | 'change-payer'
  | 'delivery'
  | 'extend'
  | 'remind'
  | 'change-start';

/** Several accounts that something is to be done with. */
interface Several {
  chosen: Chosen;
  element: ElementClass;
  done: () => void;
}

/** The dialogs, which load when they are needed. */
const dialogs: Readonly<Record<Dialog, () => Promise<ElementClass>>> = {
  detach: async () => (await import('../detach-account/detach-account.js')).DetachAccountElement,
  checks: async () => (await import('../account-checks/account-checks.js')).AccountChecksElement,
  annotate: async () => (await import('../annotate-account/annotate-account.js')).AnnotateAccountElement,
  branding: async () => (await import('../account-branding/account-branding.js')).AccountBrandingElement,
  access: async () => (await import('../link-access/link-access.js')).LinkAccessElement,
  'change-payer': async () => (await import('../change-payer/change-payer.js')).ChangePayerElement,
  extend: async () => (await import('../extend-link/extend-link.js')).ExtendLinkElement,
  remind: async () => (await import('../remind-owner/remind-owner.js')).RemindOwnerElement,
  'change-start': async () => (await import('../change-start/change-start.js')).ChangeStartElement,
  delivery: async () => (await import('../invoice-delivery/invoice-delivery.js')).InvoiceDeliveryElement,
};

/** The dialogs for several accounts, and what they tell once it is done. */
const several: Readonly<Record<ManyAct, () => Promise<ElementClass>>> = {
  detach: async () => (await import('../detach-accounts/detach-accounts.js')).DetachAccountsElement,
  annotate: async () => (await import('../annotate-accounts/annotate-accounts.js')).AnnotateAccountsElement,
};

/** Does what a row is asked to do: at once, in a dialog that loads when it is needed, or by telling the host. */
export class RowActions implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #queries: () => Queries | undefined;
  readonly #renewed: ((link: Link) => void) | undefined;
  readonly #confirm: ConfirmFirst;
  #running: { link: string; action: RowAction } | undefined;
  #outcome:
    { action: Quick; link: Link } | { action: RowAction; link: Link; error: BackendError } | undefined;
  /** The right that the person would ask for. */
  #lacking: { right: Permission; link: string | undefined; element: ElementClass } | undefined;
  #dialog: { link: Link; element: ElementClass; row: number; resumed: Resumed | undefined } | undefined;
  #several: Several | undefined;
  /** Tries again to open a dialog that could not be loaded. */
  #missing: (() => void) | undefined;

  /** `renewed` hears of a request that takes the place of one that had ended. */
  constructor(host: SubsidiaryElement, queries: () => Queries | undefined, renewed?: (link: Link) => void) {
    this.#host = host;
    this.#queries = queries;
    this.#renewed = renewed;
    this.#confirm = new ConfirmFirst(host, { queries, resume: (resumed) => void this.#resume(resumed) });
    host.addController(this);
  }

  /** The action that is under way. */
  get busy(): { link: string; action: RowAction } | undefined {
    return this.#running;
  }

  /** Whether a dialog is open. */
  get isOpen(): boolean {
    return this.#confirm.isOpen || (this.#dialog ?? this.#several ?? this.#lacking) !== undefined;
  }

  hostDisconnected(): void {
    this.#dialog = this.#lacking = this.#several = this.#missing = this.#outcome = undefined;
  }

  /** Opens the dialog that does something with several accounts. `done` is called once that has happened. */
  async actOnSeveral(act: ManyAct, chosen: Chosen, done: () => void): Promise<void> {
    this.#outcome = this.#missing = undefined;
    try {
      this.#several = { chosen, element: await several[act](), done };
    } catch {
      this.#missing = () => void this.actOnSeveral(act, chosen, done);
    }
    this.#host.requestUpdate();
  }

  /** Says why something cannot be done, in general or in one account, and offers to ask for the right to it. */
  async ask(right: Permission, account?: Link): Promise<void> {
    this.#outcome = this.#missing = undefined;
    try {
      const { RequestAccessElement } = await import('../request-access/request-access.js');
      // Working in an account is granted account by account, where grants are known of.
      const granted = this.#queries()?.session().data?.grants !== undefined;
      this.#lacking = { right, link: granted ? account?.id : undefined, element: RequestAccessElement };
    } catch {
      this.#missing = () => void this.ask(right, account);
    }
    this.#host.requestUpdate();
  }

  act(action: RowAction, link: Link): void {
    this.#outcome = undefined;
    switch (action) {
      case 'open':
        if (this.#host.dispatchEvent(new AccountOpenEvent(link))) void this.#open(link);
        break;
      case 'details':
        // What became a move is told of where it was asked for.
        this.#host.dispatchEvent(new LinkOpenEvent(link, link.state === 'pending' ? 'continue' : 'details'));
        break;
      case 'enter-code':
      case 'confirm':
        this.#host.dispatchEvent(new LinkOpenEvent(link, 'continue'));
        break;
      case 'detach':
      case 'checks':
      case 'annotate':
      case 'branding':
      case 'access':
      case 'change-payer':
      case 'delivery':
      case 'extend':
      case 'remind':
      case 'change-start':
        void this.#show(action, link);
        break;
      case 'resend':
      case 'cancel':
      case 'call-off':
      case 'renew':
      case 'link':
      case 'undo-detach':
      case 'keep-payer':
        void this.#quickly(action, link);
    }
    this.#host.requestUpdate();
  }

  /** What became of the last action, said once. */
  notices(localizer: Localizer): TemplateResult | typeof nothing {
    const { language } = localizer;
    const words = wordsOf(localizer);
    if (this.#missing) return problem(words, language, new BackendError('network'), { retry: this.#missing });
    const outcome = this.#outcome;
    if (!outcome) return nothing;
    const texts = localizer.texts('subsidiary-list-late', lateMessages);
    const { link } = outcome;
    if ('error' in outcome) {
      const { at } = outcome.error.facts;
      return outcome.error.code === 'rate-limited' && at
        ? notice({ kind: 'warn', title: texts.resendAt(formatTime(language, at)) })
        : problem(words, language, outcome.error, {
            ...(outcome.action === 'open' ? {} : { retry: () => this.act(outcome.action, link) }),
          });
    }
    const number = formatCustomerNumber(language, link.customerNumber);
    return notice({
      kind: 'ok',
      title: texts.done[outcome.action](
        outcome.action === 'undo-detach' || outcome.action === 'keep-payer'
          ? (link.account?.name ?? number)
          : number,
      ),
    });
  }

  /** The dialog that is open, if any. */
  dialogs(): unknown {
    return this.#confirm.isOpen ? this.#confirm.render() : this.#renderDialog();
  }

  #renderDialog(): TemplateResult | typeof nothing {
    const dialog = this.#dialog;
    const backend = this.#queries()?.backend;
    if (this.#several && backend) return this.#renderSeveral(this.#several, backend);
    if (this.#lacking && backend) return this.#renderLacking(this.#lacking, backend);
    if (!dialog || !backend) return nothing;
    const tag = tagOf(dialog.element);
    const closed = () => {
      this.#dialog = undefined;
      this.#host.requestUpdate();
      void this.#keepFocus(dialog.link, dialog.row);
    };
    return staticHtml`<${tag} .backend=${backend} .link=${dialog.link.id} .resumed=${dialog.resumed} open @dialog-closed=${closed}></${tag}>`;
  }

  #renderLacking(
    { right, link, element }: { right: Permission; link: string | undefined; element: ElementClass },
    backend: Backend,
  ): TemplateResult {
    const tag = tagOf(element);
    const closed = () => {
      this.#lacking = undefined;
      this.#host.requestUpdate();
    };
    return staticHtml`<${tag} .backend=${backend} .right=${right} .link=${link} open @dialog-closed=${closed}></${tag}>`;
  }

  #renderSeveral({ chosen, element, done }: Several, backend: Backend): TemplateResult {
    const tag = tagOf(element);
    const closed = () => {
      this.#several = undefined;
      this.#host.requestUpdate();
      void this.#focusSomewhere();
    };
    return staticHtml`<${tag} .backend=${backend} .chosen=${chosen} open @dialog-closed=${closed} @accounts-detached=${done} @links-annotated=${done}></${tag}>`;
  }

  async #show(kind: Dialog, link: Link, resumed?: Resumed): Promise<void> {
    await this.#run(kind, link, async () => {
      const element = await dialogs[kind]().catch(() => {
        throw new BackendError('network');
      });
      const row = [...this.#host.renderRoot.querySelectorAll('tr[part]')].findIndex(
        ({ id }) => id === `row-${link.id}`,
      );
      this.#dialog = { link, element, row, resumed };
    });
  }

  /** Where the button has gone that opened a dialog, the first row gets the focus. */
  async #focusSomewhere(): Promise<void> {
    await this.#host.updateComplete;
    if (!this.#host.shadowRoot?.activeElement?.checkVisibility())
      this.#host.renderRoot.querySelector<HTMLElement>('tr[part] .name')?.focus();
  }

  /** Where the row has gone, its neighbour gets the focus. */
  async #keepFocus(link: Link, row: number): Promise<void> {
    await this.#host.updateComplete;
    const rows = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('tr[part]')];
    const isThere = rows.some(({ id }) => id === `row-${link.id}`);
    if (this.#host.shadowRoot?.activeElement && isThere) return;
    rows[Math.min(row, rows.length - 1)]?.querySelector<HTMLElement>('.name')?.focus();
  }

  /** Goes on with what was about to be done before the person signed in again on another page. */
  async #resume(resumed: Resumed): Promise<void> {
    const { data: link } = (await this.#queries()?.link(resumed.link).refetch()) ?? {};
    if (link) void (resumed.act === 'open' ? this.#open(link, true) : this.#show('detach', link, resumed));
  }

  /** `returned`: the person has just signed in again for it; whether that is enough is not asked elsewhere again. */
  async #open(link: Link, returned = false): Promise<void> {
    await this.#run('open', link, async (queries) => {
      const switching = new Switching(queries);
      const session = await this.#confirm.run(
        { write: () => switching.open(link), refusal: () => switching.error },
        returned ? undefined : () => ({ act: 'open', link: link.id }),
      );
      // Whoever did not confirm knows why they are where they were.
      if (!session && wantsConfirmation(switching.error)) return;
      if (!session) throw switching.error ?? new BackendError('conflict');
      // Whoever has gone to another page meanwhile is in the account, too: the host hears of it all the same.
      const teller = this.#host.isConnected ? this.#host : document;
      teller.dispatchEvent(new AccountOpenedEvent(session));
    });
  }

  async #quickly(action: Quick, link: Link): Promise<void> {
    await this.#run(action, link, async (queries) => {
      const { backend } = queries;
      const operation = new Operation<Link, Link>(backend, (link, options) => {
        switch (action) {
          case 'resend':
            return backend.resendRequest({ link: link.id }, options);
          case 'cancel':
          case 'call-off':
            return backend.cancelRequest({ link: link.id }, options);
          case 'undo-detach':
            return backend.undoDetach({ link: link.id, version: link.version }, options);
          case 'keep-payer':
            return backend.undoPayerChange({ link: link.id, version: link.version }, options);
          case 'renew':
            return backend.renewRequest({ link: link.id }, options);
          case 'link':
            return backend.requestLink(
              {
                customerNumber: link.customerNumber,
                scopes: askedFor(backend),
                proof: link.proof ?? 'owner-consent',
                message: '',
              },
              options,
            );
        }
      });
      const changed = await operation.run(link);
      if (!changed) throw operation.error ?? new BackendError('conflict');
      queries.learned(changed);
      this.#outcome = { action, link: changed };
      if (action === 'renew' || action === 'link') this.#renewed?.(changed);
      this.#host.dispatchEvent(new LinkRequestChangedEvent(changed));
      // The row says already what became of it: who goes on with it need not wait for the rest.
      void queries.changed();
    });
  }

  async #run(action: RowAction, link: Link, work: (queries: Queries) => Promise<void>): Promise<void> {
    const queries = this.#queries();
    if (!queries || this.#running) return;
    this.#running = { action, link: link.id };
    this.#host.requestUpdate();
    try {
      await work(queries);
    } catch (error) {
      this.#outcome = { action, link, error: asBackendError(error) };
      void queries.changed();
    } finally {
      this.#running = undefined;
      this.#host.requestUpdate();
    }
  }
}
