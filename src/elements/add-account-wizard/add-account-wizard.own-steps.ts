import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import type { AddAccountState } from '../../state/add-account-state.js';
import type { Remote } from '../../state/remote.js';
import type { WizardContext } from './add-account-wizard.context.js';
import type { SubsidiaryStepElement } from '../subsidiary-step/subsidiary-step.js';

/** The steps that the host brings along, as children in the slot `steps`: right before the one in which it is decided. */
export class OwnSteps {
  readonly #host: LitElement;
  #all: readonly SubsidiaryStepElement[] = [];
  /** Before which decision they stand now, and how many of them are done. */
  #before: string | undefined;
  #passed = 0;
  #shown: SubsidiaryStepElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The ones on a way, in the order in which they stand in the page. */
  on(way: 'create' | 'existing'): readonly SubsidiaryStepElement[] {
    return this.#all.filter((step) => !step.way || step.way === way);
  }

  /** The one that is shown now instead of what the flow has come to; undefined: none. */
  shown({ step }: AddAccountState, link: Remote<Link>): SubsidiaryStepElement | undefined {
    const decided = link.state === 'ready' && link.data.state === 'confirm' ? link.data.id : undefined;
    const before = step.at === 'review' ? step.at : step.at === 'request' ? decided : undefined;
    if (before !== this.#before) this.#passed = 0;
    this.#before = before;
    this.#shown = before ? this.on(step.at === 'review' ? 'create' : 'existing')[this.#passed] : undefined;
    return this.#shown;
  }

  /** Shows it, and hides the others. */
  show(): void {
    for (const each of this.#all) each.current = each === this.#shown;
  }

  /** Goes back to the one before; false: there is none. */
  back(): boolean {
    if (this.#passed === 0) return false;
    this.#passed--;
    this.#host.requestUpdate();
    return true;
  }

  /** Where they are, with the way back and on while one is shown. */
  render({ own, words, flow }: WizardContext): TemplateResult {
    const step = own.shown;
    return html`
      <div class="stack narrow" ?hidden=${!step}>
        <div class="card padded stack">
          <slot name="steps" @slotchange=${this.#changed} @step-passed=${this.#passOn}></slot>
        </div>
        ${
          step
            ? html`<div class="buttons">
                <button
                  class="button large quiet"
                  type="button"
                  ?hidden=${flow.state.step.at !== 'review' && this.#passed === 0}
                  @click=${() => this.back() || flow.back()}
                >
                  ${words.back}
                </button>
                <button class="button large primary" type="button" @click=${() => step.next()}>
                  ${words.continue}
                </button>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  readonly #passOn = (): void => {
    this.#passed++;
    this.#host.requestUpdate();
  };

  readonly #changed = (event: Event): void => {
    const slot = event.currentTarget as HTMLSlotElement;
    this.#all = slot
      .assignedElements({ flatten: true })
      .filter((each): each is SubsidiaryStepElement => 'advance' in each);
    this.#host.requestUpdate();
  };
}
