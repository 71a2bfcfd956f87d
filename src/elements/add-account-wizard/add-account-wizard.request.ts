import { html, nothing, type TemplateResult } from 'lit';
import type { Link, LinkPreview } from '../../domain/link.js';
import {
  formatCustomerNumber,
  formatDate,
  formatDay,
  formatInstant,
  formatList,
  formatTime,
} from '../../i18n/formats.js';
import { consequences } from '../../ui/consequences.js';
import { isBlocked, preconditions } from '../../ui/preconditions.js';
import { textField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { declinedNotice, followsNote } from '../../ui/request-end.js';
import type { WizardContext } from './add-account-wizard.context.js';
import { flattening, moving } from './add-account-wizard.move.js';
import { undelivered } from './add-account-wizard.undelivered.js';
import { isStuck, otherWays, supportNeeds } from './add-account-wizard.proofs.js';

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
  if (link.flattening) return flattening(link, context);
  switch (link.state) {
    case 'pending':
      if (link.move) return moving(link, context);
      return html`<div class="stack narrow">
        ${undelivered(link, context)} ${followsNote(context.requestEnd, context.language, link)}
        ${asked(link, context)} ${otherWays(context, link, Boolean(link.undeliveredAt))}
      </div>`;
    case 'proving':
      return html`<div class="stack narrow">
        ${undelivered(link, context)} ${prove(link, context)}
        ${otherWays(context, link, isStuck(link) || Boolean(link.undeliveredAt))}
      </div>`;
    case 'confirm':
      return confirm(link, context);
    case 'scheduled':
      return ending(
        context,
        'ok',
        context.startTexts.agreed(
          link.account?.name ?? link.customerNumber,
          formatDay(context.language, link.start?.on ?? ''),
        ),
        context.startTexts.agreedText,
      );
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
      if (link.calledOff) return calledOff(link, context);
      return html`<div class="stack narrow">
        ${declinedNotice(context.requestEnd, context.language, link)} ${toOverview(context)}
      </div>`;
    case 'canceled':
      if (link.calledOff) return calledOff(link, context);
      return ending(context, 'warn', texts.ended.canceled);
    case 'expired':
    case 'renewed':
    case 'detached':
      return ending(context, 'warn', texts.ended[link.state]);
  }
}

/** One side has taken back what both had agreed to. */
const calledOff = ({ calledOff: side, endedAt }: Link, context: WizardContext): TemplateResult =>
  ending(
    context,
    'warn',
    side === 'main' ? context.startTexts.mainCalledOff : context.startTexts.accountCalledOff,
    endedAt ? context.startTexts.calledOffOn(formatDate(context.language, endedAt)) : undefined,
  );

/** What the person who asks has to bring. */
function prove(link: Link, context: WizardContext): TemplateResult {
  if (isStuck(link)) return stuck(context);
  switch (link.proof) {
    case 'credentials':
      return credentials(link, context);
    case 'support-case':
      return atSupport(link, context);
    case 'sign-in':
      return signIn(link, context);
    default:
      return code(link, context);
  }
}

/** Why it was not sent again, or not withdrawn. */
const refusal = ({ words, language, proof }: WizardContext): TemplateResult | typeof nothing =>
  proof?.refusal ? problem(words, language, proof.refusal) : nothing;

/** The end of a way that leads no further, and what is left. */
function stuck(context: WizardContext): TemplateResult {
  const { texts, offers } = context;
  const other = offers.state === 'ready' && offers.data.items.some(({ state }) => state === 'offered');
  return html`${notice({ kind: 'warn', title: texts.stuck, text: other ? texts.stuckOther : texts.stuckNone })}
    ${refusal(context)}
    <div class="buttons">
      <button class="button large quiet" type="button" @click=${() => context.cancelRequest()}>
        ${texts.notThis}
      </button>
    </div>`;
}

function asked(link: Link, context: WizardContext): TemplateResult {
  const { texts, language, words } = context;
  // That its owner has received a message is what is not said then.
  if (link.undeliveredAt) return toOverview(context);
  const sms = link.sms
    ? ` ${link.sms.state === 'not-delivered' ? texts.smsFailed(link.sms.to) : texts.smsSent(link.sms.to)}`
    : '';
  const until = link.expiresAt ? formatInstant(language, link.expiresAt) : words.none;
  return ending(context, 'info', texts.sent, `${texts.neutral(until)}${sms}`);
}

function atSupport(link: Link, context: WizardContext): TemplateResult {
  const { texts, language, words } = context;
  const until = link.expiresAt ? formatInstant(language, link.expiresAt) : words.none;
  return html`
    ${notice({ kind: 'info', title: texts.caseOpened(link.caseNumber ?? ''), text: texts.caseText(until) })}
    ${supportNeeds(context)} ${refusal(context)}
    <div class="buttons">
      <button class="button large quiet" type="button" @click=${() => context.cancelRequest()}>
        ${texts.notThis}
      </button>
      <button class="button large primary" type="button" @click=${context.close}>${texts.toOverview}</button>
    </div>
  `;
}

const ending = (
  context: WizardContext,
  kind: 'ok' | 'info' | 'warn' | 'bad',
  title: string,
  text?: string,
): TemplateResult => html`
  <div class="stack narrow">${notice({ kind, title, text })} ${toOverview(context)}</div>
`;

const toOverview = ({ texts, close }: WizardContext): TemplateResult => html`
  <div class="buttons">
    <button class="button large primary" type="button" @click=${close}>${texts.toOverview}</button>
  </div>
`;

function code(link: Link, context: WizardContext): TemplateResult {
  const { texts, words, language, proof: flow } = context;
  if (!flow) return html``;
  const { error, busy } = flow.proving;
  const letter = link.proof === 'letter-code';
  const said = letter ? texts.letter : texts.mail;
  return html`
    <form
      class="stack"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        context.submitCode(link);
      }}
    >
      <section class="card padded stack">
        <p>
          ${said.neutral(
            formatCustomerNumber(language, link.customerNumber),
            link.expiresAt ? formatDate(language, link.expiresAt) : words.none,
          )}
        </p>
        ${textField({
          id: 'code',
          label: said.code,
          hint: `${said.hint}${link.triesLeft === null ? '' : ` · ${texts.triesLeft(link.triesLeft)}`}`,
          value: flow.state.code,
          error: context.problemOf('code'),
          autocomplete: 'one-time-code',
          required: true,
          maxlength: 16,
          edit: (code) => flow.type(code),
        })}
        ${error ? problem(words, language, error) : nothing} ${refusal(context)}
        <p class="small" role="status">
          ${flow.state.sent ? texts.codeSent : link.resendAt === null ? texts.lastCode : resendTime(link, context)}
        </p>
      </section>
      <div class="buttons">
        <button class="button large quiet" type="button" @click=${() => context.cancelRequest()}>
          ${texts.notThis}
        </button>
        ${
          link.resendAt === null
            ? nothing
            : html`<button
                class="button large"
                type="button"
                aria-busy=${flow.resending.busy ? 'true' : nothing}
                @click=${() => void flow.resend()}
              >
                ${said.resend}
              </button>`
        }
        <button class="button large primary" type="submit" aria-busy=${busy ? 'true' : nothing}>
          ${texts.checkCode}
        </button>
      </div>
    </form>
  `;
}

/** The way to the sign-in of the account, and what came back from there. */
function signIn(link: Link, context: WizardContext): TemplateResult {
  const { texts, words, language, proof: flow } = context;
  if (!flow) return html``;
  const { beginning, finishing, state } = flow;
  const error = finishing.error ?? beginning.error;
  const number = formatCustomerNumber(language, link.customerNumber);
  const { sessionAccount } = error?.facts ?? {};
  return html`
    <section class="card padded stack">
      <p>${texts.signInText(number)}</p>
      <p class="small">${link.triesLeft === null ? '' : texts.triesLeft(link.triesLeft)}</p>
      ${finishing.busy ? notice({ kind: 'info', title: texts.signInChecking }) : nothing}
      ${state.disagreed ? notice({ kind: 'warn', title: texts.signInDisagreed, text: texts.signInAgain }) : nothing}
      ${
        error?.code === 'wrong-recipient' && sessionAccount
          ? notice({ kind: 'bad', title: texts.signInWrong(sessionAccount, number), text: texts.signInAgain })
          : error
            ? problem(words, language, error)
            : nothing
      }
      ${refusal(context)}
    </section>
    <div class="buttons">
      <button class="button large quiet" type="button" @click=${() => context.cancelRequest()}>
        ${texts.notThis}
      </button>
      <button
        class="button large primary"
        type="button"
        aria-busy=${beginning.busy || finishing.busy ? 'true' : nothing}
        @click=${() => context.goToSignIn(link)}
      >
        ${texts.goOn['sign-in']}
      </button>
    </div>
  `;
}

/** Name and password, which stand in the page itself; this is the frame around them. */
function credentials(link: Link, context: WizardContext): TemplateResult {
  const { texts, words, language, proof: flow } = context;
  if (!flow) return html``;
  const { error, busy } = flow.signing;
  return html`
    <section class="card padded stack">
      <p>${texts.credentialsText(formatCustomerNumber(language, link.customerNumber))}</p>
      <div class="field"><slot name="credentials"></slot></div>
      <p class="small">${link.triesLeft === null ? '' : texts.triesLeft(link.triesLeft)}</p>
      ${error ? problem(words, language, error) : nothing}
    </section>
    <div class="buttons">
      <button class="button large quiet" type="button" @click=${() => context.cancelRequest()}>
        ${texts.notThis}
      </button>
      <button
        class="button large primary"
        type="button"
        aria-busy=${busy ? 'true' : nothing}
        @click=${() => context.submitCredentials()}
      >
        ${texts.checkCredentials}
      </button>
    </div>
  `;
}

/** When a new code can be sent, while that is yet to come. */
const resendTime = ({ resendAt, proof }: Link, { texts, language }: WizardContext): string =>
  resendAt && Date.parse(resendAt) > Date.now()
    ? proof === 'letter-code'
      ? texts.letter.resendAt(formatDate(language, resendAt))
      : texts.mail.resendAt(formatTime(language, resendAt))
    : '';

function confirm(link: Link, context: WizardContext): TemplateResult {
  const { texts, words, language, flow, preview } = context;
  const { status } = flow.confirming.state;
  switch (preview.state) {
    case 'loading':
      return html`<div class="card padded"><span class="skeleton w-l"></span></div>`;
    case 'failed':
      return problem(words, language, preview.error, { retry: context.retry });
    case 'ready':
      if (preview.data.elsewhere) return moving(link, context, candidate(preview.data, link, context));
      return html`
        <div class="stack">
          ${candidate(preview.data, link, context)}
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
          ${conditions(preview.data, context)}
          ${isBlocked(preview.data.preconditions) ? nothing : context.consent.render(link, preview.data, context)}
          ${flow.confirming.error ? problem(words, language, flow.confirming.error) : nothing}
          ${refusal(context)}
          ${status === 'uncertain' ? notice({ kind: 'info', title: texts.uncertain }) : nothing}
          <slot name="terms"></slot>
          <div class="buttons">
            <button class="button large" type="button" @click=${() => context.cancelRequest()}>
              ${texts.notThis}
            </button>
            ${
              isBlocked(preview.data.preconditions)
                ? nothing
                : html`<button
                    class="button large primary"
                    type="button"
                    aria-busy=${flow.confirming.busy ? 'true' : nothing}
                    @click=${() => context.submitConfirm(link)}
                  >
                    ${texts.confirm}
                  </button>`
            }
          </div>
        </div>
      `;
  }
}

/** What has to be settled before, where the backend looks at that. */
const conditions = (
  { preconditions: found }: LinkPreview,
  { preconditions: words, language, retry }: WizardContext,
): TemplateResult | typeof nothing =>
  found
    ? html`<section class="card padded">
        ${preconditions({ words, language, conditions: found, side: 'main', again: retry })}
      </section>`
    : nothing;

const candidate = (
  { candidate }: LinkPreview,
  { proof }: Link,
  { texts, words, language }: WizardContext,
): TemplateResult => html`
  <section class="card padded stack candidate" aria-labelledby="candidate-title">
    <div>
      <h3 class="title" id="candidate-title">${texts.candidate}</h3>
      ${proof === 'own-account' ? nothing : html`<p class="small">${texts.candidateText}</p>`}
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
