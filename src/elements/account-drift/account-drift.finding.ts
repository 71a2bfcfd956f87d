import { html, nothing, type TemplateResult } from 'lit';
import type { Capabilities } from '../../backend/backend.js';
import type { Drift } from '../../domain/drift.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber, formatDate, formatDay } from '../../i18n/formats.js';
import { askedFor, type DriftAct } from '../../state/drift-flow.js';
import type { messages } from './account-drift.messages.js';

/** Names one finding on the screen. */
export const placeOf = ({ link, kind }: Drift): string => `${kind}-${link}`;

/** What a finding is shown with. */
export interface Showing {
  readonly texts: Translation<typeof messages>;
  readonly language: string;
  readonly capabilities: Capabilities;
  /** The finding about which something is under way. */
  readonly busy: string | undefined;
  /** Puts it right: at once, or by something that opens. */
  readonly repair: (drift: Drift) => void;
  readonly run: (drift: Drift, act: DriftAct) => void;
}

/** Whether there is a way to put it right here. */
function isRepairable({ kind, asked }: Drift, capabilities: Capabilities): boolean {
  switch (kind) {
    case 'recipient-gone':
    case 'check-expired':
      return true;
    case 'invoice-only':
      return (
        asked === null &&
        capabilities.proofs.includes('owner-consent') &&
        askedFor({ capabilities }).length > 0
      );
    case 'paid-separately':
      return capabilities.payerChanging.length > 0;
  }
}

/** One thing that has come apart: where, what, since when, and what can be done about it. */
export function finding(showing: Showing, drift: Drift, rest: unknown): TemplateResult {
  const { texts, language, capabilities, busy, repair, run } = showing;
  const { link, kind, version, account, since, recipient, asked, accepted } = drift;
  const { name } = account;
  const at = placeOf(drift);
  const button = (text: string, act: () => void, id: string) =>
    html`<button
      class="button"
      type="button"
      id="${id}-${at}"
      aria-label=${texts.on(text, name)}
      aria-busy=${busy === at ? 'true' : nothing}
      @click=${act}
    >
      ${text}
    </button>`;
  const decide = (act: 'accept' | 'reopen') =>
    run(drift, { act, link, drift: kind, version, accepted: act === 'accept' });
  return html`<li part="finding">
    <div>
      <p>
        <strong><bdi>${name}</bdi></strong>
        <span class="small">${formatCustomerNumber(language, account.customerNumber)}</span>
      </p>
      <p class="muted">
        <bdi>${texts.what[kind](recipient ?? '')}</bdi>
        ${asked === null ? nothing : texts.asked(formatDate(language, asked))}
      </p>
      <p class="small">
        ${texts.since(formatDay(language, since.slice(0, 10)))}
        ${accepted ? html`<br /><bdi>${texts.acceptedBy(accepted.by, formatDate(language, accepted.at))}</bdi>` : nothing}
      </p>
    </div>
    <div class="acts">
      ${
        accepted
          ? button(texts.reopen, () => decide('reopen'), 'reopen')
          : html`${
              isRepairable(drift, capabilities)
                ? button(texts.repair[kind], () => repair(drift), 'repair')
                : nothing
            }
            ${button(texts.accept, () => decide('accept'), 'accept')}`
      }
    </div>
    <div class="wide">${rest}</div>
  </li>`;
}
