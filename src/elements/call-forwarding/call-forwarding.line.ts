import { html, nothing, type TemplateResult } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import type { ForwardingRule, PhoneLine } from '../../domain/call-forwarding.js';
import { isLive, rulesAt, type Place } from '../../domain/forwarding-schedule.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import type { RuleDraft } from '../../state/forwarding-draft.js';
import type { LineForm } from '../../state/forwarding-flow.js';
import { fate } from '../../ui/fate.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { conflict } from './call-forwarding.conflict.js';
import type { messages } from './call-forwarding.messages.js';
import { ruleFields } from './call-forwarding.rule.js';
import type { RuleContext } from './call-forwarding.rule-context.js';
import { casesText, loopText, ruleTimeText, targetText } from './call-forwarding.rule-words.js';
import { warnings } from './call-forwarding.warnings.js';

/** What a number's card needs besides its line. */
export interface LineContext extends Pick<RuleContext, 'words' | 'language' | 'holidays' | 'show'> {
  texts: Translation<typeof messages>;
  /** The level of a card's heading. */
  level: number;
  now: number;
  lines: readonly PhoneLine[];
  opened: (line: PhoneLine) => boolean;
  toggle: (line: PhoneLine, open: boolean) => void;
  /** Where its schedule is meant; undefined while its public holidays are not known. */
  place: (line: PhoneLine) => Place | undefined;
  form: (line: PhoneLine) => LineForm;
  edit: (line: PhoneLine, ...edited: Parameters<RuleContext['edit']>) => void;
  check: (line: PhoneLine, ...checked: Parameters<RuleContext['check']>) => void;
  save: (line: PhoneLine, agreed?: boolean) => void;
  discard: (line: PhoneLine) => void;
  reconsider: (line: PhoneLine) => void;
  keepMine: (line: PhoneLine) => void;
  pause: (line: PhoneLine, paused: boolean) => void;
}

const busy = ({ status }: LineForm): boolean =>
  status === 'sending' || status === 'slow' || status === 'uncertain';

/** One telephone number: what happens to a call right now, and behind that its four cases. */
export function lineCard(line: PhoneLine, context: LineContext): TemplateResult {
  const { texts } = context;
  const form = context.form(line);
  const number = context.show(line.number);
  const { base } = form;
  const set = base.rules.some((rule) => isLive(rule, context.now));
  const opened = context.opened(line);
  return html`
    <div class="card line" part="line" id="line-${line.id}">
      ${
        set || base.paused
          ? html`<button
              class="power"
              type="button"
              role="switch"
              aria-checked=${!base.paused}
              aria-label=${texts.power(number)}
              aria-busy=${busy(form) ? 'true' : nothing}
              @click=${() => context.pause(line, !base.paused)}
            ></button>`
          : nothing
      }
      <details
        ?open=${opened}
        @toggle=${(event: Event) => context.toggle(line, (event.currentTarget as HTMLDetailsElement).open)}
      >
        <summary>
          ${icon(ChevronDown)}
          <h3 class="number" aria-level=${context.level}>
            <bdi dir="ltr">${number}</bdi
            >${line.name ? html` <span class="name">${line.name}</span>` : nothing}
          </h3>
          ${form.dirty ? html`<span class="badge warn">${texts.unsaved}</span>` : nothing}
          ${badge(base, context)}
          <span class="small now">${nowText(base, context)}</span>
        </summary>
        ${opened ? lineForm(line, form, number, context) : nothing}
      </details>
      ${opened || !form.error ? nothing : html`<div class="aside">${lineProblem(form, context)}</div>`}
      <div class="aside">
        ${opened ? nothing : fate(context.words, form.status === 'saved' ? 'idle' : form.status)}
      </div>
    </div>
  `;
}

/** Which cases are used now, in a word or two. */
function badge(base: PhoneLine, context: LineContext): TemplateResult {
  const { texts, language, now } = context;
  const live = base.rules.filter((rule) => isLive(rule, now));
  if (live.length === 0) return html`<span class="badge">${texts.off}</span>`;
  if (base.paused) return html`<span class="badge warn">${texts.paused}</span>`;
  const place = context.place(base);
  const used = place ? rulesAt(base, now, place) : live;
  return used.length > 0
    ? html`<span class="badge info">${texts.on(casesText(texts, language, used))}</span>`
    : html`<span class="badge">${texts.later}</span>`;
}

/** What happens to a call right now. */
function nowText(base: PhoneLine, context: LineContext): string {
  const { texts, now, lines, show } = context;
  if (base.paused) return texts.nowPaused;
  const place = context.place(base);
  if (!place) return texts.nowUnknown;
  const used = rulesAt(base, now, place);
  const goal = ({ target }: ForwardingRule) => targetText(texts, target, lines, show);
  const [first] = used;
  if (!first) return texts.nowHere;
  if (first.condition === 'always') return texts.nowAlways(goal(first));
  return texts.nowCases(
    used.map((rule) => texts.nowCase(texts.condition[rule.condition], goal(rule))).join(' '),
  );
}

function lineForm(line: PhoneLine, form: LineForm, number: string, context: LineContext): TemplateResult {
  const { texts, words, language } = context;
  const { base } = form;
  const rule: RuleContext = {
    ...context,
    id: line.id,
    place: base,
    others: context.lines.filter(({ id }) => id !== line.id),
    problems: form.problems,
    loop: form.loop,
    edit: (condition, patch) => context.edit(line, condition, patch),
    check: (condition) => context.check(line, condition),
  };
  return html`<form
    novalidate
    aria-label=${texts.rules(number)}
    @submit=${(event: Event) => {
      event.preventDefault();
      context.save(line);
    }}
  >
    <div>${form.rules.map((draft) => ruleRow(draft, form, rule, context))}</div>
    ${form.theirs ? html`<div class="conflict">${conflict(line, form, form.theirs, context)}</div>` : nothing}
    ${form.error ? lineProblem(form, context) : nothing}
    ${warnings(form.dirty || form.confirming ? form.warnings : [], {
      texts,
      language,
      show: context.show,
      confirming: form.confirming,
      agree: () => context.save(line, true),
      change: () => context.reconsider(line),
    })}
    ${fate(words, form.status === 'saved' ? 'idle' : form.status)} ${foot(line, form, number, context)}
  </form>`;
}

const lineProblem = (form: LineForm, { texts, words, language, show }: LineContext): TemplateResult =>
  problem(words, language, form.error!, {
    ...(form.loop.length > 0 && { title: loopText(texts, form.loop, show) }),
  });

function ruleRow(
  draft: RuleDraft,
  form: LineForm,
  rule: RuleContext,
  { texts, language, now, place }: LineContext,
): TemplateResult {
  const { condition, active } = draft;
  const overridden =
    condition !== 'always' &&
    form.rules.some((each) => each.condition === 'always' && each.active && !each.scheduled && !each.until);
  const id = `${rule.id}.${condition}`;
  const stored = form.base.rules.find((each) => each.condition === condition);
  const time =
    stored && !form.dirty && !form.base.paused
      ? ruleTimeText(texts, language, stored, now, place(form.base))
      : undefined;
  return html`
    <div class="rule">
      <label class="switch">
        <button
          type="button"
          role="switch"
          aria-checked=${active}
          aria-labelledby="${id}.label"
          aria-describedby="${id}.hint"
          @click=${() => rule.edit(condition, { active: !active })}
        ></button>
        <strong id="${id}.label">${texts.condition[condition]}</strong>
        <span class="small" id="${id}.hint">
          ${overridden ? texts.overridden : texts.hint[condition]}
          ${time ? html`<span class="time">${time}</span>` : nothing}
        </span>
      </label>
      ${active ? ruleFields(draft, rule) : nothing}
    </div>
  `;
}

function foot(line: PhoneLine, form: LineForm, number: string, context: LineContext): TemplateResult {
  const { texts, language } = context;
  const { assignedOn, changedAt, changedBy } = form.base;
  const facts = [
    ...(assignedOn ? [texts.assigned(formatDay(language, assignedOn))] : []),
    ...(changedAt && changedBy ? [texts.changed(changedBy, formatDate(language, changedAt))] : []),
  ];
  const saved = form.status === 'saved' ? notice({ kind: 'ok', live: false, title: texts.saved }) : nothing;
  return html`
    <div class="saved" role="status">${saved}</div>
    <div class="actions">
      <span class="small">
        ${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${fact}</bdi>`)}
      </span>
      ${
        form.dirty && !busy(form) && !form.theirs
          ? html`<button
              class="button"
              type="button"
              aria-label=${texts.discardNamed(number)}
              @click=${() => context.discard(line)}
            >
              ${texts.discard}
            </button>`
          : nothing
      }
      ${
        form.theirs || form.confirming
          ? nothing
          : html`<button
              class="button ${form.dirty ? 'primary' : ''}"
              type="submit"
              aria-label=${texts.saveNamed(number)}
              aria-busy=${busy(form) ? 'true' : nothing}
            >
              ${texts.save}
            </button>`
      }
    </div>
  `;
}
