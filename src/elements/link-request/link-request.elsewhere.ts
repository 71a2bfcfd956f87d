import { html, nothing, type TemplateResult } from 'lit';
import type { AccountRef } from '../../domain/account.js';
import type { AskedRequest } from '../../domain/received-request.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber, formatDate } from '../../i18n/formats.js';
import { endOf } from './link-request.end.js';
import type { messages } from './link-request.messages.js';

interface Parts {
  readonly texts: Translation<typeof messages>;
  readonly language: string;
  /** The account that the person is signed in to. */
  readonly own: AccountRef;
  readonly switchAccount: () => void;
}

/** A request that is not shown here: what is known of it, and the way to the account that it is for. */
export function elsewhere(asked: AskedRequest | undefined, parts: Parts): TemplateResult {
  const { texts, language, own } = parts;
  const named = ({ name, customerNumber }: AccountRef) =>
    texts.account(name, formatCustomerNumber(language, customerNumber));
  if (!asked)
    return none(
      texts.notFound,
      html`<p>${texts.notFoundText}</p>
        <p><bdi>${texts.signedIn(named(own))}</bdi></p>`,
      change(parts, texts.switchAccount),
    );
  const { state, main, account, endedAt } = asked;
  if (state === 'pending' && account.id !== own.id)
    return none(
      texts.wrongAccount,
      html`<p><bdi>${texts.isFor(main.name, named(account))}</bdi></p>
        <p><bdi>${texts.signedIn(named(own))}</bdi></p>`,
      change(parts, texts.switchTo(formatCustomerNumber(language, account.customerNumber))),
    );
  const ended = texts.ended[endOf(asked)];
  return none(
    ended.title(main.name),
    html`<p>${ended.text(main.name)}</p>
      ${endedAt && state in texts.on ? html`<p>${texts.on[state as keyof typeof texts.on](formatDate(language, endedAt))}</p>` : nothing}
      ${account.id === own.id ? nothing : html`<p><bdi>${texts.wasFor(named(account))}</bdi></p>`}`,
  );
}

/** Nothing to decide here, and why. */
export const none = (title: string, text: unknown, action: unknown = nothing): TemplateResult =>
  html`<div class="card none">
    <h2 tabindex="-1">${title}</h2>
    <div class="muted">${text}</div>
    ${action}
  </div>`;

const change = ({ switchAccount }: Parts, text: string): TemplateResult =>
  html`<button class="button" type="button" @click=${switchAccount}>${text}</button>`;
