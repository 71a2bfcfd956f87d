import { css, html, nothing, type TemplateResult } from 'lit';
import { endsSoon, renewedUntil, type Grant } from '../../domain/grant.js';
import { isOver } from '../../domain/granted.js';
import { formatDate } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import type { GrantAct, GrantActs } from '../../state/grant-acts.js';
import { fate } from '../../ui/fate.js';
import { grantWordsOf, lastDay, reachText } from '../../ui/grants.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';

/** One grant with what can be done with it: renewed in one click where it ends, changed, taken back. */
export function grantItem(parts: {
  grant: Grant;
  localizer: Localizer;
  now: number;
  /** What does it; undefined: this reader may only look. */
  acts: GrantActs | undefined;
  done: ReadonlyMap<string, GrantAct>;
  act: (grant: Grant, act: GrantAct) => void;
  change: (grant: Grant) => void;
}): TemplateResult {
  const { localizer, now, acts, done } = parts;
  const { language } = localizer;
  const words = grantWordsOf(localizer);
  const { id } = parts.grant;
  const grant = acts?.state.touched.get(id) ?? parts.grant;
  const { name } = grant.person;
  const did = done.get(id);
  const failed = acts?.state.problem?.request === id ? acts.state.problem.error : undefined;
  const running = acts?.state.running?.request === id ? acts.state.running.answer : undefined;
  const over = isOver(grant, now);
  const soon = !over && endsSoon(grant, now);
  const renewal = lastDay(language, renewedUntil(grant, now));
  const control = (act: GrantAct, label: string, named: string) =>
    html`<button
      class="text-button"
      type="button"
      aria-label=${named}
      aria-busy=${running === act ? 'true' : nothing}
      @click=${() => parts.act(grant, act)}
    >
      ${label}
    </button>`;
  if (did === 'withdraw')
    return html`<li class="grant" id="grant-${id}" tabindex="-1">
      <strong><bdi>${words.withdrawn(name)}</bdi></strong>
      <p class="small">${words.told}</p>
    </li>`;
  return html`<li class="grant" id="grant-${id}" tabindex="-1" part="grant">
    <div>
      <strong>${words.role[grant.role]}</strong> <bdi>${reachText(words, language, grant)}</bdi>
      ${over ? html`<span class="badge bad">${words.ended}</span>` : nothing}
      ${soon ? html`<span class="badge warn">${words.soon}</span>` : nothing}
    </div>
    <p class="small">
      ${
        grant.until === null
          ? words.noEnd
          : (over ? words.endedOn : words.endsOn)(lastDay(language, grant.until))
      }
      ·
      ${
        grant.givenBy
          ? words.givenBy(grant.givenBy, formatDate(language, grant.setAt))
          : words.since(formatDate(language, grant.since))
      }
    </p>
    ${did === 'renew' && grant.until ? html`<p class="small said" role="status">${words.renewed(name, lastDay(language, grant.until))}</p>` : nothing}
    ${
      acts
        ? html`<div class="row">
            ${
              (over || soon) && did !== 'renew'
                ? control('renew', words.renew(renewal), words.renewNamed(name, renewal))
                : nothing
            }
            <button
              class="text-button"
              type="button"
              aria-label=${words.changeNamed(name)}
              @click=${() => parts.change(grant)}
            >
              ${words.change}
            </button>
            ${control('withdraw', words.withdraw, words.withdrawNamed(name))}
          </div>`
        : nothing
    }
    ${failed ? problem(wordsOf(localizer), language, failed) : nothing}
    ${fate(wordsOf(localizer), running ? (acts?.state.status ?? 'idle') : 'idle')}
  </li>`;
}

export const grantStyles = css`
  .grants {
    display: grid;
    gap: var(--_s5);
    margin-block-start: var(--_s4);
  }
  .grant {
    display: grid;
    gap: var(--_s1);
    padding: var(--_s4) var(--_s6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
    background: var(--_sunken);
    overflow-wrap: anywhere;
  }
  .grant > .row {
    gap: var(--_s2) var(--_s8);
  }
  .grant .said {
    color: var(--_ok);
  }
  .grant .fate:empty {
    display: none;
  }
`;
