import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, Items } from '../../backend/backend.js';
import { ForwardingCondition, type PhoneLine } from '../../domain/call-forwarding.js';
import { forwardingNumbers } from '../../domain/forwarding-numbers.js';
import { formatNumber } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Modal } from '../../lit/modal.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { ForwardManyFlow, type ManyAct, type ManyLine } from '../../state/forward-many-flow.js';
import { dialog } from '../../ui/dialog.js';
import { fieldError, selectField, textField } from '../../ui/field.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { ruleFields } from '../call-forwarding/call-forwarding.rule.js';
import { matching } from '../call-forwarding/call-forwarding.tools.js';
import { warnings } from '../call-forwarding/call-forwarding.warnings.js';
import { ConfirmFirst } from '../confirm-sign-in/confirm-first.js';
import { DialogClosedEvent } from '../dialog.events.js';
import { NumbersForwardedEvent } from './forward-numbers.events.js';
import { messages } from './forward-numbers.messages.js';
import { numbersDone, numbersToChoose } from './forward-numbers.rows.js';
import { styles } from './forward-numbers.styles.js';
import { phoneLines } from '../../state/late-reads.js';

/** With more numbers than this one can be looked for. */
const MANY = 8;

/**
 * Forwards several telephone numbers of an account alike, pauses their forwarding or goes on with it, one after the
 * other, and tells what became of each.
 *
 * @tagname forward-numbers
 * @fires {NumbersForwardedEvent} numbers-forwarded - The forwarding of numbers was saved.
 * @fires {ReauthNeedEvent} reauth-need - The linked account needs a fresh, stronger sign-in. Cancelable: prevent it to see to it yourself.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class ForwardNumbersElement extends SubsidiaryElement {
  static override readonly tagName = 'forward-numbers';
  static override readonly styles = styles;

  /** Where the numbers come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of a link: the numbers of that linked account. */
  @property() link: string | undefined;
  /** The country whose numbers are typed and shown without prefix, ISO 3166-1 alpha-2. */
  @property() country = 'DE';
  /** What is done: a case is set (`rule`), or everything is paused or goes on (`pause`, `resume`). */
  @property() act: ManyAct = 'rule';
  /** Ids of the numbers that are chosen at first. */
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private looked = '';

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #confirm = new ConfirmFirst(this, { queries: () => this.#connection.queries });
  readonly #modal = new Modal(this, () => this.#close());
  readonly #lines = new Query<Items<PhoneLine>>(this, () =>
    this.open ? this.#connection.queries && phoneLines(this.#connection.queries, this.link) : undefined,
  );
  readonly #flow = new Watch(this, () => {
    const { queries } = this.#connection;
    const { act, chosen, country, link } = this;
    return this.open && queries?.backend.capabilities.forwarding
      ? {
          key: [queries, act, country, chosen, link],
          make: () => new ForwardManyFlow(queries, () => forwardingNumbers(country), act, chosen, link),
        }
      : undefined;
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const { step } = flow.state;
    return html`${dialog(this.#modal, {
      title: this.#title(flow),
      lead: step === 'choosing' ? this.#texts.lead[this.act] : undefined,
      body: step === 'choosing' ? this.#renderChoosing(flow) : this.#renderRows(flow),
      footer: this.#renderFooter(flow),
      busy: flow.busy,
    })}
    ${this.#confirm.render()}`;
  }

  get #texts() {
    return this.#localizer.texts('forward-numbers', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  get #parts() {
    return { texts: this.#texts, words: this.#words, language: this.#localizer.language };
  }

  #number(value: number): string {
    return formatNumber(this.#localizer.language, value);
  }

  #title(flow: ForwardManyFlow): string {
    const { step, rows } = flow.state;
    const texts = this.#texts;
    switch (step) {
      case 'choosing':
        return texts.title[this.act];
      case 'running':
        return texts.running;
      case 'ended': {
        const done = inState(rows, 'done');
        return texts.ended(done, this.#number(done), this.#number(rows.length));
      }
    }
  }

  #renderChoosing(flow: ForwardManyFlow): TemplateResult {
    const texts = this.#texts;
    const { remote } = this.#lines;
    const { language } = this.#localizer;
    switch (remote.state) {
      case 'loading':
        return html`<p role="status">${this.#words.loading}</p>`;
      case 'failed':
        return problem(this.#words, language, remote.error, { retry: () => void this.#lines.refetch() });
      case 'ready': {
        const { items } = remote.data;
        const { formats, problems, error } = flow.state;
        const shown = matching(items, this.looked, (number) => formats.show(number));
        const none = problems.some(({ field }) => field === 'chosen') ? texts.noneChosen : undefined;
        return html`
          ${this.act === 'rule' ? this.#renderRule(flow, items) : nothing}
          <fieldset
            class="numbers"
            aria-invalid=${none ? 'true' : nothing}
            aria-describedby=${none ? 'chosen-error' : nothing}
          >
            <legend>${texts.choose}</legend>
            ${fieldError({ id: 'chosen', error: none })}
            ${
              items.length > MANY
                ? textField({
                    id: 'filter',
                    label: texts.filter,
                    type: 'search',
                    value: this.looked,
                    edit: (looked) => (this.looked = looked),
                  })
                : nothing
            }
            ${numbersToChoose(flow, items, shown, this.#parts)}
          </fieldset>
          ${error ? problem(this.#words, language, error) : nothing}
          ${warnings(flow.state.warnings, {
            ...this.#parts,
            show: (number) => formats.show(number),
            confirming: flow.state.warnings.length > 0,
            agree: () => void this.#run(true),
            change: () => {
              flow.edit({});
              void this.#focus('[id$=".target"]');
            },
          })}
        `;
      }
    }
  }

  #renderRule(flow: ForwardManyFlow, lines: readonly PhoneLine[]): TemplateResult {
    const texts = this.#texts;
    const { rule, problems, formats } = flow.state;
    const [first] = lines;
    const zones = new Set(lines.map(({ timeZone }) => timeZone));
    const regions = new Set(lines.map(({ region }) => region));
    return html`
      <div class="fields">
        ${selectField({
          id: 'condition',
          label: texts.case,
          value: rule.condition,
          options: ForwardingCondition.options.map((value) => ({ value, label: texts.condition[value] })),
          edit: (value) => flow.edit({ condition: value as ForwardingCondition }),
        })}
        ${selectField({
          id: 'active',
          label: texts.what,
          value: rule.active ? 'on' : 'off',
          options: [
            { value: 'on', label: texts.whatOn },
            { value: 'off', label: texts.whatOff },
          ],
          edit: (value) => flow.edit({ active: value === 'on' }),
        })}
      </div>
      ${
        rule.active
          ? ruleFields(rule, {
              ...this.#parts,
              id: 'many',
              place: {
                // Each number's own clock counts; where they are the same it can be named.
                timeZone: zones.size === 1 ? (first?.timeZone ?? '') : '',
                region: regions.size === 1 ? (first?.region ?? null) : ([...regions].find(Boolean) ?? null),
                voicemail: lines.some(({ voicemail }) => voicemail),
              },
              holidays: this.#connection.backend?.capabilities.holidays ?? false,
              others: lines,
              problems,
              loop: [],
              show: (number) => formats.show(number),
              edit: (_condition, patch) => flow.edit(patch),
              check: () => void flow.check(),
            })
          : nothing
      }
    `;
  }

  #renderRows(flow: ForwardManyFlow): TemplateResult {
    const texts = this.#texts;
    const { step, rows, stopping } = flow.state;
    const over = rows.length - inState(rows, 'ready', 'sending', 'uncertain');
    return html`
      ${
        step === 'running'
          ? html`<div class="progress">
              <p>
                ${stopping ? texts.stopping : texts.progress(this.#number(over), this.#number(rows.length))}
              </p>
              <progress aria-label=${texts.running} max=${rows.length} .value=${over}></progress>
            </div>`
          : nothing
      }
      ${numbersDone(flow, this.#parts)}
    `;
  }

  #renderFooter(flow: ForwardManyFlow): TemplateResult {
    const texts = this.#texts;
    const { step, chosen, rows, warnings: asked } = flow.state;
    if (step === 'running')
      return html`<button class="button large" type="button" @click=${() => flow.stop()}>
        ${texts.stop}
      </button>`;
    const leave = this.#words[step === 'choosing' ? 'cancel' : 'close'];
    const again = step === 'ended' && inState(rows, 'failed', 'stopped') > 0;
    return html`
      <button class="button large" type="button" @click=${() => this.#close()}>${leave}</button>
      ${
        step === 'choosing' && asked.length === 0
          ? html`<button class="button large primary" type="button" @click=${() => void this.#run()}>
              ${chosen.size === 0 ? texts.actNone[this.act] : texts.act[this.act](chosen.size, this.#number(chosen.size))}
            </button>`
          : nothing
      }
      ${
        again
          ? html`<button class="button large" type="button" @click=${() => void this.#run()}>
              ${texts.again}
            </button>`
          : nothing
      }
    `;
  }

  async #run(agreed = false): Promise<void> {
    const flow = this.#flow.store;
    if (!flow) return;
    const changed = await this.#confirmed(flow, agreed);
    if (changed.length > 0) this.dispatchEvent(new NumbersForwardedEvent(changed));
    if (flow.state.step === 'choosing')
      await this.#focus(':is([aria-invalid], .agree)', '[aria-invalid] input');
    else await this.#focus('h2');
  }

  /** Forwards them. Those that want a confirmation first are tried again after it, which is asked for once. */
  async #confirmed(flow: ForwardManyFlow, agreed: boolean): Promise<PhoneLine[]> {
    const changed: PhoneLine[] = [];
    const unconfirmed = () => flow.state.rows.find(({ error }) => error?.code === 'reauth-needed')?.error;
    const write = async () => {
      changed.push(...(await flow.run(agreed)));
      return unconfirmed() ? undefined : changed;
    };
    // Where the dialog cannot be loaded, the rows say that a confirmation is needed, and can be tried again.
    await this.#confirm.run({ write, refusal: unconfirmed }).catch(() => undefined);
    return changed;
  }

  /** The first that there is. What cannot have the focus itself gives it to what it holds. */
  async #focus(...selectors: string[]): Promise<void> {
    await this.updateComplete;
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      found?.focus();
      if (found && (this.renderRoot as ShadowRoot).activeElement === found) return;
    }
  }

  /** Closes; while numbers are being changed it stops instead, so that the person sees what was done. */
  #close(): void {
    const flow = this.#flow.store;
    if (flow?.busy) return flow.stop();
    this.open = false;
    this.looked = '';
    this.dispatchEvent(new DialogClosedEvent());
  }
}

const inState = (rows: readonly ManyLine[], ...states: ManyLine['state'][]): number =>
  rows.filter(({ state: now }) => states.includes(now)).length;
