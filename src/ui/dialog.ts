import { html, nothing, type TemplateResult } from 'lit';
import type { Modal } from '../lit/modal.js';

/**
 * A modal dialog: title, what it is about, and its buttons. Head and foot are no landmarks: a banner and a
 * contentinfo belong to the page.
 */
export const dialog = (
  modal: Modal,
  parts: {
    title: unknown;
    lead?: unknown;
    body: unknown;
    /** Nothing in the body takes the focus: it does itself, so that keys can scroll it. */
    reading?: boolean;
    footer?: unknown;
    busy?: boolean;
  },
): TemplateResult => html`
  <dialog
    aria-labelledby="title"
    aria-busy=${parts.busy ? 'true' : nothing}
    @keydown=${modal.keydown}
    @cancel=${modal.cancel}
    @close=${modal.closed}
  >
    <div class="head">
      <h2 id="title" tabindex="-1">${parts.title}</h2>
      ${parts.lead ? html`<p class="muted">${parts.lead}</p>` : nothing}
    </div>
    ${
      parts.reading
        ? html`<div class="body" role="region" aria-labelledby="title" tabindex="0">${parts.body}</div>`
        : html`<div class="body">${parts.body}</div>`
    }
    ${parts.footer ? html`<div class="foot">${parts.footer}</div>` : nothing}
  </dialog>
`;
