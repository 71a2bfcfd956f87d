import { html, nothing, type TemplateResult } from 'lit';
import type { PhoneLine } from '../../domain/call-forwarding.js';
import { isLive } from '../../domain/forwarding-schedule.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { ManyAct } from '../../state/forward-many-flow.js';
import { textField } from '../../ui/field.js';
import type { messages } from './call-forwarding.messages.js';

const digits = (text: string): string => text.replace(/\D/g, '');

/** The numbers that something was looked for fits: by its digits, however they are grouped, or by a name. */
export function matching(
  lines: readonly PhoneLine[],
  looked: string,
  show: (number: string) => string,
): readonly PhoneLine[] {
  const text = looked.trim().toLocaleLowerCase();
  if (!text) return lines;
  const number = /^[\d\s()+/.-]+$/.test(text) ? digits(text) : '';
  return lines.filter(
    (line) =>
      line.name.toLocaleLowerCase().includes(text) ||
      (number !== '' && (line.number.includes(number) || digits(show(line.number)).includes(number))),
  );
}

/** What can be done with the numbers of the list: looked for, and forwarded or paused together. */
export function tools(
  lines: readonly PhoneLine[],
  parts: {
    texts: Translation<typeof messages>;
    now: number;
    search: boolean;
    looked: string;
    found: string;
    none: boolean;
    look: (text: string) => void;
    open: (act: ManyAct, chosen: readonly string[]) => void;
  },
): TemplateResult {
  const { texts, now } = parts;
  const ids = (some: readonly PhoneLine[]) => some.map(({ id }) => id);
  const running = lines.filter(({ paused, rules }) => !paused && rules.some((rule) => isLive(rule, now)));
  const paused = lines.filter((line) => line.paused);
  const button = (label: string, act: ManyAct, chosen: readonly string[]) =>
    html`<button class="button" type="button" @click=${() => parts.open(act, chosen)}>${label}</button>`;
  return html`
    <div class="tools">
      ${
        parts.search
          ? textField({
              id: 'filter',
              label: texts.filter,
              type: 'search',
              value: parts.looked,
              placeholder: texts.filterHint,
              edit: parts.look,
            })
          : nothing
      }
      <div class="row">
        ${button(texts.several, 'rule', [])}
        ${running.length > 0 ? button(texts.pauseAll, 'pause', ids(running)) : nothing}
        ${paused.length > 0 ? button(texts.resumeAll, 'resume', ids(paused)) : nothing}
      </div>
      <p class="small found" role="status">${parts.found}</p>
    </div>
    ${
      parts.none
        ? html`<div class="card none">
            <p>${texts.noMatch}</p>
            <button
              class="button"
              type="button"
              @click=${(event: Event) => {
                const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
                parts.look('');
                root.querySelector<HTMLElement>('#filter')?.focus();
              }}
            >
              ${texts.clear}
            </button>
          </div>`
        : nothing
    }
  `;
}
