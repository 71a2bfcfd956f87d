import { html, nothing, type TemplateResult } from 'lit';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import { HIDDEN_STANDINGS, OPEN, standingOf } from '../../domain/standing.js';
import type { Link } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatMoney } from '../../i18n/formats.js';
import { icon } from '../../ui/icon.js';
import { initials } from '../../ui/initials.js';
import { standingWord, toneOf, type Words } from '../../ui/words.js';
import type { RowAction } from './subsidiary-list.actions.js';
import type { messages } from './subsidiary-list.messages.js';

/** What a row needs besides its link. */
export interface RowContext {
  words: Words;
  texts: Translation<typeof messages>;
  language: string;
  /** The id of the row that was just added. */
  marked: string | undefined;
  /** The action of a row that is under way. */
  busy: { link: string; action: RowAction } | undefined;
  menuOf: string | undefined;
  actions(link: Link): readonly RowAction[];
  act(action: RowAction, link: Link): void;
  openMenu(link: Link, button: HTMLElement): void;
}

/** The name that a row goes by. */
export const nameOf = (link: Link, texts: Translation<typeof messages>): string =>
  link.account?.name ?? texts.requested(link.customerNumber);

/** One linked account, or a request. */
export function row(link: Link, context: RowContext): TemplateResult {
  const { words, texts, language } = context;
  const name = nameOf(link, texts);
  const standing = standingOf(link);
  const ended = HIDDEN_STANDINGS.includes(standing) || standing === 'declined' || standing === 'expired';
  const isMarked = context.marked === link.id;
  return html`
    <tr role="row" part="row" id="row-${link.id}" class=${isMarked ? 'marked' : ''}>
      <td role="cell" class="who">
        <div>
          <span class="avatar" aria-hidden="true"
            >${initials(link.account?.name ?? link.customerNumber)}</span
          >
          <span class="names">
            <button
              class="name"
              type="button"
              ?data-marked=${isMarked}
              @click=${() => context.act(OPEN.includes(link.state) ? 'confirm' : 'details', link)}
            >
              <bdi>${name}</bdi>
            </button>
            <span class="small number">
              <bdi>${link.customerNumber}</bdi>
              ${isMarked ? html` · <strong>${texts.new}</strong>` : nothing}
              ${link.joinedBy === 'collective-invoice' ? html` · ${texts.invoiceOnly}` : nothing}
            </span>
          </span>
        </div>
      </td>
      <td role="cell" class="where">
        ${
          link.account
            ? html`<bdi
                >${[link.account.location.street, link.account.location.city].filter(Boolean).join(', ')}</bdi
              >`
            : html`<span class="small">
                ${
                  ended && link.endedAt
                    ? texts.endedOn(formatDate(language, link.endedAt))
                    : link.expiresAt
                      ? texts.requestedOn(
                          formatDate(language, link.requestedAt),
                          formatDate(language, link.expiresAt),
                        )
                      : nothing
                }
              </span>`
        }
      </td>
      <td role="cell" class="standing">
        <span class="badge ${toneOf[standing]}">${standingWord(words, language, link)}</span>
      </td>
      <td role="cell" class="payer ${link.payer === 'main' ? '' : 'muted'}">${words.payer[link.payer]}</td>
      <td role="cell" class="monthly money">
        ${link.account ? formatMoney(language, link.account.monthly) : words.none}
      </td>
      <td role="cell" class="actions">${actions(link, name, context)}</td>
    </tr>
  `;
}

function actions(link: Link, name: string, context: RowContext): TemplateResult | typeof nothing {
  const { texts } = context;
  const [first, ...rest] = context.actions(link);
  if (!first) return nothing;
  const busy = context.busy?.link === link.id;
  return html`
    <span class="buttons">
      <button
        class="button"
        type="button"
        aria-label=${texts.actionOn(texts.action[first], name)}
        aria-busy=${busy ? 'true' : nothing}
        @click=${() => context.act(first, link)}
      >
        ${texts.action[first]}
      </button>
      ${
        rest.length > 0
          ? html`<button
              class="button quiet square"
              type="button"
              aria-label=${texts.actionsFor(name)}
              aria-haspopup="menu"
              aria-expanded=${context.menuOf === link.id}
              @click=${(event: Event) => context.openMenu(link, event.currentTarget as HTMLElement)}
            >
              ${icon(Ellipsis)}
            </button>`
          : nothing
      }
    </span>
  `;
}

/** Rows in the shape of what comes. */
export const skeletonRows = (count: number): TemplateResult[] =>
  Array.from(
    { length: count },
    () => html`
      <tr role="row" aria-hidden="true">
        <td role="cell" class="who">
          <div>
            <span class="skeleton avatar"></span><span class="names"><span class="skeleton w-m"></span></span>
          </div>
        </td>
        <td role="cell" class="where"><span class="skeleton w-l"></span></td>
        <td role="cell" class="standing"><span class="skeleton w-s"></span></td>
        <td role="cell" class="payer"><span class="skeleton w-m"></span></td>
        <td role="cell" class="monthly"><span class="skeleton w-s"></span></td>
        <td role="cell" class="actions"></td>
      </tr>
    `,
  );
