import { css, html, nothing, type TemplateResult } from 'lit';
import type { Capabilities } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import { LINKED } from '../../domain/standing.js';
import type { Permission } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import type { LifeAct } from '../../state/closing-flow.js';
import { notice } from '../../ui/notice.js';
import type { messages } from './account-overview.messages.js';

/** The last day before another, ISO 8601. */
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Whether the account can be suspended and closed from here, or that taken back. Why not is told when it is tried. */
const isOffered = (
  { state, scopes, account }: Link,
  permissions: readonly Permission[],
  { closing }: Pick<Capabilities, 'closing'>,
): boolean =>
  closing &&
  permissions.includes('link-accounts') &&
  LINKED.includes(state) &&
  scopes.includes('switch') &&
  account !== null &&
  account.status !== 'closed' &&
  account.status !== 'rejected';

interface Parts {
  readonly link: Link;
  readonly permissions: readonly Permission[];
  readonly capabilities: Pick<Capabilities, 'closing'>;
  readonly texts: Translation<typeof messages>;
  readonly language: string;
  /** Opens the dialog, with what is chosen first. */
  readonly open: (act: LifeAct) => void;
  /** Opens the dialog that makes it the main account, where that can be; and what that is called. */
  readonly swap?: { readonly label: string; readonly open: () => void } | undefined;
}

/** That an account is suspended or being closed, until when that can be taken back, and the way to it. */
export function halted({ link, permissions, capabilities, texts, language, open }: Parts): unknown {
  const { account } = link;
  if (!account || !LINKED.includes(link.state)) return nothing;
  const { status, suspension, closing } = account;
  const { life } = texts;
  const button = (act: 'resume' | 'reopen', by: string | undefined): TemplateResult | undefined =>
    by === 'main' && isOffered(link, permissions, capabilities)
      ? html`<button class="button" type="button" @click=${() => open(act)}>${life[act]}</button>`
      : undefined;
  if (status === 'suspended')
    return notice({
      kind: 'warn',
      live: false,
      title: life.suspended,
      text: suspension ? life.since[suspension.by](formatDate(language, suspension.at)) : life.byProvider,
      actions: button('resume', suspension?.by),
    });
  if (status === 'closing')
    return notice({
      kind: 'warn',
      live: false,
      title: closing ? life.closes(formatDay(language, closing.on)) : life.closing,
      text: closing ? life.until[closing.by](formatDay(language, dayBefore(closing.on))) : undefined,
      actions: button('reopen', closing?.by),
    });
  return nothing;
}

/** The way to suspend or close it, at the end of everything. */
export const suspendOrClose = ({
  link,
  permissions,
  capabilities,
  texts,
  open,
  swap,
}: Parts): TemplateResult | typeof nothing => {
  const ends = link.account?.status !== 'closing' && isOffered(link, permissions, capabilities);
  if (!ends && !swap) return nothing;
  return html`<div class="life row">
    ${swap ? html`<button class="button" type="button" @click=${swap.open}>${swap.label}</button>` : nothing}
    ${
      ends
        ? html`<button
            class="button"
            type="button"
            @click=${() => open(link.account?.status === 'suspended' ? 'close' : 'suspend')}
          >
            ${link.account?.status === 'suspended' ? texts.life.close : texts.life.suspendOrClose}
          </button>`
        : nothing
    }
  </div>`;
};

export const lifeStyles = css`
  .life {
    margin-block-start: var(--_s8);
    padding-block-start: var(--_s8);
    border-block-start: 1px solid var(--_line);
  }
`;
