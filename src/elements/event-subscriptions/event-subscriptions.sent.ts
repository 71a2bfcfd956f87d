import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Items } from '../../backend/backend.js';
import type { EventDelivery } from '../../domain/event-subscription.js';
import { formatInstant } from '../../i18n/formats.js';
import type { Remote } from '../../state/remote.js';
import { problem } from '../../ui/problem.js';
import type { Context } from './event-subscriptions.context.js';

const TONES = { waiting: 'info', delivered: 'ok', failed: 'bad' } as const;

/** How an event fared, in words. */
export const fared = (
  { texts, language }: Context,
  { state, status, problem, attempts, nextAt }: EventDelivery,
): string =>
  [
    problem && texts.problems[problem],
    status !== null && texts.answered(String(status)),
    attempts > 1 && texts.attempts(attempts),
    state === 'waiting' && attempts > 0 && nextAt && texts.nextAt(formatInstant(language, nextAt)),
  ]
    .filter((each) => typeof each === 'string')
    .join(' · ');

/** What was sent to a system, newest first. */
export function sent(
  context: Context,
  read: Remote<Items<EventDelivery>>,
  runs: boolean,
  retry: () => void,
): TemplateResult {
  const { texts, words, language, kind } = context;
  switch (read.state) {
    case 'loading':
      return html`<p class="small" role="status">${words.loading}</p>`;
    case 'failed':
      return problem(words, language, read.error, { title: texts.deliveriesFailed, retry });
    case 'ready':
      return read.data.items.length === 0
        ? html`<p class="small" role="status">${texts.noDeliveries}</p>`
        : html`<ol class="sent" role="list">
            ${repeat(
              read.data.items,
              ({ id }) => id,
              (each) => {
                const how = fared(context, runs ? each : { ...each, nextAt: null });
                return html`<li part="delivery">
                  <span>${kind(each.kind)}</span>
                  <span class="badge ${TONES[each.state]}">${texts.delivery[each.state]}</span>
                  <span class="small"
                    >${formatInstant(language, each.at)}${how ? html` · <bdi>${how}</bdi>` : nothing}</span
                  >
                </li>`;
              },
            )}
          </ol>`;
  }
}
