import { css, html, nothing, type TemplateResult } from 'lit';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import type { Clearable, Precondition } from '../domain/precondition.js';
import type { Translation } from '../i18n/catalogue.js';
import { formatDay, formatMoney } from '../i18n/formats.js';
import type { Localizer } from '../lit/localizer.js';
import { icon } from './icon.js';
import { messages } from './preconditions.messages.js';

export type PreconditionWords = Translation<typeof messages>;

/** What conditions are called, in the reader's language. */
export const preconditionWordsOf = (localizer: Localizer): PreconditionWords =>
  localizer.texts('preconditions', messages);

/** Clears something away, at the sum that is shown. */
export type Clear = (kind: Clearable, amount: NonNullable<Precondition['amount']>) => void;

interface Parts {
  readonly words: PreconditionWords;
  readonly language: string;
  readonly conditions: readonly Precondition[];
  /** Who reads it. */
  readonly side: 'main' | 'owner';
  /** What is being cleared away. */
  readonly running?: string | undefined;
  readonly clear?: Clear;
  /** Looks again at what is in the way. */
  readonly again: () => void;
}

const icons = { met: CircleCheck, noted: Info, blocking: CircleAlert };

/** The worst of all conditions: whether they can be linked on. */
const worst = (conditions: readonly Precondition[]): Precondition['state'] =>
  (['blocking', 'noted'] as const).find((state) => conditions.some((each) => each.state === state)) ?? 'met';

export const isBlocked = (conditions: readonly Precondition[] | undefined): boolean =>
  conditions !== undefined && worst(conditions) === 'blocking';

/** What has to be settled before an account is linked, one by one, each with what is open and the way out. */
export const preconditions = (parts: Parts): TemplateResult => html`
  <h3>${parts.words.title[worst(parts.conditions)]}</h3>
  <ul class="preconditions">
    ${parts.conditions.map((each) => row(each, parts))}
  </ul>
  ${
    isBlocked(parts.conditions)
      ? html`<p>
          <button class="button" type="button" @click=${parts.again}>${parts.words.checkAgain}</button>
        </p>`
      : nothing
  }
`;

function row(condition: Precondition, parts: Parts): TemplateResult {
  const { words, language, running, clear } = parts;
  const { kind, state, amount, clearable } = condition;
  const sum = amount && formatMoney(language, amount);
  return html`<li class=${state}>
    ${icon(icons[state])}
    <div>
      <p class="of"><strong>${words.name[kind]}</strong> <span class="small">${words.state[state]}</span></p>
      <p class="muted">${textOf(condition, parts)}</p>
      ${
        clearable && clear && amount && sum && (kind === 'open-invoices' || kind === 'unbilled')
          ? html`<button
              class="button"
              type="button"
              aria-busy=${running === kind ? 'true' : nothing}
              @click=${() => clear(kind, amount)}
            >
              ${words.clear[kind](sum)}
            </button>`
          : nothing
      }
    </div>
    <span class="money">${sum ?? nothing}</span>
  </li>`;
}

function textOf(
  { kind, state, amount, on, clearable }: Precondition,
  { words, language, side }: Parts,
): string {
  if (state === 'met') return words.met[kind];
  if (kind === 'changed-lately') return on === null ? '' : words.waits(formatDay(language, on));
  if (side === 'main') return words.main[kind];
  if (kind === 'open-quotes' || kind === 'credit') return words.owner[kind];
  if (amount === null) return words.hidden;
  const when = on === null ? '' : words.owner[kind](formatDay(language, on));
  return state === 'blocking' && !clearable ? `${when} ${words.noPayment}` : when;
}

export const preconditionStyles = css`
  .preconditions > li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    gap: var(--_s2) var(--_s6);
    padding-block: var(--_s5);
    border-block-end: 1px solid var(--_line);
  }
  .preconditions > li:last-child {
    border-block-end: 0;
  }
  .preconditions .of {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_s6);
  }
  .preconditions svg.icon {
    margin-block-start: 0.15em;
    color: var(--_ink-3);
  }
  .preconditions .met svg.icon {
    color: var(--_ok);
  }
  .preconditions .blocking svg.icon {
    color: var(--_bad);
  }
  .preconditions .button {
    margin-block-start: var(--_s4);
  }
  .preconditions .money {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;
