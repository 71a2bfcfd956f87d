import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError } from '../../domain/backend-error.js';
import { LentArea } from '../../domain/lending.js';
import type { LentAccess, MainPerson } from '../../domain/local-access.js';
import { formatDate, formatInstant, formatList } from '../../i18n/formats.js';
import type { LocalAccessFlow } from '../../state/local-access-flow.js';
import { fate } from '../../ui/fate.js';
import { initials } from '../../ui/initials.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { Context } from './local-access.context.js';
import { keptLater, laterNumbers } from './local-access.later.js';

/** What an account keeps from its main account's people, and what it asks of them. */
export type Limits = Pick<LentAccess, 'withheld' | 'stepUp' | 'keepsAfter'>;

/** What is decided about a main account's people, and how. */
export interface Deciding {
  readonly lent: LentAccess;
  readonly flow: LocalAccessFlow;
  /** Whether the reader decides. */
  readonly decides: boolean;
  /** The limits as they are chosen and not saved. */
  readonly draft: Limits;
  /** Whether the day that is chosen cannot be, and it was tried to save it. */
  readonly wrongDay: boolean;
  readonly choose: (limits: Limits) => void;
  readonly save: () => void;
  readonly pause: (paused: boolean) => void;
}

/** What people of the main account can do here, and what the account lets them. */
export function lentAccess(context: Context, deciding: Deciding): TemplateResult {
  const { texts, language } = context;
  const { lent } = deciding;
  return html`<section class="card" aria-labelledby="main">
    <header>
      <h3 id="main"><bdi>${texts.mainTitle(lent.main.name)}</bdi></h3>
      <p class="small">${texts.since(formatDate(language, lent.since))}</p>
    </header>
    ${lent.work ? limits(context, deciding) : html`<p>${texts.noWork}</p>`}
    ${
      lent.work && lent.people.length === 0
        ? html`<p class="muted">${texts.nobody}</p>`
        : html`<ul class="people" role="list">
            ${lent.people.map((each) => person(context, each))}
          </ul>`
    }
  </section>`;
}

function limits(context: Context, deciding: Deciding): TemplateResult {
  const { texts, words, language } = context;
  const { lent, flow, decides, draft, choose, save, pause } = deciding;
  const { paused } = lent;
  const { withheld, stepUp, keepsAfter } = draft;
  const { at, status, problem: error } = flow.state;
  const here = at === 'limit' || at === 'pause';
  const toggle = (area: LentArea) =>
    choose({
      ...draft,
      withheld: withheld.includes(area) ? withheld.filter((each) => each !== area) : [...withheld, area],
    });
  const busy = (place: string) => (flow.busy && at === place ? 'true' : nothing);
  return html`
    ${
      paused
        ? notice({
            kind: 'warn',
            live: false,
            title: texts.pausedBy(paused.by, formatDate(language, paused.at)),
            text: texts.pausedText,
          })
        : nothing
    }
    ${
      decides
        ? html`<fieldset>
              <legend>${texts.lets}</legend>
              ${LentArea.options.map(
                (area) =>
                  html`<label class="check">
                    <input
                      type="checkbox"
                      .checked=${!withheld.includes(area)}
                      @change=${() => toggle(area)}
                    /><span>${texts.areas[area]}</span>
                  </label>`,
              )}
              <p class="small">${texts.billing}</p>
            </fieldset>
            ${
              stepUp === undefined
                ? nothing
                : html`<fieldset>
                    <legend>${texts.before}</legend>
                    <label class="check">
                      <input
                        type="checkbox"
                        .checked=${stepUp}
                        @change=${() => choose({ ...draft, stepUp: !stepUp })}
                      /><span>${texts.stepUp}</span>
                    </label>
                    <p class="small">${texts.stepUpText}</p>
                  </fieldset>`
            }
            ${
              keepsAfter === undefined
                ? nothing
                : laterNumbers(context, {
                    lent,
                    chosen: keepsAfter,
                    wrong: deciding.wrongDay || (here && fieldOf(error, 'keepsAfter')),
                    choose: (day) => choose({ ...draft, keepsAfter: day }),
                  })
            }
            <div class="acts">
              <button class="button primary" type="button" aria-busy=${busy('limit')} @click=${save}>
                ${texts.save}
              </button>
              <button
                class="button"
                type="button"
                aria-busy=${busy('pause')}
                aria-describedby="pause"
                @click=${() => pause(!paused)}
              >
                ${paused ? texts.resume : texts.pause}
              </button>
              <span class="small" id="pause">${paused ? nothing : texts.pauseText}</span>
            </div>
            ${here && error ? problem(words, language, error) : nothing}
            ${fate(words, here && status !== 'done' ? status : 'idle')}
            <p class="said" role="status">${here && status === 'done' ? texts.saved : nothing}</p>`
        : html`<div>
            <h4>${texts.lets}</h4>
            <ul role="list">
              ${LentArea.options.map((area) => {
                const withheld = lent.withheld.includes(area);
                return html`<li>
                  ${texts.areas[area]}
                  <span class="badge ${withheld ? 'warn' : 'ok'}"
                    >${withheld ? texts.withheld : texts.allowed}</span
                  >
                </li>`;
              })}
            </ul>
            ${lent.stepUp ? html`<p>${texts.stepUpAsked}</p>` : nothing} ${keptLater(context, lent)}
            ${
              context.administrators.length > 0
                ? html`<p class="small">
                    ${texts.onlyAdministrators(formatList(language, context.administrators))}
                  </p>`
                : nothing
            }
          </div>`
    }
  `;
}

const fieldOf = (error: BackendError | undefined, field: string): boolean =>
  error?.fields.some((each) => each.field === field) ?? false;

function person(context: Context, { name, permissions, since, last }: MainPerson): TemplateResult {
  const { texts, kinds, language } = context;
  return html`<li part="person">
    <span class="avatar" aria-hidden="true">${initials(name)}</span>
    <div>
      <bdi>${name}</bdi>
      <p class="small">
        ${texts.can(context.rights(permissions))} · ${texts.from(formatDate(language, since))}
      </p>
      <p class="small">
        ${last ? texts.last(kinds[last.kind], formatInstant(language, last.at)) : texts.never}
      </p>
    </div>
  </li>`;
}
