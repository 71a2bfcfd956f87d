import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { StepNextEvent, StepPassedEvent } from './subsidiary-step.events.js';

/**
 * A step of the host's own in the wizard, with whatever it asks: a child of `add-account-wizard` or `subsidiary-management` in its
 * slot `steps`. It comes right before the step in which it is decided: the review of an order, the confirmation of a link.
 * What is typed in it is the host's: it gets `order-placed` or `account-linked` in the end.
 *
 * ```html
 * <add-account-wizard>
 *   <subsidiary-step slot="steps" name="training" label="Training">…</subsidiary-step>
 * </add-account-wizard>
 * ```
 *
 * @tagname subsidiary-step
 * @slot - What it asks, under a heading of level 3.
 * @fires {StepNextEvent} step-next - Somebody wants to go on. Cancelable: where something is missing, prevent it and say so.
 * @fires {StepPassedEvent} step-passed - The step is done, and the next one is shown.
 */
export class SubsidiaryStepElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-step';
  static override readonly styles = css`
    :host {
      display: none;
    }
    :host([current]) {
      display: block;
    }
    ::slotted(:first-child) {
      margin-block-start: 0;
    }
    ::slotted(:last-child) {
      margin-block-end: 0;
    }
  `;

  /** By which events tell which it is. */
  @property() name = '';
  /** What it is called among the steps. */
  @property() label = '';
  /** Only for orders, or only for links; absent: for both. */
  @property() way: 'create' | 'existing' | undefined;
  /** Whether it is shown: set by the wizard. */
  @property({ type: Boolean, reflect: true }) current = false;

  /** What the button of the wizard does: asks the host, and goes on unless it objects. */
  next(): void {
    if (this.dispatchEvent(new StepNextEvent(this.name))) this.advance();
  }

  /** Goes on without asking: for a host that had something to look up first, and has objected until then. */
  advance(): void {
    if (this.current) this.dispatchEvent(new StepPassedEvent(this.name));
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
