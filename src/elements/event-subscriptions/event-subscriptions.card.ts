import { html, nothing, type TemplateResult } from 'lit';
import type { EventSubscription } from '../../domain/event-subscription.js';
import { formatDate, formatInstant, formatList, formatNumber } from '../../i18n/formats.js';
import type { Context } from './event-subscriptions.context.js';
import { fared } from './event-subscriptions.sent.js';

/** Where a system is told and of what, and how that fares. */
export function facts(context: Context, subscription: EventSubscription): TemplateResult {
  const { texts, language, groups, kind } = context;
  const { callback, state: fares, since, waiting, last, createdBy, createdAt, oldSecretUntil } = subscription;
  const told = subscription.groups.map((group) => groups[group]);
  const runs = fares === 'active' || fares === 'failing';
  const how = last && fared(context, runs ? last : { ...last, nextAt: null });
  const sinceText =
    fares === 'active' || since === null
      ? undefined
      : texts.since[fares](
          fares === 'failing' ? formatInstant(language, since) : formatDate(language, since),
        );
  return html`<div class="facts">
    <p><bdi>${callback}</bdi></p>
    <p>${texts.toldOf(told.length > 0 ? formatList(language, told) : texts.everything)}</p>
    ${sinceText ? html`<p>${sinceText}</p>` : nothing}
    <p class="small">
      ${last ? texts.lastAt(kind(last.kind), formatInstant(language, last.triedAt ?? last.at)) : texts.nothingYet}
      ${how ? html` · <bdi>${how}</bdi>` : nothing}
      ${waiting > 0 ? html` · ${texts.waiting(waiting, formatNumber(language, waiting))}` : nothing}
    </p>
    ${oldSecretUntil ? html`<p class="small">${texts.oldSecret(formatInstant(language, oldSecretUntil))}</p>` : nothing}
    <p class="small"><bdi>${texts.by(createdBy, formatDate(language, createdAt))}</bdi></p>
  </div>`;
}

/** What can be done about a system. */
export interface Acts {
  readonly test: () => void;
  readonly pause: (paused: boolean) => void;
  readonly change: () => void;
  readonly renew: () => void;
  readonly look: () => void;
  /** Asks first; `keep` and `remove` answer. */
  readonly ask: () => void;
  readonly keep: () => void;
  readonly remove: () => void;
}

/** The buttons of one system, or the question whether it is to be removed. */
export function buttons(
  { texts }: Context,
  { id, state }: EventSubscription,
  now: { host: string; opened: boolean; removing: boolean; busy: boolean },
  acts: Acts,
): TemplateResult {
  const { host, opened } = now;
  const runs = state === 'active' || state === 'failing';
  const button = (text: string, act: () => void, more: { id?: string; expanded?: boolean } = {}) =>
    html`<button
      class="button"
      type="button"
      id=${more.id ?? nothing}
      aria-label=${texts.named(text, host)}
      aria-expanded=${more.expanded === undefined ? nothing : String(more.expanded)}
      @click=${act}
    >
      ${text}
    </button>`;
  if (now.removing)
    return html`<p id="sure" tabindex="-1">${texts.removeSure(host)}</p>
      <div class="acts">
        <button
          class="button danger"
          type="button"
          aria-busy=${now.busy ? 'true' : nothing}
          @click=${acts.remove}
        >
          ${texts.removeYes}
        </button>
        ${button(texts.keep, acts.keep)}
      </div>`;
  return html`<div class="acts">
    ${runs ? button(texts.test, acts.test) : nothing}
    ${runs ? button(texts.pause, () => acts.pause(true)) : button(texts.resume, () => acts.pause(false))}
    ${button(texts.change, acts.change, { id: `change-${id}` })} ${button(texts.renew, acts.renew)}
    ${button(texts.deliveries, acts.look, { expanded: opened })}
    ${button(texts.remove, acts.ask, { id: `remove-${id}` })}
  </div>`;
}

/** The secret of a system, which is told this once. */
export const secretOf = (
  { texts }: Context,
  now: { host: string; secret: string; copied: boolean },
  acts: { copy: () => void; done: () => void },
): TemplateResult =>
  html`<div class="notice warn" role="group" aria-labelledby="secret">
    <div class="stack">
      <strong id="secret" tabindex="-1">${texts.secret(now.host)}</strong>
      <p class="muted">${texts.secretText}</p>
      <div class="secret">
        <div class="field">
          <label for="secret-value">${texts.secretField}</label>
          <input
            class="input"
            id="secret-value"
            readonly
            dir="ltr"
            spellcheck="false"
            .value=${now.secret}
            @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
          />
        </div>
        <button class="button" type="button" @click=${acts.copy}>${texts.copy}</button>
      </div>
      <p class="small said" role="status">${now.copied ? texts.copied : nothing}</p>
      <div class="acts">
        <button class="button primary" type="button" @click=${acts.done}>${texts.done}</button>
      </div>
    </div>
  </div>`;
