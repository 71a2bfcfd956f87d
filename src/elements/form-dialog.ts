import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { BackendError } from '../domain/backend-error.js';
import type { Localizer } from '../lit/localizer.js';
import { Watch } from '../lit/watch.js';
import type { FilledForm, FormState } from '../state/form-flow.js';
import type { Watchable } from '../state/store.js';
import { dialog } from '../ui/dialog.js';
import { fate } from '../ui/fate.js';
import { formFooter } from '../ui/form-footer.js';
import { problem } from '../ui/problem.js';
import { shape } from '../ui/shape.js';
import { sides, type Sides } from '../ui/sides.js';
import { wordsOf } from '../ui/words.js';
import { HeldModal } from './held-modal.js';

/** What fills in the form of a dialog. */
interface Form<Known, Draft> extends Watchable<FormState<Known, Draft>> {
  readonly busy: boolean;
  load(): Promise<void>;
  reset(): void;
  discard(): void;
  submit(): Promise<Known | undefined>;
}

/** What a dialog with a form asks its element. */
interface Asks<Known, Flow> {
  /** What fills in the form, anew for each `key`; undefined: the dialog is not shown. */
  readonly flow: () => { key: unknown; make: () => Flow } | undefined;
  /** What tells the page that it was done. */
  readonly done: (known: Known) => Event;
  /** Forgets what else was begun, when the dialog closes. */
  readonly forget?: () => void;
}

/** The words of a dialog with a form. */
interface Texts {
  readonly lead: string;
  /** It could not be read what it is about. */
  readonly loadFailed: string;
  /** It was not done. */
  readonly failed: string;
  /** Somebody else has changed it meanwhile. */
  readonly changed?: string;
  readonly send: string;
  readonly sending: string;
}

/** What a dialog with a form shows. */
interface Shown<Known, Draft> {
  readonly localizer: Localizer;
  readonly texts: Texts;
  /** What it is about; undefined: that is being read. */
  readonly title: (known: Known | undefined) => string;
  /** How high what is being read will be, in bars. */
  readonly bars?: number;
  readonly content: (now: FilledForm<Known, Draft>) => unknown;
  /** Whether there is something to send; otherwise the content stands there to be read. */
  readonly sends?: (now: FilledForm<Known, Draft>) => boolean;
  /** Whether what is on its way is what the form sends, and not something else. */
  readonly sending?: boolean;
  /** Whether what is wrong with a field is said at the field. By default all of it is. */
  readonly saidAtField?: (field: string) => boolean;
  /** What was typed, beside what somebody else has set meanwhile, for the person to decide which is to stay. */
  readonly differences?: (now: FilledForm<Known, Draft>) => readonly Sides[];
}

/**
 * A dialog with one form about something that is read first. *Cancel* forgets what was typed; what closes it in another way
 * keeps it. It closes when it was done; when it was not, the field that is wrong takes the focus. What is wrong with no field
 * is read out, and the focus stays where it is.
 */
export class FormDialog<Known, Draft, Flow extends Form<Known, Draft> = Form<Known, Draft>> {
  readonly #host: LitElement & { open: boolean };
  readonly #asks: Asks<Known, Flow>;
  readonly #modal: HeldModal;
  readonly #flow: Watch<Flow>;

  constructor(host: LitElement & { open: boolean }, asks: Asks<Known, Flow & Form<Known, Draft>>) {
    const { flow, forget } = asks;
    this.#host = host;
    this.#asks = asks;
    this.#modal = new HeldModal(host, { busy: () => this.busy, ...(forget && { forget }) });
    this.#flow = new Watch(host, () => (host.open ? flow() : undefined));
  }

  /** What fills in the form, while the dialog is shown. */
  get flow(): Flow | undefined {
    return this.#flow.store;
  }

  /** Whether something was sent and its fate is still open. */
  get busy(): boolean {
    return this.flow?.busy === true;
  }

  render(shown: Shown<Known, Draft>): TemplateResult | typeof nothing {
    const { flow } = this;
    if (!flow) return nothing;
    const now = flow.state;
    return dialog(this.#modal, {
      title: shown.title('known' in now ? now.known : undefined),
      lead: shown.texts.lead,
      body: this.#renderBody(now, shown),
      footer: this.#renderFooter(now, shown),
      busy: flow.busy,
    });
  }

  /** The button that was pressed may be gone: what a selector names goes on. */
  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #renderBody(now: FormState<Known, Draft>, shown: Shown<Known, Draft>): unknown {
    const { localizer, texts, bars = 3 } = shown;
    const words = wordsOf(localizer);
    switch (now.step) {
      case 'loading':
        return shape(words, bars);
      case 'failed':
        return problem(words, localizer.language, now.error, {
          title: texts.loadFailed,
          ...(now.error.code === 'not-allowed' ? {} : { retry: () => void this.flow?.load() }),
        });
      case 'editing':
      case 'sending':
      case 'slow':
      case 'uncertain':
      case 'done':
        return this.#renderFilled(now, shown);
    }
  }

  #renderFilled(now: FilledForm<Known, Draft>, shown: Shown<Known, Draft>): TemplateResult {
    const { step } = now;
    const content = shown.content(now);
    return html`
      ${now.problem ? this.#renderProblem(now.problem, now, shown) : nothing}
      ${
        shown.sends?.(now) === false
          ? content
          : html`<form
              id="form"
              class="body"
              novalidate
              @submit=${(event: SubmitEvent) => {
                event.preventDefault();
                void this.#submit();
              }}
            >
              ${content}
            </form>`
      }
      ${fate(wordsOf(shown.localizer), step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
    `;
  }

  #renderProblem(
    error: BackendError,
    now: FilledForm<Known, Draft>,
    { localizer, texts, saidAtField = () => true, differences }: Shown<Known, Draft>,
  ): TemplateResult | typeof nothing {
    const words = wordsOf(localizer);
    const { fields } = error;
    if (fields.length > 0 && fields.every(({ field }) => saidAtField(field))) return nothing;
    const changed = error.code === 'version-mismatch' ? texts.changed : undefined;
    if (changed === undefined || !differences)
      return problem(words, localizer.language, error, { title: changed ?? texts.failed });
    return sides({
      words,
      title: changed,
      rows: differences(now),
      keepMine: () => void this.#submit(),
      takeTheirs: () => {
        this.flow?.reset();
        void this.focus('#form :is(input, select, textarea)');
      },
    });
  }

  #renderFooter(now: FormState<Known, Draft>, { localizer, texts, sends, sending }: Shown<Known, Draft>) {
    return formFooter(wordsOf(localizer), {
      form: 'draft' in now && sends?.(now) !== false ? 'form' : undefined,
      send: texts.send,
      sending: texts.sending,
      busy: sending ?? this.busy,
      close: () => {
        if (!this.busy) this.flow?.discard();
        this.#modal.close(now.step === 'uncertain');
      },
    });
  }

  async #submit(): Promise<void> {
    const { flow } = this;
    if (!flow || flow.busy) return;
    const known = await flow.submit();
    if (known !== undefined) {
      this.#host.dispatchEvent(this.#asks.done(known));
      this.#modal.close();
    } else if ('problem' in flow.state && flow.state.problem?.fields.length) {
      await this.focus('[aria-invalid]');
    }
  }
}
