import { html, type TemplateResult } from 'lit';
import type { OrderApproval } from '../../domain/order-approval.js';
import type { PlacedOrder } from '../../domain/order.js';
import { formatDate } from '../../i18n/formats.js';
import { notice } from '../../ui/notice.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** That a second person is asked, and what comes next. */
export function awaiting(
  { texts, approvalTexts, language, close }: WizardContext,
  { name, expiresAt }: OrderApproval,
): TemplateResult {
  return html`
    <div class="stack narrow">
      ${notice({
        kind: 'ok',
        title: approvalTexts.sent(name),
        text: approvalTexts.sentText(formatDate(language, expiresAt)),
      })}
      <div class="buttons">
        <button class="button large primary" type="button" @click=${close}>${texts.toOverview}</button>
      </div>
    </div>
  `;
}

/** That the account is ordered, and what comes next. */
export function ordered({ texts, close }: WizardContext, { order, link }: PlacedOrder): TemplateResult {
  const email = link.account?.checks.find((check) => check.kind === 'email')?.sentTo ?? '';
  return html`
    <div class="stack narrow">
      ${notice({
        kind: 'ok',
        title: texts.ordered(link.account?.name ?? link.customerNumber),
        text: html`${texts.orderedText(email)}<br />${texts.orderNumber(order.number)}`,
      })}
      <div class="buttons">
        <button class="button large primary" type="button" @click=${close}>${texts.toOverview}</button>
      </div>
    </div>
  `;
}
