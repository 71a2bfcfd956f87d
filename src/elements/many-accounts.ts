import { css, html, nothing, type TemplateResult } from 'lit';
import type { BackendError } from '../domain/backend-error.js';
import { linkName } from '../domain/link-name.js';
import { formatCustomerNumber, formatMoney, formatNumber } from '../i18n/formats.js';
import type { ManyReview, ManyRow, ManyState } from '../state/many-flow.js';
import { problem } from '../ui/problem.js';
import { errorText, type Words } from '../ui/words.js';

const TONES: Readonly<Record<ManyRow['state'], string>> = {
  ready: '',
  obstacle: 'warn',
  sending: 'info',
  uncertain: 'info',
  done: 'ok',
  refused: 'bad',
  failed: 'warn',
  stopped: '',
};

/** The rows in some states. */
export const inState = (
  { rows }: Pick<ManyReview<unknown>, 'rows'>,
  ...states: ManyRow['state'][]
): readonly ManyRow[] => rows.filter(({ state }) => states.includes(state));

/** What a dialog about several accounts says, whatever it does with them. */
export interface ManyTexts {
  readonly titleUnnamed: string;
  readonly checking: (done: string, total: string) => string;
  readonly loadFailed: string;
  readonly tooManyText: (total: string) => string;
  readonly list: string;
  readonly running: string;
  readonly progress: (done: string, total: string) => string;
  readonly stopping: string;
  readonly stop: string;
  readonly again: string;
  readonly state: Readonly<Record<ManyRow['state'], string>>;
}

/** What the dialog shows now. `review` is what the person decides, above the accounts. */
export function manyBody<C>(
  flow: { readonly state: ManyState<C>; load(): Promise<void> },
  parts: {
    texts: ManyTexts;
    words: Words;
    language: string;
    review: (now: ManyReview<C>) => unknown;
    why?: (error: BackendError) => string | undefined;
  },
): unknown {
  const { texts, words, language, review } = parts;
  const now = flow.state;
  const number = (value: number) => formatNumber(language, value);
  const why = (error: BackendError) => parts.why?.(error) ?? errorText(words, language, error);
  switch (now.step) {
    case 'reading':
      return howFar(
        html`<p role="status">${texts.checking(number(now.read), number(now.total))}</p>`,
        texts.titleUnnamed,
        now.read,
        now.total,
      );
    case 'too-many':
      return html`<p>${texts.tooManyText(number(now.total))}</p>`;
    case 'failed':
      return problem(words, language, now.error, {
        title: texts.loadFailed,
        retry: () => void flow.load(),
      });
    case 'reviewing':
      return html`${review(now)} ${rows(now, texts, language, why)}`;
    case 'running': {
      const wanted = now.rows.length - inState(now, 'obstacle').length;
      const over = wanted - inState(now, 'ready', 'sending', 'uncertain').length;
      const text = now.stopping ? texts.stopping : texts.progress(number(over), number(wanted));
      return html`${howFar(html`<p>${text}</p>`, texts.running, over, wanted)}
      ${rows(now, texts, language, why)}`;
    }
    case 'ended':
      return rows(now, texts, language, why);
  }
}

/** How far something is. */
const howFar = (said: unknown, label: string, value: number, of: number): TemplateResult =>
  html`<div class="progress">
    ${said}
    <progress aria-label=${label} max=${of} .value=${value}></progress>
  </div>`;

/** The accounts, one below the other, each with what became of it and why. */
const rows = (
  now: ManyReview<unknown>,
  { list, state: states }: ManyTexts,
  language: string,
  why: (error: BackendError) => string,
): TemplateResult | typeof nothing =>
  now.rows.length === 0
    ? nothing
    : html`<ul class="rows" role="list" tabindex="0" aria-label=${list}>
        ${now.rows.map(
          ({ link, state, error }) => html`
            <li data-state=${state}>
              <span class="who">
                ${linkName(link)}
                <span class="small number">${formatCustomerNumber(language, link.customerNumber)}</span>
              </span>
              ${
                state === 'ready'
                  ? html`<span class="small money"
                      >${link.account ? formatMoney(language, link.account.monthly) : nothing}</span
                    >`
                  : html`<span class="badge ${TONES[state]}">${states[state]}</span>`
              }
              ${error ? html`<span class="small why">${why(error)}</span>` : nothing}
            </li>
          `,
        )}
      </ul>`;

/** Its buttons: stop what is under way, close, do what was decided, or try again what was not done. */
export function manyFooter<C>(
  flow: { readonly state: ManyState<C>; stop(): void },
  parts: {
    texts: ManyTexts;
    /** How the dialog is closed without doing anything. */
    leave: { label: string; act: () => void };
    /** What the button says that does it; undefined while it cannot be done. */
    act: { label: string; danger?: boolean } | undefined;
    run: () => void;
  },
): TemplateResult {
  const { texts, leave, act, run } = parts;
  const now = flow.state;
  if (now.step === 'running')
    return html`<button class="button large" type="button" @click=${() => flow.stop()}>
      ${texts.stop}
    </button>`;
  const again = now.step === 'ended' && inState(now, 'failed', 'stopped').length > 0;
  return html`
    <button class="button large" type="button" @click=${leave.act}>${leave.label}</button>
    ${
      act && now.step === 'reviewing'
        ? html`<button class="button large ${act.danger ? 'danger' : 'primary'}" type="button" @click=${run}>
            ${act.label}
          </button>`
        : nothing
    }
    ${again ? html`<button class="button large" type="button" @click=${run}>${texts.again}</button>` : nothing}
  `;
}

export const manyStyles = css`
  .rows {
    max-block-size: min(22em, 50dvh);
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-m);
  }
  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s1) var(--_s6);
    align-items: baseline;
    padding: var(--_s4) var(--_s6);
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .rows .who {
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .rows .why {
    grid-column: 1 / -1;
  }
  .progress {
    display: grid;
    gap: var(--_s4);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
`;
