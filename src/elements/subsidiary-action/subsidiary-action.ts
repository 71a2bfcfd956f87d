import { css } from 'lit';
import { property } from 'lit/decorators.js';
import type { Link } from '../../domain/link.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { RowActionEvent } from './subsidiary-action.events.js';

/**
 * Something of the host's own that can be done with a linked account: a child of `subsidiary-list` or `subsidiary-management` in
 * its slot `actions`. It stands in the menu of each row that it applies to.
 *
 * ```html
 * <subsidiary-list>
 *   <subsidiary-action slot="actions" name="tickets" label="Show tickets"></subsidiary-action>
 * </subsidiary-list>
 * ```
 *
 * @tagname subsidiary-action
 * @fires {RowActionEvent} row-action - Somebody chose it, for one link.
 */
export class SubsidiaryActionElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-action';
  static override readonly styles = css`
    :host {
      display: none;
    }
  `;

  /** By which `row-action` tells which it is. */
  @property() name = '';
  /** What the menu calls it. */
  @property() label = '';
  /** It takes something away for good. */
  @property({ type: Boolean }) danger = false;
  /** Which links it can be done with. By default all, requests too. */
  @property({ attribute: false }) appliesTo: (link: Link) => boolean = () => true;

  /** Does it: tells the host. */
  choose(link: Link): void {
    this.dispatchEvent(new RowActionEvent(this.name, link));
  }
}
