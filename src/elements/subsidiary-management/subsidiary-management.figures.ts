import { css, html, nothing, type TemplateResult } from 'lit';
import type { Summary } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDay, formatMoney, formatNumber } from '../../i18n/formats.js';
import type { Remote } from '../../state/remote.js';
import { listsSame, NO_FILTER, type Filter } from '../subsidiary-list/subsidiary-list.filter.js';
import type { messages } from './subsidiary-management.messages.js';

/** What the overview lists when a figure is pressed: what that figure counts. */
const COUNTED = {
  linked: { ...NO_FILTER, group: 'linked' },
  onInvoice: { ...NO_FILTER, group: 'linked', payer: 'main' },
  waiting: { ...NO_FILTER, group: 'waiting' },
  invoice: { ...NO_FILTER, group: 'linked', payer: 'main', sort: 'monthly', descending: true },
} as const satisfies Record<string, Filter>;
type Figure = keyof typeof COUNTED;

/**
 * The few figures that matter, in a space that is reserved while they load. Pressed, each lists what it counts;
 * pressed again, everything. A figure counts hidden accounts too, and lists them.
 */
export function figures(
  remote: Remote<Summary>,
  texts: Translation<typeof messages>,
  language: string,
  filter: Filter,
  find: (filter: Filter) => void,
): TemplateResult | typeof nothing {
  if (remote.state === 'failed') return nothing;
  const summary = remote.state === 'ready' ? remote.data : undefined;
  const { columns, density } = filter;
  const skeleton = html`<span class="skeleton"></span>`;
  const number = (value: number | undefined) =>
    value === undefined ? skeleton : formatNumber(language, value);
  const figure = (which: Figure, value: unknown, note: unknown) => {
    const counted: Filter = summary?.hidden ? { ...COUNTED[which], hidden: 'included' } : COUNTED[which];
    const pressed = listsSame(filter, counted);
    return html`
      <li>
        <button
          type="button"
          data-figure=${which}
          aria-pressed=${pressed}
          @click=${() => find({ ...(pressed ? NO_FILTER : counted), columns, density })}
        >
          <span class="small">${texts[which]}</span>
          <span class="value number">${value}</span>
          <span class="small">${note ?? html`&nbsp;`}</span>
        </button>
      </li>
    `;
  };
  return html`
    <ul class="card figures" role="list" aria-label=${texts.figures} aria-busy=${!summary}>
      ${figure('linked', number(summary?.linked), summary && texts.addedThisMonth(summary.addedThisMonth))}
      ${figure(
        'onInvoice',
        number(summary?.onCollectiveInvoice),
        summary && texts.ownInvoice(summary.linked - summary.onCollectiveInvoice),
      )}
      ${figure(
        'waiting',
        number(summary?.waiting),
        summary && (summary.needsYou > 0 ? texts.needsYou(summary.needsYou) : texts.noneNeedsYou),
      )}
      ${
        summary && !summary.invoice
          ? nothing
          : figure(
              'invoice',
              summary?.invoice ? formatMoney(language, summary.invoice.total) : skeleton,
              summary?.invoice && texts.dueOn(formatDay(language, summary.invoice.dueOn)),
            )
      }
    </ul>
  `;
}

export const figuresStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    overflow: hidden;
  }
  .figures > li {
    display: grid;
    margin-block: 0 -1px;
    margin-inline: 0 -1px;
    border-inline-end: 1px solid var(--_line);
    border-block-end: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .figures button {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: calc(3.5 * var(--_s2)) var(--_s8);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .figures button:hover {
    background: color-mix(in srgb, var(--_surface), var(--_ink) 2%);
  }
  .figures button:focus-visible {
    outline-offset: -4px;
  }
  .figures button[aria-pressed='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 0 -3px 0 var(--_accent);
  }
  .figures button[aria-pressed='true'] .small {
    color: var(--_ink-2);
  }
  .figures .value {
    margin-block: var(--_s1);
    font-size: clamp(1em, 5cqi, 1.57em);
    line-height: 1.3;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .figures .skeleton {
    inline-size: 64px;
  }
  .figures .value + .small {
    margin-block-start: auto;
  }
  @container (min-width: 720px) {
    .figures {
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      grid-template-columns: none;
    }
    .figures button {
      padding: var(--_s8) var(--_s10);
    }
  }
`;
