import { html, nothing, type TemplateResult } from 'lit';
import { BackendError } from '../../domain/backend-error.js';
import type { Flattening, FlatteningChoice, FlatteningRow } from '../../domain/flattening.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber, formatDay, formatMoney } from '../../i18n/formats.js';
import { choicesFor, type FlatteningFlow } from '../../state/flattening-flow.js';
import { selectField, textField } from '../../ui/field.js';
import { errorText, type Words } from '../../ui/words.js';
import type { messages } from './flatten-account.messages.js';

type Texts = Translation<typeof messages>;

/** What the rows are drawn from. */
export interface RowContext {
  readonly texts: Texts;
  readonly words: Words;
  readonly language: string;
  readonly flow: FlatteningFlow;
  readonly flattening: Flattening;
  /** Whether it was tried to send what is not complete. */
  readonly tried: boolean;
}

const TONES: Readonly<Record<FlatteningRow['state'], string>> = {
  planned: '',
  waiting: 'info',
  agreed: 'info',
  moved: 'ok',
  detached: 'ok',
  left: '',
  refused: 'warn',
  failed: 'bad',
};

/** One account: what it is, how it stands, and what becomes of it. */
export function accountRow(row: FlatteningRow, context: RowContext): TemplateResult {
  const { texts, language, flow, flattening, tried } = context;
  const { account, monthly, link } = row;
  const choices = choicesFor(flattening, row);
  const { choice, reason } = flow.decision(row);
  // What was not possible is decided again, even if it is the same.
  const again = flattening.state === 'running';
  const open = again && !flow.decided(row);
  return html`
    <li class="row" data-link=${link}>
      <div class="who">
        <strong><bdi>${account.name}</bdi></strong>
        <span class="small muted">
          <bdi>${formatCustomerNumber(language, account.customerNumber)}</bdi> ·
          ${texts.monthly(formatMoney(language, monthly))}
        </span>
      </div>
      ${standing(row, context)}
      ${
        choices
          ? html`<div class="becomes">
              ${selectField({
                id: `choice-${link}`,
                label: texts.whatOf(account.name),
                value: open ? '' : choice,
                ...(open && { placeholder: texts.allChoose }),
                options: choices.map((each) => ({
                  value: each,
                  label: again && each === 'move' ? texts.again : texts.choice[each],
                })),
                edit: (value) => flow.decide(row, { choice: value as FlatteningChoice }),
              })}
              ${
                choice === 'leave' && !open
                  ? textField({
                      id: `reason-${link}`,
                      label: texts.whyOf(account.name),
                      value: reason,
                      maxlength: 200,
                      required: true,
                      error: tried && reason.trim() === '' ? texts.whyMissing : undefined,
                      edit: (value) => flow.decide(row, { reason: value }),
                    })
                  : nothing
              }
            </div>`
          : nothing
      }
    </li>
  `;
}

/** How an account stands, from when on, and why. */
function standing(
  { state, choice, on, reason, error }: FlatteningRow,
  { texts, words, language, flattening }: RowContext,
): TemplateResult {
  const planning = flattening.state === 'listed';
  const said = state === 'planned' ? texts.choice[choice] : texts.state[state];
  return html`<div class="standing">
    ${planning ? nothing : html`<span class="badge ${TONES[state]}">${said}</span>`}
    ${on ? html`<span class="small">${texts.on(formatDay(language, on))}</span>` : nothing}
    ${reason && !planning ? html`<span class="small muted">${texts.reasonGiven(reason)}</span>` : nothing}
    ${error ? html`<span class="small">${errorText(words, language, new BackendError(error))}</span>` : nothing}
  </div>`;
}
