import { html, nothing, type TemplateResult } from 'lit';
import FileUp from 'lucide/dist/esm/icons/file-up.mjs';
import ListChecks from 'lucide/dist/esm/icons/list-checks.mjs';
import type { Items } from '../../backend/backend.js';
import { BULK_DONE, rowsIn, type BulkLink } from '../../domain/bulk-link.js';
import { formatInstant, formatNumber } from '../../i18n/formats.js';
import type { OwnAccounts } from '../../domain/own-account.js';
import type { Remote } from '../../state/remote.js';
import { textArea } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import { problem } from '../../ui/problem.js';
import { jobName, type Context } from './bulk-link.context.js';

const TONES = {
  open: 'warn',
  running: 'info',
  waiting: 'info',
  paused: 'warn',
  finished: 'ok',
  canceled: '',
} as const;

/** How a bulk link stands, in a word. */
export function standing(texts: Context['texts'], { state, waitsUntil }: BulkLink): TemplateResult {
  const now = state === 'running' && waitsUntil !== null ? 'waiting' : state;
  return html`<span class="badge ${TONES[now]}">${texts.states[now]}</span>`;
}

export interface Start {
  readonly jobs: Remote<Items<BulkLink>>;
  readonly retry: () => void;
  readonly template: () => void;
  /** How many accounts the person administers; undefined: it is not known, or not offered. */
  readonly owned: Pick<OwnAccounts, 'total' | 'linkable'> | undefined;
  readonly close: () => void;
}

/** Where many accounts come from, and what was handed in before. */
export function start(context: Context, { jobs, retry, template, owned, close }: Start): TemplateResult {
  const { texts, words, flow } = context;
  const { step, draft } = flow.state;
  const unreadable = step.at === 'start' && step.problem ? texts.unreadable[step.problem] : undefined;
  const take = (file: File | null | undefined) => {
    if (file) void flow.readFile(file);
  };
  return html`<p class="muted">${texts.lead}</p>
    <form
      class="card padded stack"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void flow.readText();
      }}
    >
      ${textArea({
        id: 'text',
        label: texts.paste,
        hint: texts.pasteHint,
        value: draft.text,
        error: unreadable,
        edit: (text) => flow.edit({ text }),
      })}
      <div
        class="drop"
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
          (event.currentTarget as Element).classList.add('over');
        }}
        @dragleave=${(event: DragEvent) => (event.currentTarget as Element).classList.remove('over')}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          (event.currentTarget as Element).classList.remove('over');
          take(event.dataTransfer?.files[0]);
        }}
      >
        ${icon(FileUp)}<span>${texts.drop}</span>
        <label class="button file"
          >${texts.choose}<input
            class="visually-hidden"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              take(input.files?.[0]);
              input.value = '';
            }}
        /></label>
        <button class="text-button" type="button" @click=${template}>${texts.template}</button>
      </div>
      ${owned && owned.total > 0 ? fromOwn(context, owned) : nothing}
      <div class="acts end">
        <button class="button large quiet" type="button" @click=${close}>${words.back}</button>
        <button
          class="button large primary"
          type="submit"
          aria-busy=${step.at === 'reading' ? 'true' : nothing}
        >
          ${texts.continue}
        </button>
      </div>
      <p class="visually-hidden" role="status">${step.at === 'reading' ? texts.reading : nothing}</p>
    </form>
    ${
      jobs.state === 'failed'
        ? problem(words, context.language, jobs.error, { title: texts.jobsFailed, retry })
        : jobs.state === 'ready' && jobs.data.items.length > 0
          ? before(context, jobs.data.items)
          : nothing
    }`;
}

/** A third way to begin, where there is something to choose from. */
const fromOwn = (
  { own, language, flow }: Context,
  { total, linkable }: Pick<OwnAccounts, 'total' | 'linkable'>,
): TemplateResult => {
  const number = (value: number) => formatNumber(language, value);
  const { length } = flow.state.draft.own;
  return html`<div class="drop own">
    ${icon(ListChecks)}<span
      >${own.offered(total, number(total), number(linkable))}
      ${length > 0 ? own.chosen(length, number(length)) : nothing}</span
    >
    <button class="button" type="button" id="choose-own" @click=${() => flow.chooseOwn()}>
      ${own.choose}
    </button>
  </div>`;
};

const before = (context: Context, items: readonly BulkLink[]): TemplateResult => {
  const { texts, language, flow } = context;
  const number = (value: number) => formatNumber(language, value);
  return html`<section class="card jobs" aria-labelledby="jobs">
    <h3 id="jobs">${texts.jobs}</h3>
    <ul role="list">
      ${items.map((bulk) => {
        const { id, rows, createdBy, createdAt } = bulk;
        return html`<li part="job">
          <button class="job" type="button" @click=${() => flow.open(id)}>
            <span class="name"><bdi>${jobName(context, bulk)}</bdi></span>
            <span class="small"
              ><bdi>${texts.jobBy(createdBy, formatInstant(language, createdAt))}</bdi></span
            >
            <span class="small number">${texts.doneOf(number(rowsIn(bulk, BULK_DONE)), number(rows))}</span>
          </button>
          ${standing(texts, bulk)}
        </li>`;
      })}
    </ul>
  </section>`;
};
