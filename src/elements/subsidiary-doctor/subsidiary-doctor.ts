import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Group } from '../../doctor/check.js';
import { diagnose, type DoctorReport } from '../../doctor/diagnose.js';
import { messages as words } from '../../doctor/doctor.messages.js';
import { VERDICTS, type Finding, type Verdict } from '../../doctor/finding.js';
import { reportAsMarkdown } from '../../doctor/markdown.js';
import type { Surroundings } from '../../doctor/surroundings.js';
import { Connection } from '../../lit/connection.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { notice } from '../../ui/notice.js';
import { DoctorCheckedEvent } from './subsidiary-doctor.events.js';
import { finding } from './subsidiary-doctor.finding.js';
import { messages } from './subsidiary-doctor.messages.js';
import { styles } from './subsidiary-doctor.styles.js';

const TONES: Readonly<Record<Verdict, string>> = {
  wrong: 'bad',
  doubtful: 'warn',
  right: 'ok',
  unknown: 'info',
};

/**
 * Looks at the page that the elements are in, and lists what is right, what is wrong, why that matters and how to put it right:
 * for whoever embeds the elements, while they do. In English. It is never needed in production, and no other entry point loads it.
 *
 * @tagname subsidiary-doctor
 * @slot heading - The heading, where the page needs another one or another level.
 * @csspart group - The findings of one kind.
 * @csspart finding - One finding.
 * @fires {DoctorCheckedEvent} doctor-checked - The page was looked at: what was found.
 */
export class SubsidiaryDoctorElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-doctor';
  static override readonly styles = styles;

  /** The backend to look at. By default the nearest provided one, else the first that an element of the page has. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Parts of the page and the browser, where something else is to be looked at: for tests and stories. */
  @property({ attribute: false }) surroundings: Partial<Surroundings> | undefined;

  @state() private report: DoctorReport | undefined;
  @state() private busy = false;
  @state() private problem = '';
  /** What was done last. */
  @state() private said = '';
  /** A text to copy by hand. */
  @state() private byHand = '';

  readonly #connection = new Connection(this);
  /** Counts the runs: only the last one is shown. */
  #run = 0;
  #looked: unknown;

  /** Looks at the page now, and resolves to what was found. */
  async check(): Promise<DoctorReport> {
    const run = ++this.#run;
    const { backend } = this.#connection;
    this.busy = true;
    this.problem = this.said = this.byHand = '';
    try {
      const report = await diagnose({ backend, surroundings: this.surroundings });
      if (run === this.#run) {
        this.report = report;
        this.dispatchEvent(new DoctorCheckedEvent(report));
      }
      return report;
    } catch (error) {
      if (run === this.#run) this.problem = error instanceof Error ? error.message : String(error);
      throw error;
    } finally {
      if (run === this.#run) this.busy = false;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Once the page stands, and again when there is another backend.
    const now = this.#connection.backend ?? 'none';
    if (now === this.#looked && !changed.has('surroundings')) return;
    this.#looked = now;
    void whenLoaded().then(() => {
      if (this.isConnected && this.#looked === now) this.check().catch(() => undefined);
    });
  }

  protected override render(): TemplateResult {
    const { report } = this;
    return html`
      <section
        class="stack"
        lang="en"
        dir="ltr"
        aria-labelledby="title"
        aria-busy=${this.busy ? 'true' : 'false'}
      >
        <header>
          <div class="words">
            <div id="title">
              <slot name="heading"><h2>${messages.title}</h2></slot>
            </div>
            <p class="muted">${messages.lead}</p>
          </div>
          <div class="row">
            <button
              class="button"
              id="again"
              type="button"
              aria-busy=${this.busy ? 'true' : nothing}
              @click=${() => {
                if (!this.busy) this.check().catch(() => undefined);
              }}
            >
              ${messages.again}
            </button>
            <button
              class="button"
              id="copy"
              type="button"
              aria-disabled=${report ? nothing : 'true'}
              @click=${() => report && void this.#copy(reportAsMarkdown(report), messages.copied)}
            >
              ${messages.copyReport}
            </button>
          </div>
        </header>
        <div id="summary" role="status">${this.#renderSummary()}</div>
        <p class="said" role="status">${this.said}</p>
        ${
          this.byHand
            ? html`<textarea readonly aria-label=${messages.report} .value=${this.byHand}></textarea>`
            : nothing
        }
        ${
          this.problem
            ? notice({ kind: 'bad', title: messages.failed, text: this.problem })
            : (report?.groups.map(({ group, findings }) => this.#renderGroup(group, findings)) ??
              html`<div class="card busy"></div>`)
        }
        ${
          report
            ? html`<p class="small">
                ${messages.took((report.milliseconds / 1000).toFixed(1), report.version)}
              </p>`
            : nothing
        }
      </section>
    `;
  }

  #renderSummary(): unknown {
    const { report } = this;
    if (this.busy || !report) return html`<p>${this.problem ? nothing : messages.checking}</p>`;
    return html`<p><strong>${words.summary(report.counts)}</strong></p>`;
  }

  #renderGroup(group: Group, findings: readonly Finding[]): unknown {
    if (findings.length === 0) return nothing;
    const copy = (text: string): void => void this.#copy(text, messages.codeCopied);
    const pressing = findings.filter(({ verdict }) => verdict !== 'right');
    const rest = findings.filter(({ verdict }) => verdict === 'right');
    const list = (of: readonly Finding[]): unknown =>
      of.length > 0
        ? html`<ul role="list">
            ${of.map((each) => finding(each, copy))}
          </ul>`
        : nothing;
    return html`
      <section class="card group" part="group" aria-labelledby="group-${group}">
        <div class="top">
          <h3 id="group-${group}">${words.groups[group]}</h3>
          <div class="counts">${VERDICTS.map((verdict) => this.#renderCount(verdict, findings))}</div>
        </div>
        ${list(pressing)}
        ${
          rest.length > 0
            ? html`<details class="rest">
                <summary>${messages.rest}</summary>
                ${list(rest)}
              </details>`
            : nothing
        }
      </section>
    `;
  }

  #renderCount(verdict: Verdict, findings: readonly Finding[]): unknown {
    const count = findings.filter((each) => each.verdict === verdict).length;
    return count > 0
      ? html`<span class="badge ${TONES[verdict]}">${words.parts[verdict](count)}</span>`
      : nothing;
  }

  /** Where the clipboard is not allowed, the text is shown, to be copied by hand. */
  async #copy(text: string, done: string): Promise<void> {
    this.said = '';
    this.byHand = '';
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(text);
      this.said = done;
    } catch {
      this.said = messages.notCopied;
      this.byHand = text;
      await this.updateComplete;
      const field = this.renderRoot.querySelector('textarea');
      field?.focus();
      field?.select();
    }
  }
}

/** When the page has loaded what it is made of. */
const whenLoaded = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });
