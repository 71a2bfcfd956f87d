import { html, nothing, type TemplateResult } from 'lit';
import type { Link, LinkPreview } from '../../domain/link.js';
import { asBackendError } from '../../domain/backend-error.js';
import { formatCustomerNumber, formatInstant, formatList, formatTime } from '../../i18n/formats.js';
import { consequences } from '../../ui/consequences.js';
import { textField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** What is next for a request, by its state. */
export function request(context: WizardContext): TemplateResult {
  const { words, language, link: remote } = context;
  switch (remote.state) {
    case 'loading':
      return html`<div class="card padded"><span class="skeleton w-l"></span></div>`;
    case 'failed':
      return problem(words, language, remote.error, { retry: context.retry });
    case 'ready':
      return html`${remote.problem ? problem(words, language, remote.problem, { retry: context.retry }) : nothing}
      ${stateOf(remote.data, context)}`;
  }
}

function stateOf(link: Link, context: WizardContext): TemplateResult {
  const { texts } = context;
  switch (link.state) {
    case 'pending':
      return ending(
        context,
        'info',
        texts.sent,
        `${texts.neutral(link.expiresAt ? formatInstant(context.language, link.expiresAt) : context.words.none)}${
          link.sms
            ? ` ${link.sms.state === 'not-delivered' ? texts.smsFailed(link.sms.to) : texts.smsSent(link.sms.to)}`
            : ''
        }`,
      );
    case 'proving':
      return code(link, context);
    case 'confirm':
      return confirm(link, context);
    case 'active':
    case 'detach-scheduled':
      return ending(context, 'ok', texts.linked(link.account?.name ?? link.customerNumber), texts.linkedText);
    case 'failed':
      return ending(
        context,
        'bad',
        texts.ended.failed,
        link.refusal ? context.words.error[link.refusal] : undefined,
      );
    case 'declined':
    case 'expired':
    case 'canceled':
    case 'detached':
      return ending(context, 'warn', texts.ended[link.state]);
  }
}

const ending = (
  { texts, close }: WizardContext,
  kind: 'ok' | 'info' | 'warn' | 'bad',
  title: string,
  text?: string,
): TemplateResult => html`
  <div class="stack narrow">
    ${notice({ kind, title, text })}
    <div class="buttons">
      <button class="button large primary" type="button" @click=${close}>${texts.toOverview}</button>
    </div>
  </div>
`;

function code(link: Link, context: WizardContext): TemplateResult {
  const { texts, words, language, flow, side } = context;
  const { error } = flow.proving;
  const wrong = error?.code === 'link-not-verified' ? error : undefined;
  return html`
    <form
      class="stack narrow"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        context.submitCode(link);
      }}
    >
      <section class="card padded stack">
        <p>${texts.neutralCode(formatCustomerNumber(context.language, link.customerNumber))}</p>
        ${textField({
          id: 'code',
          label: texts.code,
          hint: `${texts.codeHint}${link.triesLeft === null ? '' : ` · ${texts.triesLeft(link.triesLeft)}`}`,
          value: context.code,
          error: context.problemOf('code'),
          autocomplete: 'one-time-code',
          required: true,
          maxlength: 12,
          edit: context.typeCode,
        })}
        ${error ? problem(words, language, wrong ?? error) : nothing}
        ${side.failed ? problem(words, language, asBackendError(side.failed)) : nothing}
        <p class="small" role="status">
          ${side.said || (link.resendAt === null ? texts.noMoreCodes : resendTime(link, context))}
        </p>
      </section>
      <div class="buttons">
        <button class="button large quiet" type="button" @click=${() => context.cancelRequest(link)}>
          ${texts.notThis}
        </button>
        ${
          link.resendAt === null
            ? nothing
            : html`<button
                class="button large"
                type="button"
                aria-busy=${side.busy ? 'true' : nothing}
                @click=${() => context.resendCode(link)}
              >
                ${texts.resendCode}
              </button>`
        }
        <button class="button large primary" type="submit" aria-busy=${flow.proving.busy ? 'true' : nothing}>
          ${texts.checkCode}
        </button>
      </div>
    </form>
  `;
}

/** When a new code can be sent, while that is yet to come. */
const resendTime = ({ resendAt }: Link, { texts, language }: WizardContext): string =>
  resendAt && Date.parse(resendAt) > Date.now() ? texts.resendAt(formatTime(language, resendAt)) : '';

function confirm(link: Link, context: WizardContext): TemplateResult {
  const { texts, words, language, flow, preview, side } = context;
  const { status } = flow.confirming.state;
  switch (preview.state) {
    case 'loading':
      return html`<div class="card padded"><span class="skeleton w-l"></span></div>`;
    case 'failed':
      return problem(words, language, preview.error, { retry: context.retry });
    case 'ready':
      return html`
        <div class="stack">
          ${candidate(preview.data, context)}
          <div class="sides">
            <section class="card padded">
              <h3 class="title">${texts.forMain}</h3>
              ${consequences(context.consequences, language, preview.data.main)}
            </section>
            <section class="card padded">
              <h3 class="title">${texts.forSecondary}</h3>
              ${consequences(context.consequences, language, preview.data.secondary)}
            </section>
          </div>
          ${flow.confirming.error ? problem(words, language, flow.confirming.error) : nothing}
          ${side.failed ? problem(words, language, asBackendError(side.failed)) : nothing}
          ${status === 'uncertain' ? notice({ kind: 'info', title: texts.uncertain }) : nothing}
          <div class="buttons">
            <button class="button large" type="button" @click=${() => context.cancelRequest(link)}>
              ${texts.notThis}
            </button>
            <button
              class="button large primary"
              type="button"
              aria-busy=${flow.confirming.busy ? 'true' : nothing}
              @click=${() => context.submitConfirm(link)}
            >
              ${texts.confirm}
            </button>
          </div>
        </div>
      `;
  }
}

const candidate = (
  { candidate }: LinkPreview,
  { texts, words, language }: WizardContext,
): TemplateResult => html`
  <section class="card padded stack candidate" aria-labelledby="candidate-title">
    <div>
      <h3 class="title" id="candidate-title">${texts.candidate}</h3>
      <p class="small">${texts.candidateText}</p>
    </div>
    <dl class="facts">
      <dt>${texts.candidateName}</dt>
      <dd><bdi>${candidate.name}</bdi></dd>
      <dt>${texts.candidateCity}</dt>
      <dd><bdi>${candidate.city}</bdi></dd>
      <dt>${texts.candidateDigits}</dt>
      <dd class="number"><bdi>…${candidate.lastDigits}</bdi></dd>
      <dt>${texts.candidateProducts}</dt>
      <dd>
        ${formatList(
          language,
          candidate.products.map((kind) =>
            Object.hasOwn(words.product, kind) ? words.product[kind as keyof typeof words.product] : kind,
          ),
        )}
      </dd>
    </dl>
  </section>
`;
