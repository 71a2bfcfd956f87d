import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Identification, IdentityCheck } from '../../domain/identification.js';
import { formatInstant, formatTime } from '../../i18n/formats.js';
import { Clock } from '../../lit/clock.js';
import { Connection } from '../../lit/connection.js';
import { Late } from '../../lit/late.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { IdentificationFlow } from '../../state/identification-flow.js';
import { identification } from '../../state/late-reads.js';
import { fate } from '../../ui/fate.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { safeUrl } from '../../ui/safe-url.js';
import { wordsOf } from '../../ui/words.js';
import { ChecksChangedEvent } from '../account-checks/account-checks.events.js';
import { IdentityStartEvent } from './identity-check.events.js';
import { messages } from './identity-check.messages.js';
import { styles } from './identity-check.styles.js';

/**
 * Has the address of a new account confirmed by an identity app, on this device or on another, and shows what came of it.
 * Nothing where the backend does not offer it.
 *
 * @tagname identity-check
 * @fires {IdentityStartEvent} identity-start - The user leaves the page for the app. Cancelable: prevent it to open the app yourself.
 * @fires {ChecksChangedEvent} checks-changed - The app has confirmed the address.
 */
export class IdentityCheckElement extends SubsidiaryElement {
  static override readonly tagName = 'identity-check';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the new account's link. */
  @property() link: string | undefined;
  /** The page that the app leads back to, by its path. By default the one that is shown. */
  @property({ attribute: 'return-to' }) returnTo: string | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #clock = new Clock(this);
  readonly #code = new Late(
    this,
    () => import('../../ui/qr-code.js'),
    () => false,
  );
  readonly #check = new Query<IdentityCheck>(this, () => {
    const { link } = this;
    return link && this.#queries ? identification(this.#queries, link) : undefined;
  });
  readonly #flow = new Watch(this, () => {
    const { link } = this;
    const queries = this.#queries;
    return link && queries
      ? { key: [queries, link], make: () => new IdentificationFlow(queries, link) }
      : undefined;
  });
  /** The one that was seen under way here: its end is news. */
  #followed: string | undefined;
  #codeMissing = false;

  /** Whether something was sent and its fate is still open. */
  get busy(): boolean {
    return this.#flow.store?.busy === true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('link') || changed.has('backend')) this.#followed = undefined;
  }

  protected override updated(): void {
    const check = this.#check.remote;
    const newest = check.state === 'ready' ? check.data.identification : null;
    if (newest && underWay(newest)) this.#followed = newest.id;
    else if (newest?.state === 'done' && newest.id === this.#followed) {
      this.#followed = undefined;
      void this.#tell();
    }
  }

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const check = this.#check.remote;
    switch (check.state) {
      case 'loading':
        return nothing;
      case 'failed':
        return problem(wordsOf(this.#localizer), this.#localizer.language, check.error, {
          title: this.#texts.loadFailed,
          retry: () => void this.#check.refetch(),
        });
      case 'ready':
        return this.#renderCheck(check.data, flow);
    }
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.identityApp ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('identity-check', messages);
  }

  #renderCheck(
    { offered, identification: newest, startAt }: IdentityCheck,
    flow: IdentificationFlow,
  ): unknown {
    const texts = this.#texts;
    if (newest?.state === 'done') return notice({ kind: 'ok', title: texts.done });
    if (!offered) return nothing;
    const { state } = flow;
    const words = wordsOf(this.#localizer);
    if (startAt) this.#clock.wakeAt(Date.parse(startAt));
    return html`<div class="app" role="group" aria-labelledby="title">
      <strong id="title" tabindex="-1">${texts.title}</strong>
      ${newest && underWay(newest) ? this.#renderUnderWay(newest, flow) : this.#renderStart(newest, startAt, flow)}
      ${state.problem ? problem(words, this.#localizer.language, state.problem) : nothing}
      ${fate(words, state.status)}
    </div>`;
  }

  /** Before it is begun, and what came of the last one. */
  #renderStart(
    newest: Identification | null,
    startAt: string | null,
    flow: IdentificationFlow,
  ): TemplateResult {
    const texts = this.#texts;
    const later = startAt !== null && Date.parse(startAt) > this.#clock.now;
    return html`${newest ? this.#renderEnd(newest) : html`<p class="muted">${texts.lead}</p>`}
    ${
      later
        ? html`<p class="small">
            ${texts.startAt(formatInstant(this.#localizer.language, startAt))} ${texts.letter}
          </p>`
        : this.#button(newest ? texts.again : texts.begin, 'begin', flow, () => void this.#begin(flow))
    }`;
  }

  #renderEnd({ state, refusal }: Identification): TemplateResult {
    const texts = this.#texts;
    if (state === 'refused')
      return notice({
        kind: 'warn',
        title: texts.refused,
        text: `${texts.reasons[refusal ?? 'other']} ${texts.letter}`,
      });
    return notice({
      kind: 'info',
      title: state === 'expired' ? texts.expired : texts.aborted,
      text: texts.letter,
    });
  }

  #renderUnderWay(newest: Identification, flow: IdentificationFlow): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    this.#clock.wakeAt(Date.parse(newest.expiresAt));
    const { begun } = flow.state;
    const here = begun?.identification.id === newest.id ? begun : undefined;
    const cancel = this.#button(texts.cancel, 'cancel', flow, () => void this.#cancel(flow));
    if (newest.state === 'in-progress')
      return html`${notice({ kind: 'info', title: texts.inProgress, text: texts.inProgressText })}
        <div class="row">
          ${here ? nothing : this.#button(texts.anew, 'begin', flow, () => void this.#begin(flow))} ${cancel}
        </div>`;
    if (!here)
      return html`${notice({
          kind: 'info',
          title: texts.waiting,
          text: texts.elsewhere(newest.startedBy, formatTime(language, newest.startedAt)),
        })}
        <div class="row">
          ${this.#button(texts.anew, 'begin', flow, () => void this.#begin(flow))} ${cancel}
        </div>`;
    return html`<div class="ways">
      <button class="button primary" type="button" @click=${() => this.#open(here.url)}>${texts.open}</button>
      <p>${texts.scan}</p>
      ${this.#renderCode(here.deviceUrl)}
      <p class="small" role="status">
        ${texts.waiting}. ${texts.until(formatTime(language, newest.expiresAt))}
      </p>
      ${cancel}
    </div>`;
  }

  #renderCode(url: string): TemplateResult {
    const texts = this.#texts;
    const { module } = this.#code;
    if (module && safeUrl(url)) return module.qrCode(url, texts.code);
    if (this.#codeMissing) return html`<p class="small" role="alert">${texts.codeFailed}</p>`;
    return html`<span class="plate skeleton" role="img" aria-label=${texts.codeLoading}></span>`;
  }

  #button(
    label: string,
    act: 'begin' | 'cancel',
    { state }: IdentificationFlow,
    go: () => void,
  ): TemplateResult {
    return html`<button
      class="button ${act === 'cancel' ? 'quiet' : ''}"
      type="button"
      aria-busy=${state.act === act && state.status !== 'idle' ? 'true' : nothing}
      @click=${go}
    >
      ${label}
    </button>`;
  }

  async #begin(flow: IdentificationFlow): Promise<void> {
    this.#codeMissing = false;
    const code = this.#code.need().catch(() => {
      this.#codeMissing = true;
      this.requestUpdate();
    });
    const begun = await flow.begin(this.returnTo ?? location.pathname + location.search);
    await code;
    if (begun) await this.#focusTitle();
  }

  async #cancel(flow: IdentificationFlow): Promise<void> {
    if (await flow.cancel()) await this.#focusTitle();
  }

  /** The button that was pressed is gone. */
  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  #open(to: string): void {
    const url = safeUrl(to);
    if (url && this.dispatchEvent(new IdentityStartEvent(url))) location.assign(url);
  }

  /** The account goes on: everything that shows it is read again. */
  async #tell(): Promise<void> {
    const { link } = this;
    const queries = this.#queries;
    if (!link || !queries) return;
    const { data } = await queries.link(link).refetch();
    void queries.changed();
    if (data) this.dispatchEvent(new ChecksChangedEvent(data));
  }
}

const underWay = ({ state }: Identification): boolean => state === 'waiting' || state === 'in-progress';
