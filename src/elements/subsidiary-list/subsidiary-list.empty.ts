import { html, nothing, type TemplateResult } from 'lit';
import type { Capabilities } from '../../backend/backend.js';
import { may } from '../../domain/rights.js';
import type { Session } from '../../domain/person.js';
import type { Localizer } from '../../lit/localizer.js';
import { AccountAddEvent } from './subsidiary-list.events.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { formatCustomerNumber } from '../../i18n/formats.js';

/** Explains main and secondary accounts, and offers the ways in that there are. */
export function emptyState(
  localizer: Localizer,
  session: Session | undefined,
  capabilities: Capabilities | undefined,
  host: HTMLElement,
  showHidden: () => void,
): TemplateResult {
  const add = (way: 'create' | 'existing') => host.dispatchEvent(new AccountAddEvent(way));
  const texts = localizer.texts('subsidiary-list-late', lateMessages);
  // Of a main account something always is listed, unless it is hidden.
  if (capabilities?.annotating && session?.account.role === 'main')
    return html`<div class="card empty">
      <h2>${texts.allHiddenTitle}</h2>
      <p class="muted">${texts.allHiddenText}</p>
      <button class="button" type="button" @click=${showHidden}>${texts.showHidden}</button>
    </div>`;
  const create = capabilities?.ordering && session && may(session, 'order-accounts');
  const existing = capabilities && capabilities.proofs.length > 0 && session && may(session, 'link-accounts');
  return html`
    <div class="card empty">
      <h2>${texts.emptyTitle}</h2>
      <p class="muted">${texts.emptyText}</p>
      <div class="row">
        ${
          create
            ? html`<button class="button large primary" type="button" @click=${() => add('create')}>
                ${texts.create}
              </button>`
            : nothing
        }
        ${
          existing
            ? html`<button class="button large" type="button" @click=${() => add('existing')}>
                ${texts.existing}
              </button>`
            : nothing
        }
      </div>
      ${
        session && session.account.role !== 'secondary'
          ? html`<p class="small">
              ${
                session.account.role === 'main'
                  ? texts.emptyMainAlready
                  : texts.emptyMain(formatCustomerNumber(localizer.language, session.account.customerNumber))
              }
            </p>`
          : nothing
      }
    </div>
  `;
}

/** Nothing is found; how to find more. */
export function noMatch(localizer: Localizer, clear: () => void): TemplateResult {
  const texts = localizer.texts('subsidiary-list-late', lateMessages);
  return html`
    <div class="empty">
      <h2>${texts.noMatch}</h2>
      <p class="muted">${texts.noMatchHint}</p>
      <button class="button" type="button" @click=${clear}>${texts.clear}</button>
    </div>
  `;
}
