import { css, html, nothing, type TemplateResult } from 'lit';
import { linkName } from '../../domain/link-name.js';
import type { Link } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber } from '../../i18n/formats.js';
import type { LinkFinder } from '../../state/link-finder.js';
import { textField } from '../../ui/field.js';
import { problem } from '../../ui/problem.js';
import type { Words } from '../../ui/words.js';
import type { messages } from './give-grant.messages.js';

/** Chooses one linked account among however many, by what is typed. */
export function accountField(parts: {
  label: string;
  error?: string | undefined;
  account: Link | undefined;
  finder: LinkFinder | undefined;
  /** Whether another one can be chosen. */
  fixed: boolean;
  texts: Translation<typeof messages>;
  words: Words;
  language: string;
  choose: (account: Link | undefined) => void;
}): TemplateResult {
  const { account, finder, texts, language, choose } = parts;
  const place = (link: Link) =>
    [formatCustomerNumber(language, link.customerNumber), link.account?.location.city]
      .filter(Boolean)
      .join(' · ');
  if (account || !finder)
    return html`<div class="field" id="account-chosen" tabindex="-1">
      <span class="label">${parts.label}</span>
      ${
        account
          ? html`<div class="chosen">
              <div>
                <strong><bdi>${linkName(account)}</bdi></strong>
                <p class="small number"><bdi>${place(account)}</bdi></p>
              </div>
              ${
                parts.fixed
                  ? nothing
                  : html`<button class="text-button" type="button" @click=${() => choose(undefined)}>
                      ${texts.other}
                    </button>`
              }
            </div>`
          : html`<span class="skeleton"></span>`
      }
    </div>`;
  const { typed, found, problem: error } = finder.state;
  return html`<div class="finder">
    ${textField({
      id: 'account',
      label: parts.label,
      hint: texts.accountHint,
      error: parts.error,
      type: 'search',
      value: typed,
      edit: (text) => finder.type(text),
    })}
    ${error ? problem(parts.words, language, error, { retry: () => finder.retry() }) : nothing}
    <p class="small" role="status">
      ${
        found
          ? found.total === 0
            ? texts.nothingFound
            : texts.found(found.links.length, found.total)
          : nothing
      }
    </p>
    <ul role="list">
      ${found?.links.map(
        (link) =>
          html`<li>
            <button
              type="button"
              class="hit"
              aria-label=${texts.choose(linkName(link), place(link))}
              @click=${() => choose(link)}
            >
              <span><bdi>${linkName(link)}</bdi></span>
              <span class="small number"><bdi>${place(link)}</bdi></span>
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

export const accountStyles = css`
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s8);
    align-items: center;
    justify-content: space-between;
    padding: var(--_s4) var(--_s6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
    overflow-wrap: anywhere;
  }
  .finder {
    display: grid;
    gap: var(--_s3);
  }
  .hit {
    display: grid;
    inline-size: 100%;
    min-block-size: 36px;
    padding: var(--_s3) var(--_s6);
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .hit:hover,
  .hit:focus-visible {
    background: color-mix(in srgb, transparent, var(--_ink) 7%);
  }
`;
