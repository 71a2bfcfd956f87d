import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** The buttons of a dialog with a form: one that closes it, and one that sends it where there is something to send. */
export const formFooter = (
  words: Words,
  parts: {
    /** The id of the form; undefined: there is nothing to send. */
    form: string | undefined;
    send: string;
    sending: string;
    busy: boolean;
    close: () => void;
  },
): TemplateResult => html`
  <button class="button large" type="button" @click=${parts.close}>
    ${parts.form === undefined ? words.close : words.cancel}
  </button>
  ${
    parts.form === undefined
      ? nothing
      : html`<button
          class="button large primary"
          type="submit"
          form=${parts.form}
          aria-busy=${parts.busy ? 'true' : nothing}
        >
          ${parts.busy ? parts.sending : parts.send}
        </button>`
  }
`;
