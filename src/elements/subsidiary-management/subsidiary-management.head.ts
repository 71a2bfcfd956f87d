import { css, html, nothing, type TemplateResult } from 'lit';
import Eye from 'lucide/dist/esm/icons/eye.mjs';
import EyeOff from 'lucide/dist/esm/icons/eye-off.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import type { Session } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber } from '../../i18n/formats.js';
import { icon } from '../../ui/icon.js';
import type { messages } from './subsidiary-management.messages.js';

export interface Head {
  session: Session;
  texts: Translation<typeof messages>;
  language: string;
  /** Undefined: nothing can be added. */
  add: (() => void) | undefined;
  /** Whether amounts and customer numbers are hidden. */
  hides: boolean;
  hide: () => void;
}

/** What the screen is of, and what can be done on all of it. */
export const head = ({ session, texts, language, add, hides, hide }: Head): TemplateResult => html`
  <div class="head">
    <div>
      <h1 tabindex="-1">${texts.title}</h1>
      <p class="muted">
        ${texts[session.account.role]} · <bdi>${session.account.name}</bdi> ·
        <bdi class="number">${formatCustomerNumber(language, session.account.customerNumber)}</bdi>
      </p>
    </div>
    <div class="acts">
      <button
        class="button quiet square"
        type="button"
        title=${texts.hideNumbers}
        aria-label=${texts.hideNumbers}
        aria-pressed=${hides}
        data-hide
        @click=${hide}
      >
        ${icon(hides ? EyeOff : Eye)}
      </button>
      ${
        add
          ? html`<button class="button primary" type="button" data-add @click=${add}>
              ${icon(Plus)} ${texts.add}
            </button>`
          : nothing
      }
    </div>
  </div>
`;

export const headStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_s6) var(--_s12);
    margin-block-end: var(--_s4);
  }
  .head > div:first-child {
    flex: 1 1 280px;
    min-inline-size: 0;
  }
  .acts {
    display: flex;
    gap: var(--_s4);
  }
  .button[aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  @container (max-width: 560px) {
    .acts {
      inline-size: 100%;
      flex-direction: row-reverse;
    }
    .acts > .button {
      min-block-size: 44px;
    }
    .acts > .square {
      flex: 0 0 44px;
    }
    .acts > .primary {
      flex: 1;
    }
  }
`;
