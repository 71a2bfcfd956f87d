import { html, nothing, type TemplateResult } from 'lit';
import ChevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import type { Translation } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/formats.js';
import { icon } from '../../ui/icon.js';
import type { messages } from './subsidiary-details.messages.js';

/** Where an account stands among those of a list. */
export interface Place {
  /** Counted from 0; -1: it is not among them, or it is not known where. */
  readonly index: number;
  /** -1: it is not known yet. */
  readonly total: number;
  /** The one before or after is being loaded. */
  readonly stepping?: -1 | 1 | undefined;
  /** It could not be loaded. */
  readonly failed?: -1 | 1 | undefined;
}

/** To the accounts before and after, each with why there is none. They stay where the focus is. */
export function steps(
  place: Place,
  texts: Translation<typeof messages>,
  language: string,
  step: (by: -1 | 1) => void,
): TemplateResult {
  const { index, total, stepping } = place;
  const button = (by: -1 | 1, name: string, at: number, end: string) => {
    const unknown = total < 0;
    const why = unknown ? '' : index < 0 ? texts.notListed : index === at ? end : undefined;
    return html`<button
      class="button quiet square"
      type="button"
      data-step=${by}
      title=${why || name}
      aria-label=${why ? `${name}. ${why}` : name}
      aria-disabled=${why === undefined ? nothing : 'true'}
      aria-busy=${stepping === by ? 'true' : nothing}
      @click=${() => why === undefined && !stepping && step(by)}
    >
      ${icon(by < 0 ? ChevronLeft : ChevronRight, { directed: true })}
    </button>`;
  };
  return html`<div class="steps-to">
    ${button(-1, texts.previous, 0, texts.isFirst)} ${button(1, texts.next, total - 1, texts.isLast)}
    ${
      index < 0
        ? nothing
        : html`<span class="small number" role="status"
            >${texts.position(formatNumber(language, index + 1), formatNumber(language, total))}</span
          >`
    }
  </div>`;
}
