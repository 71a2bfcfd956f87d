import { css, html, nothing, type TemplateResult } from 'lit';
import type { Capabilities } from '../../backend/backend.js';
import { standingOf } from '../../domain/standing.js';
import type { Link } from '../../domain/link.js';
import type { Session } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber, formatNumber } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { actionsOf, type RowAction } from '../subsidiary-list/subsidiary-list.actions.js';
import { messages as listMessages } from '../subsidiary-list/subsidiary-list.messages.js';
import { messages } from './subsidiary-management.messages.js';

/** The next thing that waits for the reader, and can be done something about. */
export function attention(
  link: Link | undefined,
  { permissions, grants }: Session,
  capabilities: Capabilities,
  localizer: Localizer,
  act: (link: Link, action: RowAction) => void,
): TemplateResult | typeof nothing {
  const [action] = link ? actionsOf(link, permissions, capabilities, grants) : [];
  if (!link || !action) return nothing;
  const texts = localizer.texts('subsidiary-management', messages);
  const { language } = localizer;
  const number = formatCustomerNumber(language, link.customerNumber);
  const [title, text] = (() => {
    switch (standingOf(link)) {
      case 'needs-confirmation':
        return [texts.confirm(number), texts.confirmText];
      case 'waiting-for-code':
        return [texts.enterCode(number), texts.enterCodeText];
      default:
        return [texts.checks(link.account?.name ?? number), texts.checksText];
    }
  })();
  return html`
    <section class="card attention" aria-label=${texts.needsYouBadge}>
      <span class="badge warn">${texts.needsYouBadge}</span>
      <p><strong>${title}</strong> <span class="muted">${text}</span></p>
      <button class="button" type="button" @click=${() => act(link, action)}>
        ${localizer.texts('subsidiary-list', listMessages).action[action]}
      </button>
    </section>
  `;
}

/** More is not counted. */
const COUNTED = 1_000;

/** How much has come apart at linked accounts, in a line; what, once somebody wants to see it. */
export const worthALook = (
  count: number,
  texts: Translation<typeof messages>,
  language: string,
  open: boolean,
  toggle: () => void,
): TemplateResult => html`
  <div class="card attention">
    <p>
      <strong
        >${
          count > COUNTED
            ? texts.driftMore(formatNumber(language, COUNTED))
            : texts.drift(count, formatNumber(language, count))
        }</strong
      >
      <span class="muted">${texts.driftText}</span>
    </p>
    <button class="button" type="button" aria-expanded=${open} @click=${toggle}>
      ${open ? texts.hide : texts.show}
    </button>
  </div>
`;

export const attentionStyles = css`
  .attention {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s6);
    padding: calc(3.5 * var(--_s2)) var(--_s10);
    border-inline-start: 3px solid var(--_warn);
  }
  .attention > p {
    flex: 1 1 280px;
  }
`;
