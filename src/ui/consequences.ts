import { css, html, type TemplateResult } from 'lit';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import Receipt from 'lucide/dist/esm/icons/receipt.mjs';
import Users from 'lucide/dist/esm/icons/users.mjs';
import type { Change, Consequences } from '../domain/consequences.js';
import type { Translation } from '../i18n/catalogue.js';
import { formatDay, formatList, formatMoney } from '../i18n/formats.js';
import type { Localizer } from '../lit/localizer.js';
import { messages } from './consequences.messages.js';
import { icon } from './icon.js';

export type ConsequenceWords = Translation<typeof messages>;

/** What consequences are called, in the reader's language. */
export const consequenceWordsOf = (localizer: Localizer): ConsequenceWords =>
  localizer.texts('consequences', messages);

const icons = { money: Receipt, access: Users, stays: CircleCheck };
const GROUPS = ['money', 'access', 'stays'] as const;

/** What an action changes, in three groups: money, access, and what stays. */
export const consequences = (words: ConsequenceWords, language: string, of: Consequences): TemplateResult => {
  const texts = (group: keyof Consequences) => of[group].map((change) => changeText(words, language, change));
  return consequenceTexts(words, { money: texts('money'), access: texts('access'), stays: texts('stays') });
};

/** The same, of sentences. */
export const consequenceTexts = (
  words: ConsequenceWords,
  of: Readonly<Record<keyof Consequences, readonly string[]>>,
): TemplateResult => html`
  <ul class="consequences">
    ${GROUPS.map(
      (group) => html`
        <li>
          ${icon(icons[group])}
          <div>
            <strong>${words.group[group]}</strong>
            ${of[group].map((text) => html`<p class="muted">${text}</p>`)}
          </div>
        </li>
      `,
    )}
  </ul>
`;

/** One consequence as a sentence. */
function changeText({ change: say }: ConsequenceWords, language: string, change: Change): string {
  switch (change.code) {
    case 'joins-collective-invoice':
      return say[change.code](
        change.main,
        formatDay(language, change.from),
        formatMoney(language, change.monthly),
      );
    case 'keeps-own-invoice':
      return say[change.code](formatMoney(language, change.monthly));
    case 'own-invoice':
    case 'invoice-shrinks':
    case 'invoice-grows':
      return say[change.code](formatDay(language, change.from), formatMoney(language, change.monthly));
    case 'last-collective-invoice':
      return say[change.code](formatDay(language, change.on));
    case 'main-gains-access':
    case 'main-loses-access':
      return say[change.code](change.main, change.people);
    case 'main-sees-overview':
    case 'main-had-no-access':
    case 'stays-on-collective-invoice':
      return say[change.code](change.main);
    case 'local-team-keeps-access':
      return say[change.code](formatList(language, change.names), change.people - change.names.length);
    case 'numbers-stay':
      return say[change.code](change.numbers);
    case 'last-invoice-of':
      return say[change.code](change.main, formatDay(language, change.on));
    case 'begins-on':
      return say[change.code](formatDay(language, change.on));
    case 'pays-itself-until':
    case 'can-be-taken-back':
    case 'ends-by-itself':
      return say[change.code](formatDay(language, change.until));
    case 'goes-on-by-itself':
      return say[change.code](formatDay(language, change.until), change.months);
    case 'people-lose-access':
    case 'people-gain-access':
      return say[change.code](change.people);
    case 'past-invoices-stay':
    case 'invoice-unchanged':
    case 'overview-only':
    case 'local-team-unchanged':
    case 'no-local-team':
    case 'forwarding-stays':
    case 'contracts-continue':
    case 'nobody-had-access':
    case 'notes-end':
    case 'never-without-main':
    case 'can-be-ended':
      return say[change.code];
  }
}

export const consequencesStyles = css`
  .consequences > li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: var(--_s6);
    padding-block: var(--_s6);
    border-block-end: 1px solid var(--_line);
  }
  .consequences > li:last-child {
    border-block-end: 0;
  }
  .consequences svg.icon {
    margin-block-start: 0.15em;
    color: var(--_ink-3);
  }
`;
