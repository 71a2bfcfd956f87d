import { css, html, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { PreviewLine } from '../../domain/grant-preview.js';
import type { Translation } from '../../i18n/catalogue.js';
import { icon } from '../../ui/icon.js';
import type { Words } from '../../ui/words.js';
import type { messages } from './give-grant.messages.js';

/** What somebody will see of an account and may do there, and what not, each with why. */
export const preview = (parts: {
  lines: readonly PreviewLine[];
  name: string;
  account: string;
  texts: Translation<typeof messages>;
  words: Words;
}): TemplateResult => {
  const { lines, texts, words } = parts;
  const why = ({ yes, why, right }: PreviewLine): string => {
    if (why !== 'own-right') return texts.because[why];
    return (yes ? texts.ownRight : texts.lacksRight)(right ? words.permission[right] : '');
  };
  return html`<section class="preview" aria-labelledby="preview-title">
    <h3 id="preview-title" tabindex="-1">
      <bdi>${texts.previewTitle(parts.name, parts.account)}</bdi>
    </h3>
    <ul role="list">
      ${lines.map(
        (line) =>
          html`<li class=${line.yes ? 'yes' : 'no'}>
            ${icon(line.yes ? Check : X)}
            <div>
              <strong>${texts.area[line.area]}: ${line.yes ? texts.yes : texts.no}</strong>
              <p class="small">${why(line)}</p>
            </div>
          </li>`,
      )}
    </ul>
    <p class="small">${texts.previewNote}</p>
  </section>`;
};

export const previewStyles = css`
  .preview {
    display: grid;
    gap: var(--_s4);
    padding: var(--_s6) var(--_s8);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-m);
    background: var(--_sunken);
    overflow-wrap: anywhere;
  }
  .preview li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s2) var(--_s5);
    padding-block: var(--_s3);
  }
  .preview li > svg.icon {
    margin-block-start: 0.15em;
    color: var(--_ink-3);
  }
  .preview li.yes > svg.icon {
    color: var(--_ok);
  }
`;
