import { css, html, type TemplateResult } from 'lit';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import Receipt from 'lucide/dist/esm/icons/receipt.mjs';
import Users from 'lucide/dist/esm/icons/users.mjs';
import type { Consequences } from '../domain/consequences.js';
import { icon } from './icon.js';
import { changeText, type Words } from './words.js';

const icons = { money: Receipt, access: Users, stays: CircleCheck };
const GROUPS = ['money', 'access', 'stays'] as const;

/** What an action changes, in three groups: money, access, and what stays. */
export const consequences = (words: Words, language: string, of: Consequences): TemplateResult => {
  const texts = (group: keyof Consequences) => of[group].map((change) => changeText(words, language, change));
  return consequenceTexts(words, { money: texts('money'), access: texts('access'), stays: texts('stays') });
};

/** The same, of sentences. */
export const consequenceTexts = (
  words: Words,
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

export const consequencesStyles = css`
  .consequences > li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 12px;
    padding-block: 12px;
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
