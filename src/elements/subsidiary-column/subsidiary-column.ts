import { css, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Link } from '../../domain/link.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { ColumnChangedEvent } from './subsidiary-column.events.js';

/** How a text in a column is marked, by what it means. */
export type ColumnTone = 'neutral' | 'positive' | 'notice' | 'negative';

/**
 * A column of the host's own in the list of linked accounts: a child of `subsidiary-list` or `subsidiary-management` in its slot
 * `columns`. It comes after the list's own columns; people hide and show it like those.
 *
 * ```html
 * <subsidiary-list>
 *   <subsidiary-column slot="columns" name="region" label="Region"></subsidiary-column>
 * </subsidiary-list>
 * ```
 *
 * @tagname subsidiary-column
 * @fires {ColumnChangedEvent} column-changed - What the column says is another now.
 */
export class SubsidiaryColumnElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-column';
  static override readonly styles = css`
    :host {
      display: none;
    }
  `;

  /** What the column is called in addresses and in `filter`: letters, digits and hyphens, the same for ever. */
  @property() name = '';
  /** Its heading. */
  @property() label = '';
  /** The least room it needs, in em. */
  @property({ type: Number }) width = 8;
  /** Numbers and amounts stand at the end. */
  @property() align: 'start' | 'end' = 'start';

  /**
   * What the column says of a link; empty: nothing. Called for links as they come into sight, so that what is not there yet can
   * be fetched then: call `refresh()` once it is.
   */
  @property({ attribute: false }) text: (link: Link) => string = () => '';
  /** Where its text leads; undefined: nowhere. Only http, https, mailto and tel, and addresses of the page's own. */
  @property({ attribute: false }) href: ((link: Link) => string | undefined) | undefined;
  /** Shows the text as a badge, by what it means; undefined: as plain text. */
  @property({ attribute: false }) tone: ((link: Link) => ColumnTone | undefined) | undefined;

  /** Has all rows say what `text` says now. */
  refresh(): void {
    this.dispatchEvent(new ColumnChangedEvent());
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.size > 0) this.refresh();
  }
}
