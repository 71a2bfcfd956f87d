import { html, nothing, type TemplateResult } from 'lit';
import type { Capabilities } from '../../backend/backend.js';
import { may } from '../../domain/rights.js';
import type { Session } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from './subsidiary-list.messages.js';

/** Explains main and secondary accounts, and offers the ways in that there are. */
export function emptyState(
  texts: Translation<typeof messages>,
  session: Session | undefined,
  capabilities: Capabilities,
  add: (way: 'create' | 'existing') => void,
): TemplateResult {
  const create = capabilities.ordering && session && may(session, 'order-accounts');
  const existing = capabilities.proofs.length > 0 && session && may(session, 'link-accounts');
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
                  : texts.emptyMain(session.account.customerNumber)
              }
            </p>`
          : nothing
      }
    </div>
  `;
}
