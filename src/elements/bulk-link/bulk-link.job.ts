import { html, nothing, type TemplateResult } from 'lit';
import {
  BULK_DONE,
  BULK_FAILED,
  BULK_LINK_DAYS,
  hoursFor,
  rowsIn,
  type BulkLink,
  type BulkRowState,
} from '../../domain/bulk-link.js';
import { formatDate, formatInstant, formatMoney, formatNumber } from '../../i18n/formats.js';
import type { BulkAct, BulkActsFlow } from '../../state/bulk-acts-flow.js';
import type { BulkRowsView } from '../../state/bulk-rows.js';
import { fate } from '../../ui/fate.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { Context } from './bulk-link.context.js';

/** Which rows are looked at. */
export const GROUPS = {
  all: [],
  ready: ['ready'],
  done: BULK_DONE,
  failed: BULK_FAILED,
} as const satisfies Record<string, readonly BulkRowState[]>;
export type Group = keyof typeof GROUPS;

export interface Job {
  readonly bulk: BulkLink;
  readonly rows: BulkRowsView;
  readonly acts: BulkActsFlow;
  readonly group: Group;
  readonly choose: (group: Group) => void;
  readonly act: (act: BulkAct['act']) => void;
  /** What has to be agreed to before it is started. */
  readonly agreement: TemplateResult;
  /** Whether it is asked if it is really to be stopped. */
  readonly stopping: boolean;
  readonly ask: (stopping: boolean) => void;
  readonly save: (only: Group) => void;
  readonly fileNotice: unknown;
  /** What was done last. */
  readonly said: string;
}

/** Many accounts at once that were handed in: how they stand, each row, and what can be done now. */
export function job(context: Context, parts: Job): TemplateResult {
  const { words, language } = context;
  const { acts, said } = parts;
  const { status, problem: error } = acts.state;
  return html`<div class="stack">
      ${error ? problem(words, language, error) : nothing} ${fate(words, status === 'done' ? 'idle' : status)}
      <p class="small said" role="status">${said}</p>
      ${now(context, parts)} ${parts.fileNotice}
    </div>
    ${rows(context, parts)}`;
}

/** What it is about at the moment, with the buttons for that. */
function now(context: Context, parts: Job): TemplateResult {
  switch (parts.bulk.state) {
    case 'open':
      return review(context, parts);
    case 'running':
    case 'paused':
      return running(context, parts);
    case 'finished':
    case 'canceled':
      return ended(context, parts);
  }
}

const numberIn =
  ({ language }: Pick<Context, 'language'>) =>
  (value: number): string =>
    formatNumber(language, value);

const button = (
  text: string,
  act: () => void,
  more: { kind?: string; busy?: boolean; id?: string } = {},
): TemplateResult =>
  html`<button
    class="button large ${more.kind ?? ''}"
    type="button"
    id=${more.id ?? nothing}
    aria-busy=${more.busy ? 'true' : nothing}
    @click=${act}
  >
    ${text}
  </button>`;

/** How long requests take, as far as that can be known. */
function duration({ texts, language }: Context, { readyLinks, pace }: BulkLink): string {
  if (!pace) return '';
  const hours = hoursFor(readyLinks, pace);
  if (hours === 0) return texts.takes.short;
  const so = hours < 24 ? texts.takes.hours(hours) : texts.takes.days(Math.ceil(hours / 24));
  return so + texts.takes.pace(formatNumber(language, pace.perHour), formatNumber(language, pace.perDay));
}

/** What starting will do, before it is started. */
function review(context: Context, parts: Job): TemplateResult {
  const { texts, language } = context;
  const { bulk, act, acts } = parts;
  const number = numberIn(context);
  const { readyLinks, readyOrders, own, counts } = bulk;
  const failed = rowsIn(bulk, BULK_FAILED);
  return html`<form
    class="card padded stack"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      act('start');
    }}
  >
    <h3>${texts.checked}</h3>
    <ul class="facts" role="list">
      ${
        readyLinks > 0
          ? html`<li>${texts.willAsk(readyLinks, number(readyLinks))} ${duration(context, bulk)}</li>`
          : nothing
      }
      ${own && own.ready > 0 ? html`<li>${context.own.willLink(own.ready, number(own.ready))}</li>` : nothing}
      ${
        readyOrders
          ? html`<li>
              ${texts.willOrder(readyOrders.count, number(readyOrders.count))}
              <dl class="prices">
                <dt>${texts.monthly}</dt>
                <dd class="money">${formatMoney(language, readyOrders.monthly)}</dd>
                <dt>${texts.once}</dt>
                <dd class="money">${formatMoney(language, readyOrders.once)}</dd>
              </dl>
            </li>`
          : nothing
      }
      ${failed > 0 ? html`<li class="muted">${texts.leftOut(failed, number(failed))}</li>` : nothing}
      ${counts.ready === 0 ? html`<li>${texts.nothingReady}</li>` : nothing}
    </ul>
    ${parts.agreement}
    <div class="acts end">
      ${button(texts.discard, () => act('cancel'))}
      ${
        counts.ready > 0
          ? html`<button class="button large primary" type="submit" aria-busy=${acts.busy ? 'true' : nothing}>
              ${(readyOrders ? texts.startOrder : texts.start)(counts.ready, number(counts.ready))}
            </button>`
          : nothing
      }
    </div>
  </form>`;
}

/** How far it is, and how it is halted. */
function running(context: Context, parts: Job): TemplateResult {
  const { texts, language } = context;
  const { bulk, act, stopping, ask, acts } = parts;
  const number = numberIn(context);
  const over = bulk.rows - bulk.counts.ready;
  const halfway = over * 2 >= bulk.rows ? texts.halfway : '';
  return html`<section class="card padded stack" aria-labelledby="far">
    <h3 id="far" class="number">${texts.progress(number(over), number(bulk.rows))}</h3>
    <progress aria-label=${texts.progressLabel} max=${bulk.rows} .value=${over}></progress>
    <p class="muted">
      ${
        bulk.state === 'paused'
          ? texts.pausedText
          : bulk.waitsUntil
            ? texts.waitsUntil(formatInstant(language, bulk.waitsUntil))
            : texts.runsOn
      }
    </p>
    <p class="visually-hidden" role="status">${bulk.waitsUntil ? nothing : halfway}</p>
    ${
      stopping
        ? html`<p id="sure" tabindex="-1">${texts.stopSure}</p>
            <div class="acts end">
              ${button(texts.keep, () => ask(false))}
              ${button(texts.stopYes, () => act('cancel'), { kind: 'danger', busy: acts.busy })}
            </div>`
        : html`<div class="acts end">
            ${button(texts.stop, () => ask(true), { id: 'stop' })}
            ${
              bulk.state === 'paused'
                ? button(texts.resume, () => act('resume'), { kind: 'primary', busy: acts.busy })
                : button(texts.pause, () => act('pause'), { busy: acts.busy })
            }
          </div>`
    }
  </section>`;
}

/** What came of it, and what can be done about what was not done. */
function ended(context: Context, { bulk, act, acts, save }: Job): TemplateResult {
  const { texts, language } = context;
  const number = numberIn(context);
  const done = number(rowsIn(bulk, BULK_DONE));
  const left = bulk.rows - rowsIn(bulk, BULK_DONE);
  const until = Date.parse(bulk.endedAt ?? bulk.createdAt) + BULK_LINK_DAYS * 86_400_000;
  return html`<div class="stack">
    ${notice({
      kind: left === 0 ? 'ok' : 'warn',
      title: texts.ended[bulk.state === 'canceled' ? 'canceled' : 'finished'](done),
      text: html`${left === 0 ? texts.endedAll : texts.endedFailed(left, number(left))}
      ${texts.kept(formatDate(language, until))}`,
    })}
    <div class="acts">
      ${left > 0 ? button(texts.again, () => act('reopen'), { kind: 'primary', busy: acts.busy }) : nothing}
      ${button(texts.file, () => save('all'))}
      ${left > 0 ? button(texts.fileFailed, () => save('failed')) : nothing}
    </div>
  </div>`;
}

/** All rows or some of them, each with how it stands. */
function rows(context: Context, parts: Job): TemplateResult {
  const { texts, words, language } = context;
  const { bulk, rows, group, choose } = parts;
  const number = numberIn(context);
  const count = (each: Group) => (each === 'all' ? bulk.rows : rowsIn(bulk, GROUPS[each]));
  const name = (each: Group) => (each === 'all' ? texts.all : texts.groups[each]);
  const shown = (Object.keys(GROUPS) as Group[]).filter((each) => each === 'all' || count(each) > 0);
  const { total, gap } = rows.state;
  return html`<section class="card rows-of">
    <div class="groups" role="group" aria-label=${texts.filter}>
      ${shown.map(
        (each) =>
          html`<button
            class="button quiet"
            type="button"
            aria-pressed=${String(each === group)}
            @click=${() => choose(each)}
          >
            ${name(each)} <span class="number">${number(count(each))}</span>
          </button>`,
      )}
    </div>
    ${gap ? html`<div class="gap">${problem(words, language, gap, { title: texts.rowsFailed, retry: () => rows.retry() })}</div>` : nothing}
    ${total === 0 ? html`<p class="none muted">${texts.noRows}</p>` : nothing}
    <div class="headings" aria-hidden="true">
      <div class="row-of small">
        <span class="no">${texts.number}</span>
        <span class="about">${texts.what}</span>
        <span class="how">${texts.state}</span>
      </div>
    </div>
    <div
      class="viewport"
      data-viewport
      role="region"
      tabindex=${bulk.state === 'open' ? nothing : '0'}
      aria-label=${name(group)}
    >
      <div
        role="table"
        aria-label=${texts.filter}
        aria-rowcount=${total === undefined ? -1 : total + 1}
        aria-busy=${total === undefined ? 'true' : nothing}
      >
        <div class="visually-hidden" role="rowgroup">
          <div role="row" aria-rowindex="1">
            <span role="columnheader">${texts.number}</span>
            <span role="columnheader">${texts.what}</span>
            <span role="columnheader">${texts.state}</span>
            <span role="columnheader">${texts.correct}</span>
          </div>
        </div>
        <div role="rowgroup" class="canvas" data-canvas></div>
      </div>
    </div>
  </section>`;
}
