import { css, html, nothing, type TemplateResult } from 'lit';
import type { Summary } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDay, formatMoney, formatNumber } from '../../i18n/formats.js';
import type { Remote } from '../../state/remote.js';
import type { messages } from './subsidiary-management.messages.js';

/** The few figures that matter, in a space that is reserved while they load. */
export function figures(
  remote: Remote<Summary>,
  texts: Translation<typeof messages>,
  language: string,
): TemplateResult | typeof nothing {
  if (remote.state === 'failed') return nothing;
  const summary = remote.state === 'ready' ? remote.data : undefined;
  const skeleton = html`<span class="skeleton"></span>`;
  const number = (value: number | undefined) =>
    value === undefined ? skeleton : formatNumber(language, value);
  const figure = (name: string, value: unknown, note: unknown) => html`
    <div>
      <dt class="small">${name}</dt>
      <dd class="value number">${value}</dd>
      <dd class="small">${note ?? html`&nbsp;`}</dd>
    </div>
  `;
  return html`
    <dl class="card figures" aria-label=${texts.figures} aria-busy=${!summary}>
      ${figure(texts.linked, number(summary?.linked), summary && texts.addedThisMonth(summary.addedThisMonth))}
      ${figure(
        texts.onInvoice,
        number(summary?.onCollectiveInvoice),
        summary && texts.ownInvoice(summary.linked - summary.onCollectiveInvoice),
      )}
      ${figure(
        texts.waiting,
        number(summary?.waiting),
        summary && (summary.needsYou > 0 ? texts.needsYou(summary.needsYou) : texts.noneNeedsYou),
      )}
      ${
        summary && !summary.invoice
          ? nothing
          : figure(
              texts.invoice,
              summary?.invoice ? formatMoney(language, summary.invoice.total) : skeleton,
              summary?.invoice && texts.dueOn(formatDay(language, summary.invoice.dueOn)),
            )
      }
    </dl>
  `;
}

export const figuresStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    overflow: hidden;
  }
  .figures > div {
    display: flex;
    flex-direction: column;
    padding: 14px 16px;
    margin: 0 -1px -1px 0;
    border-inline-end: 1px solid var(--_line);
    border-block-end: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .figures .value {
    margin-block: 2px;
    font-size: 1.57em;
    line-height: 1.3;
    font-weight: 650;
  }
  .figures .skeleton {
    inline-size: 64px;
  }
  .figures dd.small {
    margin-block-start: auto;
  }
  @container (min-width: 720px) {
    .figures {
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
    }
    .figures > div {
      padding: 16px 20px;
    }
  }
`;
