import { html, nothing, type TemplateResult } from 'lit';
import type { Translation } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/formats.js';
import type { messages } from './subsidiary-list.messages.js';

type Texts = Translation<typeof messages>;

/** What is wrong, while not even its words could be loaded. */
export const plainNotice = (
  title: string,
  again: string,
  retry: (() => void) | undefined,
): TemplateResult => html`
  <div class="stack">
    <p role="alert">${title}</p>
    ${retry ? html`<p><button class="button" type="button" @click=${retry}>${again}</button></p>` : nothing}
  </div>
`;

/** How many there are and how many are selected, and what can be done with those. */
export const foot = (parts: {
  texts: Texts;
  language: string;
  /** How many there are. */
  total: number;
  /** Whether that is a guess. */
  estimated: boolean;
  selected: number;
  /** What can be done with what is selected. */
  chosen: unknown;
  /** What is said where some that are looked at could not be read. */
  gap: unknown;
  /** What is said where there are none; false: there are some. How many stays where it is, for whoever hears it. */
  none: unknown;
}): TemplateResult => {
  const { texts, language, total, estimated, selected, chosen, gap, none } = parts;
  const found = texts.found(total, formatNumber(language, total));
  return html`${none || nothing}
    <div class=${none ? 'visually-hidden' : gap ? 'foot' : 'foot calm'}>
      <span class="muted" role="status">
        ${
          selected > 0
            ? texts.selected(formatNumber(language, selected), found)
            : estimated
              ? texts.about(found)
              : found
        }
      </span>
      ${gap} ${chosen}
    </div> `;
};
