import { html, nothing, type TemplateResult } from 'lit';
import type { Modal } from '../lit/modal.js';

/** A modal dialog: title, what it is about, and its buttons. */
export const dialog = (
  modal: Modal,
  parts: { title: unknown; lead?: unknown; body: unknown; footer?: unknown; busy?: boolean },
): TemplateResult => html`
  <dialog
    aria-labelledby="title"
    aria-busy=${parts.busy ? 'true' : nothing}
    @keydown=${modal.keydown}
    @cancel=${modal.cancel}
    @close=${modal.closed}
  >
    <header>
      <h2 id="title" tabindex="-1">${parts.title}</h2>
      ${parts.lead ? html`<p class="muted">${parts.lead}</p>` : nothing}
    </header>
    <div class="body">${parts.body}</div>
    ${parts.footer ? html`<footer>${parts.footer}</footer>` : nothing}
  </dialog>
`;
