import { html, nothing, type TemplateResult } from 'lit';
import Download from 'lucide/dist/esm/icons/download.mjs';
import type { OrderApproval } from '../../domain/order-approval.js';
import { localized } from '../../domain/text.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatInstant, formatMoney, formatNumber } from '../../i18n/formats.js';
import type { ApprovalAct, ApprovalFlow } from '../../state/approval-flow.js';
import { declineForm } from '../../ui/decline-form.js';
import { fate } from '../../ui/fate.js';
import { icon } from '../../ui/icon.js';
import { problem } from '../../ui/problem.js';
import { fieldText, type Words } from '../../ui/words.js';
import type { messages } from './order-approvals.messages.js';

/** What an order is drawn from besides itself. */
export interface CardContext {
  readonly texts: Translation<typeof messages>;
  readonly words: Words;
  readonly language: string;
  readonly flow: ApprovalFlow;
  readonly act: (act: ApprovalAct, approval: OrderApproval) => void;
  readonly ask: (approval: string | undefined, from?: string) => void;
  readonly download: (approval: OrderApproval) => void;
  /** Why the contract summary of which order could not be downloaded. */
  readonly notDownloaded: TemplateResult | undefined;
}

const said = (id: string, title: string, text: unknown): TemplateResult => html`
  <div>
    <h2 id="title-${id}" tabindex="-1"><bdi>${title}</bdi></h2>
    <p class="small">${text}</p>
  </div>
`;

/** An order: what it contracts and what can be done about it, or what became of it. */
export function card(approval: OrderApproval, context: CardContext): TemplateResult {
  const { texts, flow, language } = context;
  const { id, name, own, askedBy, state, answeredBy, reason } = approval;
  const done = flow.state.done.get(id);
  if (done && done.act !== 'remind')
    return said(id, texts.done[done.act](name), texts.doneText[done.act](askedBy.name));
  const by = answeredBy ?? '';
  switch (state) {
    case 'approved':
    case 'expired':
      return said(id, texts.ended[state](name, by), texts.endedText[state]);
    case 'declined':
      return said(id, texts.ended.declined(name, by), html`<bdi>${texts.endedText.declined(reason)}</bdi>`);
    case 'withdrawn':
      return said(id, texts.done.withdraw(name), texts.doneText.withdraw(askedBy.name));
    case 'waiting':
      return html`
        ${said(
          id,
          own ? texts.own(name) : texts.asks(askedBy.name, name),
          html`${own ? nothing : html`<bdi>${texts.from(askedBy.email, formatDate(language, approval.askedAt))}</bdi> ·`}
          ${done ? texts.doneText.remind(askedBy.name) : texts.until(formatDate(language, approval.expiresAt))}`,
        )}
        ${own ? nothing : contracted(approval, context)} ${acts(approval, context)}
      `;
  }
}

/** The very same that whoever asked has reviewed. */
function contracted(approval: OrderApproval, context: CardContext): TemplateResult {
  const { texts, language } = context;
  const { message, product, location, contact, payer, lines, monthly, once } = approval;
  const fact = (term: string, value: unknown) =>
    html`<dt>${term}</dt>
      <dd>${value}</dd>`;
  return html`
    ${message ? html`<blockquote aria-label=${texts.message}><bdi>${message}</bdi></blockquote>` : nothing}
    <dl class="facts">
      ${fact(texts.product, localized(product, language))}
      ${fact(texts.location, html`<bdi>${location.street}, ${location.postcode} ${location.city}</bdi>`)}
      ${fact(texts.contact, html`<bdi>${contact.name}, ${contact.email}</bdi>`)}
      ${fact(texts.payer, texts[payer])}
      ${approval.minimumTermMonths > 0 ? fact(texts.term, texts.months(approval.minimumTermMonths)) : nothing}
    </dl>
    <table class="costs">
      <thead>
        <tr>
          <th scope="col">${texts.service}</th>
          <th scope="col" class="money">${texts.monthly}</th>
          <th scope="col" class="money">${texts.once}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => {
          const text = localized(line.name, language);
          return html`<tr>
            <th scope="row">
              ${line.quantity === 1 ? text : texts.line(formatNumber(language, line.quantity), text)}
            </th>
            <td class="money">${formatMoney(language, line.monthly)}</td>
            <td class="money">${formatMoney(language, line.once)}</td>
          </tr>`;
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${texts.total}</th>
          <td class="money">${formatMoney(language, monthly)}</td>
          <td class="money">${formatMoney(language, once)}</td>
        </tr>
      </tfoot>
    </table>
  `;
}

function acts(approval: OrderApproval, context: CardContext): TemplateResult {
  const { words, language, flow, notDownloaded } = context;
  const { id } = approval;
  const { problem: failed, running, status } = flow.state;
  const error = failed?.approval === id ? failed.error : undefined;
  return html`<div class="stack">
    ${error && error.fields.length === 0 ? problem(words, language, error) : nothing}
    ${notDownloaded ?? nothing} ${running?.approval === id ? fate(words, status) : nothing}
    ${
      approval.own
        ? ownActs(approval, context)
        : flow.reasons.state.asking === id
          ? declining(approval, context)
          : answers(approval, context)
    }
  </div>`;
}

const button = (
  { flow, act }: CardContext,
  approval: OrderApproval,
  does: ApprovalAct,
  { text, label, look = '' }: { text: string; label: string; look?: string },
): TemplateResult => {
  const { running } = flow.state;
  return html`<button
    class="button ${look}"
    type="button"
    aria-label=${label}
    aria-busy=${running?.approval === approval.id && running.act === does ? 'true' : nothing}
    @click=${() => act(does, approval)}
  >
    ${text}
  </button>`;
};

function answers(approval: OrderApproval, context: CardContext): TemplateResult {
  const { texts, ask, download } = context;
  const { id, name, termsVersion } = approval;
  return html`
    <p class="small">${texts.terms(termsVersion)}</p>
    <div class="row">
      <button class="button quiet first" type="button" @click=${() => download(approval)}>
        ${icon(Download)} ${texts.summary}
      </button>
      <button
        class="button"
        id="decline-${id}"
        type="button"
        aria-label=${texts.declineNamed(name)}
        @click=${() => ask(id)}
      >
        ${texts.decline}
      </button>
      ${button(context, approval, 'approve', { text: texts.approve, label: texts.approveNamed(name), look: 'primary' })}
    </div>
  `;
}

function declining(approval: OrderApproval, context: CardContext): TemplateResult {
  const { texts, words, flow, ask, act } = context;
  const { id, name } = approval;
  const { problem: failed, running } = flow.state;
  const fields = failed?.approval === id ? failed.error.fields : [];
  return declineForm({
    id,
    label: texts.reason,
    hint: texts.reasonHint,
    value: flow.reasons.of(id).text,
    maxlength: 500,
    error: fieldText(words, fields, 'reason'),
    edit: (text) => flow.reasons.edit(id, { text }),
    back: { text: texts.back, go: () => ask(undefined, id) },
    send: {
      text: texts.send,
      label: texts.sendNamed(name),
      busy: running?.approval === id,
      go: () => act('decline', approval),
    },
  });
}

function ownActs(approval: OrderApproval, context: CardContext): TemplateResult {
  const { texts, language } = context;
  const { name, remindAt } = approval;
  return html`<div class="row">
    ${remindAt ? html`<p class="small first">${texts.remindAt(formatInstant(language, remindAt))}</p>` : nothing}
    ${button(context, approval, 'withdraw', { text: texts.withdraw, label: texts.withdrawNamed(name) })}
    ${remindAt ? nothing : button(context, approval, 'remind', { text: texts.remind, label: texts.remindNamed(name) })}
  </div>`;
}
