import { html, nothing, type TemplateResult } from 'lit';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import MapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import type { Check } from '../../domain/account.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatTime } from '../../i18n/formats.js';
import type { ChecksState } from '../../state/checks-flow.js';
import { textField } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import { problem } from '../../ui/problem.js';
import { errorText, ruleText, type Words } from '../../ui/words.js';
import type { messages } from './account-checks.messages.js';

/** What a check needs besides itself. */
export interface CheckContext {
  texts: Translation<typeof messages>;
  words: Words;
  language: string;
  now: number;
  state: ChecksState;
  /** The identity app, as another way to confirm the address. */
  app: unknown;
  type: (code: string) => void;
  confirm: () => void;
  resend: (kind: Check['kind']) => void;
}

const tones = { sent: 'warn', passed: 'ok', locked: 'bad', expired: 'bad' } as const;

/** One check: what was sent where, and what to do now. */
export function checkSection(check: Check, context: CheckContext): TemplateResult {
  const { texts } = context;
  return html`
    <section class="check-of">
      ${icon(check.kind === 'email' ? Mail : MapPin)}
      <div>
        <div class="row between">
          <h3>${texts.kind[check.kind]}</h3>
          <span class="badge ${tones[check.state]}">${texts.state[check.state]}</span>
        </div>
        ${check.state === 'passed' ? nothing : open(check, context)}
      </div>
    </section>
  `;
}

function open(check: Check, context: CheckContext): TemplateResult {
  const { texts, words, language, state } = context;
  const day = formatDate(language, check.sentAt);
  const failed = state.problem?.action === check.kind ? state.problem.error : undefined;
  return html`
    <div>
      <p>
        ${check.kind === 'email' ? texts.emailSent(check.sentTo, day) : texts.letterSent(check.sentTo, day)}
      </p>
      ${
        check.kind === 'email'
          ? html`<p class="muted">${texts.emailHow}</p>`
          : check.state === 'sent'
            ? nothing
            : html`<p class="muted">
                ${check.state === 'locked' ? texts.letterLocked : texts.letterExpired}
              </p>`
      }
    </div>
    ${check.kind === 'address' && check.state === 'sent' ? codeForm(check, context) : nothing}
    ${failed ? problem(words, language, failed) : nothing} ${resend(check, context)}
    ${check.kind === 'address' ? context.app : nothing}
  `;
}

function codeForm(
  check: Check,
  { texts, words, language, state, type, confirm }: CheckContext,
): TemplateResult {
  const error = state.problem?.action === 'confirm' ? state.problem.error : undefined;
  const rule = error?.fields[0]?.rule;
  const atField = rule !== undefined || error?.code === 'address-code-wrong';
  return html`
    <form
      class="code"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        confirm();
      }}
    >
      ${textField({
        id: 'code',
        label: texts.code,
        hint: check.triesLeft === null ? texts.codeHintPlain : texts.codeHint(check.triesLeft),
        value: state.code,
        autocomplete: 'one-time-code',
        maxlength: 30,
        required: true,
        error:
          error && atField ? (rule ? ruleText(words, rule) : errorText(words, language, error)) : undefined,
        edit: type,
      })}
      ${error && !atField ? problem(words, language, error) : nothing}
      <button
        class="button large primary"
        type="submit"
        aria-busy=${state.action === 'confirm' ? 'true' : nothing}
      >
        ${texts.confirm}
      </button>
    </form>
  `;
}

function resend(check: Check, { texts, language, now, state, resend: again }: CheckContext): unknown {
  if (check.resendAt === null) return nothing;
  if (Date.parse(check.resendAt) > now)
    return html`<p class="small">${texts.resendAt(formatTime(language, check.resendAt))}</p>`;
  return html`<div>
    <button
      class="button"
      type="button"
      aria-busy=${state.action === check.kind ? 'true' : nothing}
      @click=${() => again(check.kind)}
    >
      ${texts.resend[check.kind]}
    </button>
  </div>`;
}
