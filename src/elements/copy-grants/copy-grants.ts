import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { GrantHolder } from '../../domain/link-access.js';
import type { Session } from '../../domain/person.js';
import { formatNumber } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Modal } from '../../lit/modal.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { CopyGrantsFlow, grantsToCopy, type CopiedGrant } from '../../state/copy-grants-flow.js';
import { grants } from '../../state/late-reads.js';
import { dialog } from '../../ui/dialog.js';
import { selectField } from '../../ui/field.js';
import { grantWordsOf } from '../../ui/grants.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { ruleText, wordsOf } from '../../ui/words.js';
import { DialogClosedEvent } from '../dialog.events.js';
import { GrantChangedEvent } from '../give-grant/give-grant.events.js';
import { messages } from './copy-grants.messages.js';
import { copiedGrants } from './copy-grants.rows.js';
import { styles } from './copy-grants.styles.js';

/** Who is asked for, and who could get the same. */
interface People {
  readonly from: GrantHolder | undefined;
  readonly others: readonly GrantHolder[];
}

/**
 * Gives somebody of the main account what another person was granted in linked accounts: shows before what they get
 * and what they have already, and tells what became of each.
 *
 * @tagname copy-grants
 * @fires {GrantChangedEvent} grant-changed - Somebody was given access; one event for each grant.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class CopyGrantsElement extends SubsidiaryElement {
  static override readonly tagName = 'copy-grants';
  static override readonly styles = styles;

  /** The main account. By default the nearest provided backend's. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of who has what somebody else is to get. */
  @property() person: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #modal = new Modal(this, () => this.#close());
  readonly #session = new Query<Session>(this, () => this.#opened?.session());
  readonly #holders = new Query<Items<GrantHolder>>(this, () => this.#opened && grants(this.#opened));
  readonly #flow = new Watch(this, () => {
    const queries = this.#opened;
    return queries && { key: [queries, this.person], make: () => new CopyGrantsFlow(queries) };
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const people = this.#people;
    const { step } = flow.state;
    return dialog(this.#modal, {
      title: this.#title(flow, people),
      lead: step === 'choosing' ? this.#texts.lead : undefined,
      body: this.#renderBody(flow, people),
      footer: this.#renderFooter(flow, people),
      busy: flow.busy,
    });
  }

  get #opened() {
    const { queries } = this.#connection;
    return this.open && queries?.backend.capabilities.grants ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('copy-grants', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  #number(value: number): string {
    return formatNumber(this.#localizer.language, value);
  }

  /** Nobody grants themselves: who is signed in is not among the others. */
  get #people(): People | undefined {
    const { remote: holders } = this.#holders;
    const { remote: session } = this.#session;
    if (holders.state !== 'ready' || session.state !== 'ready') return undefined;
    const { items } = holders.data;
    const from = items.find(({ person }) => person.id === this.person);
    const own = session.data.person.id;
    return { from, others: items.filter(({ person }) => person.id !== own && person.id !== this.person) };
  }

  #chosen(flow: CopyGrantsFlow, people: People | undefined): GrantHolder | undefined {
    return people?.others.find(({ person }) => person.id === flow.state.to);
  }

  /** What is shown: first what would be given, afterwards what became of it. */
  #rows(flow: CopyGrantsFlow, people: People | undefined): readonly CopiedGrant[] {
    if (flow.state.step !== 'choosing') return flow.state.rows;
    const nobody = { grants: [] };
    return people?.from ? grantsToCopy(people.from, this.#chosen(flow, people) ?? nobody, Date.now()) : [];
  }

  #title(flow: CopyGrantsFlow, people: People | undefined): string {
    const texts = this.#texts;
    const { step, rows } = flow.state;
    switch (step) {
      case 'choosing':
        return people?.from ? texts.title(people.from.person.name) : texts.titleUnnamed;
      case 'running':
        return texts.running;
      case 'ended': {
        const done = inState(rows, 'done');
        return texts.ended(this.#number(done), this.#number(asked(rows)));
      }
    }
  }

  #renderBody(flow: CopyGrantsFlow, people: People | undefined): unknown {
    const texts = this.#texts;
    const words = this.#words;
    const { step } = flow.state;
    if (step !== 'choosing')
      return html`${step === 'running' ? this.#renderProgress(flow) : nothing}
      ${this.#renderRows(flow, people)}`;
    const failed = [this.#holders, this.#session].find(({ remote }) => remote.state === 'failed');
    if (failed?.remote.state === 'failed')
      return problem(words, this.#localizer.language, failed.remote.error, {
        title: texts.loadFailed,
        retry: () => void failed.refetch(),
      });
    if (!people) return shape(words, 1);
    if (!people.from?.grants.length) return html`<p>${texts.nothingToCopy}</p>`;
    if (people.others.length === 0) return html`<p>${texts.nobodyElse}</p>`;
    return html`
      ${selectField({
        id: 'person',
        label: texts.person,
        placeholder: texts.choosePerson,
        error: flow.state.missing ? ruleText(words, 'required') : undefined,
        value: flow.state.to,
        options: people.others.map(({ person }) => ({
          value: person.id,
          label: `${person.name} · ${person.email}`,
        })),
        edit: (person) => flow.choose(person),
      })}
      ${this.#renderRows(flow, people)}
    `;
  }

  #renderProgress({ state: { rows, stopping } }: CopyGrantsFlow): TemplateResult {
    const texts = this.#texts;
    const wanted = asked(rows);
    const over = wanted - inState(rows, 'ready', 'sending', 'uncertain');
    return html`<div class="progress">
      <p>${stopping ? texts.stopping : texts.progress(this.#number(over), this.#number(wanted))}</p>
      <progress aria-label=${texts.running} max=${wanted} .value=${over}></progress>
    </div>`;
  }

  #renderRows(flow: CopyGrantsFlow, people: People | undefined): TemplateResult {
    const texts = this.#texts;
    const rows = this.#rows(flow, people);
    const to = this.#chosen(flow, people)?.person.name;
    const nothingLeft = to && flow.state.step === 'choosing' && inState(rows, 'ready') === 0;
    return html`<section class="what">
      <h3 id="what"><bdi>${to ? texts.list(to) : texts.listUnnamed}</bdi></h3>
      ${copiedGrants(rows, {
        to,
        texts,
        words: this.#words,
        grantWords: grantWordsOf(this.#localizer),
        language: this.#localizer.language,
        now: Date.now(),
      })}
      <p class="small" role="status"><bdi>${nothingLeft ? texts.nothingLeft(to) : nothing}</bdi></p>
    </section>`;
  }

  #renderFooter(flow: CopyGrantsFlow, people: People | undefined): TemplateResult {
    const texts = this.#texts;
    const { step, to } = flow.state;
    if (step === 'running')
      return html`<button class="button large" type="button" @click=${() => flow.stop()}>
        ${texts.stop}
      </button>`;
    const rows = this.#rows(flow, people);
    const ready = inState(rows, 'ready');
    const again = step === 'ended' && inState(rows, 'failed', 'stopped') > 0;
    const can = step === 'choosing' && ready > 0 && people && people.others.length > 0;
    return html`
      <button class="button large" type="button" @click=${() => this.#close()}>
        ${this.#words[can ? 'cancel' : 'close']}
      </button>
      ${
        can
          ? html`<button
              class="button large primary"
              type="button"
              @click=${() => void this.#run(flow, rows)}
            >
              ${to ? texts.give(this.#number(ready)) : texts.giveNone}
            </button>`
          : nothing
      }
      ${
        again
          ? html`<button class="button large" type="button" @click=${() => void this.#run(flow, rows)}>
              ${texts.again}
            </button>`
          : nothing
      }
    `;
  }

  async #run(flow: CopyGrantsFlow, rows: readonly CopiedGrant[]): Promise<void> {
    const running = flow.run(rows);
    await this.#focus();
    const given = await running;
    for (const grant of given) this.dispatchEvent(new GrantChangedEvent(grant, 'given'));
    await this.#focus();
  }

  /** The field that is missing; otherwise the title, which says what goes on now: the button that was pressed is gone. */
  async #focus(): Promise<void> {
    await this.updateComplete;
    const missing = this.renderRoot.querySelector<HTMLElement>('[aria-invalid]');
    (missing ?? this.renderRoot.querySelector('h2'))?.focus();
  }

  /** Closes; while they are being given it stops instead, so that the person sees what was done. */
  #close(): void {
    const flow = this.#flow.store;
    if (flow?.busy) return flow.stop();
    this.open = false;
    this.dispatchEvent(new DialogClosedEvent());
  }
}

const inState = (rows: readonly CopiedGrant[], ...states: CopiedGrant['state'][]): number =>
  rows.filter(({ state: now }) => states.includes(now)).length;

/** How many were to be given. */
const asked = (rows: readonly CopiedGrant[]): number => rows.length - inState(rows, 'has', 'ended');
