import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import { BackendError } from '../../domain/backend-error.js';
import { spelled } from '../../domain/foreign-domain.js';
import type { ReceivedRequest } from '../../domain/received-request.js';
import { formatCustomerNumber, formatDate, formatDay } from '../../i18n/formats.js';
import { consequences } from '../../ui/consequences.js';
import { fate } from '../../ui/fate.js';
import { icon } from '../../ui/icon.js';
import { initials } from '../../ui/initials.js';
import { preconditions } from '../../ui/preconditions.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { errorText } from '../../ui/words.js';
import { agreed, agreedTitle } from './link-request.agreed.js';
import { answers } from './link-request.answer.js';
import { endOf } from './link-request.end.js';
import { showsAccounts, type CardContext } from './link-request.context.js';

/** A request: who asks for what, what that changes, and the two answers; or what became of it. */
export function card(request: ReceivedRequest, context: CardContext): TemplateResult {
  const { texts, language } = context;
  const { main, requestedBy, follows } = request;
  const open = request.state === 'pending';
  const agreement = agreedTitle(request, context);
  const ended = open ? undefined : texts.ended[endOf(request)];
  return html`
    <article class="card" part="request" aria-labelledby="title-${request.id}">
      <header>
        <span class="avatar" aria-hidden="true">${initials(main.name)}</span>
        <div>
          <h2 id="title-${request.id}" tabindex="-1">${agreement ?? (ended ?? texts).title(main.name)}</h2>
          <p class="small">
            <bdi
              >${texts.from(requestedBy.name, requestedBy.email, formatCustomerNumber(language, main.customerNumber))}</bdi
            >
          </p>
          <p class="small">${texts.asked(formatDate(language, request.requestedAt))}</p>
          ${follows ? html`<p class="small">${texts[follows.declined ? 'followsDeclined' : 'follows'](formatDate(language, follows.requestedAt))}</p>` : nothing}
        </div>
      </header>
      ${
        agreement
          ? html`${agreed(request, context)} ${said(request, context)}`
          : ended
            ? html`<p>${ended.text(main.name)}</p>
                ${when(request, context)} ${said(request, context)}`
            : asked(request, context)
      }
    </article>
  `;
}

/** When it came to that, and who of the reader's own side it was. */
function when({ state, answered, endedAt }: ReceivedRequest, { texts, language }: CardContext): unknown {
  if (answered)
    return html`<p class="small">
      <bdi>${texts.answeredBy(answered.by, formatDate(language, answered.at))}</bdi>
    </p>`;
  if (!endedAt || !(state in texts.on)) return nothing;
  return html`<p class="small">
    ${texts.on[state as keyof typeof texts.on](formatDate(language, endedAt))}
  </p>`;
}

/** What was said with a no. */
function said({ declined }: ReceivedRequest, { texts }: CardContext): TemplateResult | typeof nothing {
  if (!declined) return nothing;
  return html`${declined.reason ? html`<p>${texts.saidReason(texts.reason[declined.reason])}</p>` : nothing}
  ${declined.text ? html`<blockquote aria-label=${texts.saidText}><bdi>${declined.text}</bdi></blockquote>` : nothing}`;
}

function asked(request: ReceivedRequest, context: CardContext): TemplateResult {
  const { texts, words, language, state } = context;
  const { foreignDomain, obstacle, main, moves } = request;
  const error = state.problem?.request === request.id ? state.problem.error : undefined;
  const shows = showsAccounts(request);
  const running = state.running?.request === request.id;
  return html`
    ${
      request.message
        ? html`<blockquote aria-label=${texts.message}><bdi>${request.message}</bdi></blockquote>`
        : nothing
    }
    ${foreignDomain ? foreign(foreignDomain, texts) : nothing}
    ${
      moves
        ? notice({
            kind: 'info',
            live: false,
            title: texts.moves(moves.from.name, main.name),
            text: texts.movesText(moves.from.name, formatDay(language, moves.on)),
          })
        : nothing
    }
    <div>
      <h3>${texts.rights(main.name)}</h3>
      <ul class="rights">
        ${request.scopes.map((scope) => html`<li>${icon(Check)}<span>${words.scope[scope]}</span></li>`)}
      </ul>
    </div>
    <div>
      <h3>${texts.changes}</h3>
      ${consequences(context.consequences, language, request.consequences)}
    </div>
    ${shows ? notice({ kind: 'info', live: false, title: texts.shows(obstacle?.count ?? 0), text: texts.showsText(main.name) }) : nothing}
    ${
      request.preconditions && request.preconditions.length > 0
        ? html`<section>
            ${preconditions({
              words: context.preconditions,
              language,
              conditions: request.preconditions,
              side: 'owner',
              running: running ? state.running?.answer : undefined,
              clear: (...what) => context.clear(request, ...what),
              again: context.again,
            })}
          </section>`
        : nothing
    }
    ${
      obstacle && !shows && !isCondition(obstacle.code)
        ? notice({
            kind: 'bad',
            live: false,
            title: texts.obstacle,
            text: errorText(
              words,
              language,
              new BackendError(obstacle.code, {
                facts: obstacle.count === undefined ? {} : { count: obstacle.count },
              }),
            ),
          })
        : nothing
    }
    ${error && error.fields.length === 0 ? problem(words, language, error) : nothing}
    ${fate(words, running ? state.status : 'idle')} ${answers(request, context)}
  `;
}

/** Where the request comes from, when that is not the reader's own domain. */
function foreign(
  { theirs, own, likeness = 'none' }: NonNullable<ReceivedRequest['foreignDomain']>,
  texts: CardContext['texts'],
): TemplateResult {
  const { title, text } = texts.foreign[likeness];
  return notice({
    kind: likeness === 'look-alike' ? 'bad' : 'warn',
    live: false,
    title,
    text: html`${text(theirs, own)}
    ${
      likeness === 'none'
        ? nothing
        : html`<span class="spelled">
            <span>${texts.spelled(theirs)}</span> <bdi dir="ltr">${spelled(theirs)}</bdi>
            <span>${texts.spelled(own)}</span> <bdi dir="ltr">${spelled(own)}</bdi>
          </span>`
    }`,
  });
}

/** What is told one by one, each with the way out. */
const isCondition = (code: string): boolean => code === 'open-items' || code === 'changed-too-recently';
