import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../domain/catalogue.js';
import { APPROVAL_DAYS } from '../../domain/order-approval.js';
import type { Quote } from '../../domain/order.js';
import { formatList, formatMoney } from '../../i18n/formats.js';
import { fate } from '../../ui/fate.js';
import { textArea } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** That a second person has to approve the order, and who can; undefined: nobody has to. */
export const approvalOf = ({ quote, backend }: WizardContext): Quote['approval'] | undefined =>
  backend.capabilities.approvals && quote.state === 'ready' ? (quote.data.approval ?? undefined) : undefined;

/** Says so before anything is sent, and takes a message to who approves. */
export function approvalNeeded(context: WizardContext): TemplateResult | typeof nothing {
  const { approvalTexts: texts, language, flow } = context;
  const approval = approvalOf(context);
  if (!approval) return nothing;
  const { above, approvers } = approval;
  return html`<section class="card padded stack" aria-labelledby="approval-title">
    ${notice({
      kind: 'warn',
      live: false,
      title: texts.title,
      text: html`${above.map((each) => texts.above[each](formatMoney(language, approval[each]))).join(' ')}
      ${approvers.length > 0 ? html`<bdi>${texts.who(formatList(language, approvers))}</bdi>` : texts.nobody}
      ${texts.held(APPROVAL_DAYS)}`,
    })}
    ${textArea({
      id: 'approval-message',
      label: texts.message,
      value: flow.approving.state.message,
      maxlength: 500,
      edit: (typed) => flow.approving.edit(typed),
    })}
  </section>`;
}

/** The button, whose words say what happens then. */
export function askForApproval(context: WizardContext, catalogue: Catalogue): TemplateResult {
  const { approvalTexts: texts, words, language, flow, quote } = context;
  const { asking, problem: error } = flow.approving;
  const { status } = asking.state;
  const price = quote.state === 'ready' && quote.data.availability === 'available' ? quote.data : undefined;
  return html`
    ${error ? problem(words, language, error, { title: texts.notSent }) : nothing}
    ${fate(words, status === 'sending' || status === 'slow' || status === 'uncertain' ? status : 'idle')}
    <button
      class="button large primary wide"
      type="button"
      aria-busy=${asking.busy ? 'true' : nothing}
      aria-disabled=${price ? nothing : 'true'}
      @click=${() => price && void flow.approving.ask(price, catalogue)}
    >
      ${texts.ask}
    </button>
  `;
}
