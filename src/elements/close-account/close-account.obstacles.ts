import { html, nothing, type TemplateResult } from 'lit';
import type { ClosingObstacle } from '../../domain/closing.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDay, formatMoney } from '../../i18n/formats.js';
import { notice } from '../../ui/notice.js';
import type { messages } from './close-account.messages.js';

type Texts = Translation<typeof messages>;

/** Everything that is in the way of closing an account, one by one, each with the way out. */
export const obstacles = (
  texts: Texts,
  language: string,
  all: readonly ClosingObstacle[],
  ways: { readonly detach: () => void; readonly show: () => void },
): TemplateResult => html`
  <section class="obstacles" aria-labelledby="in-the-way">
    <h3 id="in-the-way">${texts.notPossible}</h3>
    <ul role="list">
      ${all.map(
        (each) =>
          html`<li>
            ${notice({
              kind: 'warn',
              live: false,
              title: titleOf(texts, language, each),
              text: texts.wayOut[each.code],
              actions:
                each.code === 'has-secondaries'
                  ? html`<button class="button" type="button" @click=${ways.detach}>
                        ${texts.detachThem}
                      </button>
                      <button class="button" type="button" @click=${ways.show}>${texts.showThem}</button>`
                  : undefined,
            })}
          </li>`,
      )}
    </ul>
  </section>
`;

function titleOf({ obstacle }: Texts, language: string, { code, count, total, on }: ClosingObstacle): string {
  switch (code) {
    case 'has-secondaries':
      return obstacle[code](count ?? 0);
    case 'open-items':
      return obstacle[code](count ?? 0, total ? formatMoney(language, total) : '');
    case 'detach-in-progress':
    case 'payer-change-in-progress':
      return obstacle[code](formatDay(language, on ?? ''));
    case 'not-ready':
      return obstacle[code];
  }
}

/** What to choose from, one below the other, each with what it means. */
export const choices = <A extends string>(parts: {
  legend: string;
  options: readonly { readonly value: A; readonly label: string; readonly hint: string }[];
  chosen: A;
  choose: (value: A) => void;
}): TemplateResult | typeof nothing =>
  parts.options.length < 2
    ? nothing
    : html`<fieldset class="field acts">
        <legend>${parts.legend}</legend>
        ${parts.options.map(
          ({ value, label, hint }) =>
            html`<label class="check">
              <input
                type="radio"
                name="act"
                value=${value}
                .checked=${parts.chosen === value}
                aria-describedby="${value}-hint"
                @change=${() => parts.choose(value)}
              />
              <span>${label}</span>
              <span class="hint" id="${value}-hint">${hint}</span>
            </label>`,
        )}
      </fieldset>`;
