import { html, nothing, type TemplateResult } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import { RING_SECONDS, type ForwardingCondition, type PhoneLine } from '../../domain/call-forwarding.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatInstant, formatList } from '../../i18n/formats.js';
import type { LineForm, RuleDraft } from '../../state/forwarding-flow.js';
import { fate } from '../../ui/fate.js';
import { fieldText, type Words } from '../../ui/words.js';
import { selectField, textField } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { messages } from './call-forwarding.messages.js';

/** What a number's card needs besides its line. */
export interface LineContext {
  texts: Translation<typeof messages>;
  words: Words;
  language: string;
  /** The level of a card's heading. */
  level: number;
  /** Whether cards start opened. */
  opened: boolean;
  show: (number: string) => string;
  form: (line: PhoneLine) => LineForm;
  edit: (line: PhoneLine, condition: ForwardingCondition, patch: Partial<RuleDraft>) => void;
  check: (line: PhoneLine, condition: ForwardingCondition) => void;
  save: (line: PhoneLine) => void;
  discard: (line: PhoneLine) => void;
  keepMine: (line: PhoneLine) => void;
}

/** One telephone number with its four cases. */
export function lineCard(line: PhoneLine, context: LineContext): TemplateResult {
  const { texts, language } = context;
  const form = context.form(line);
  const number = context.show(line.number);
  const active = form.base.rules.filter((rule) => rule.active).map(({ condition }) => condition);
  const used = active.includes('always') ? (['always'] as const) : active;
  return html`
    <details class="card" part="line" ?open=${context.opened} id="line-${line.id}">
      <summary>
        ${icon(ChevronDown)}
        <h3 class="number" aria-level=${context.level}><bdi dir="ltr">${number}</bdi></h3>
        ${form.dirty ? html`<span class="badge warn">${texts.unsaved}</span>` : nothing}
        <span class="badge ${used.length > 0 ? 'info' : ''}"
          >${
            used.length > 0
              ? texts.on(
                  formatList(
                    language,
                    used.map((condition) => texts.condition[condition]),
                  ),
                )
              : texts.off
          }</span
        >
      </summary>
      <form
        novalidate
        aria-label=${texts.rules(number)}
        @submit=${(event: Event) => {
          event.preventDefault();
          context.save(line);
        }}
      >
        <div>${form.rules.map((rule) => ruleRow(rule, line, form, context))}</div>
        ${form.theirs ? html`<div class="conflict">${conflict(line, form, form.theirs, context)}</div>` : nothing}
        ${form.error ? problem(context.words, language, form.error) : nothing}
        ${fate(context.words, form.status === 'saved' ? 'idle' : form.status)}
        ${foot(line, form, number, context)}
      </form>
    </details>
  `;
}

function ruleRow(rule: RuleDraft, line: PhoneLine, form: LineForm, context: LineContext): TemplateResult {
  const { texts, words, edit } = context;
  const { condition, active } = rule;
  const overridden =
    condition !== 'always' && form.rules.some((each) => each.condition === 'always' && each.active);
  const id = `${line.id}.${condition}`;
  return html`
    <div class="rule">
      <label class="switch">
        <button
          type="button"
          role="switch"
          aria-checked=${active}
          aria-labelledby="${id}.label"
          aria-describedby="${id}.hint"
          @click=${() => edit(line, condition, { active: !active })}
        ></button>
        <strong id="${id}.label">${texts.condition[condition]}</strong>
        <span class="small" id="${id}.hint">${overridden ? texts.overridden : texts.hint[condition]}</span>
      </label>
      ${
        active
          ? html`<div class="values">
              ${textField({
                id: `${id}.target`,
                label: texts.target,
                value: rule.target,
                type: 'tel',
                autocomplete: 'off',
                inputmode: 'tel',
                maxlength: 40,
                required: true,
                error: fieldText(words, form.problems, `${condition}.target`),
                edit: (target) => edit(line, condition, { target }),
                blur: () => context.check(line, condition),
              })}
              ${
                condition === 'no-answer'
                  ? selectField({
                      id: `${id}.seconds`,
                      label: texts.seconds,
                      value: String(rule.seconds),
                      options: secondsFor(rule.seconds).map((seconds) => ({
                        value: String(seconds),
                        label: texts.secondsValue(seconds),
                      })),
                      edit: (value) => edit(line, condition, { seconds: Number(value) }),
                    })
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
  `;
}

/** The usual waits, and the one that is set. */
function secondsFor(current: number): number[] {
  const { min, max, step } = RING_SECONDS;
  const usual = Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
  return usual.includes(current) ? usual : [...usual, current].sort((a, b) => a - b);
}

function foot(line: PhoneLine, form: LineForm, number: string, context: LineContext): TemplateResult {
  const { texts, language } = context;
  const { changedAt, changedBy } = form.base;
  const saved = form.status === 'saved' ? notice({ kind: 'ok', live: false, title: texts.saved }) : nothing;
  const busy = form.status === 'sending' || form.status === 'slow' || form.status === 'uncertain';
  return html`
    <div class="saved" role="status">${saved}</div>
    <div class="actions">
      <span class="small">
        ${changedAt && changedBy ? texts.changed(changedBy, formatDate(language, changedAt)) : nothing}
      </span>
      ${
        form.dirty && !busy && !form.theirs
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
        form.theirs
          ? nothing
          : html`<button
              class="button ${form.dirty ? 'primary' : ''}"
              type="submit"
              aria-label=${texts.saveNamed(number)}
              aria-busy=${busy ? 'true' : nothing}
            >
              ${texts.save}
            </button>`
      }
    </div>
  `;
}

/** Yours and theirs, beside each other where they differ. */
function conflict(line: PhoneLine, form: LineForm, theirs: PhoneLine, context: LineContext): TemplateResult {
  const { texts, language, show } = context;
  const rows = form.rules.map((mine) => {
    const other = theirs.rules.find((each) => each.condition === mine.condition);
    return {
      condition: mine.condition,
      mine: ruleText(texts, mine.active, mine.target, mine.condition === 'no-answer' ? mine.seconds : null),
      theirs: ruleText(
        texts,
        other?.active ?? false,
        other?.target ? show(other.target) : '',
        other?.seconds ?? null,
      ),
    };
  });
  const different = rows.filter((row) => row.mine !== row.theirs);
  const side = (title: string, which: 'mine' | 'theirs') => html`
    <div>
      <strong>${title}</strong>
      ${(different.length > 0 ? different : rows).map(
        (row) => html`<p>${texts.condition[row.condition]}: <bdi>${row[which]}</bdi></p>`,
      )}
    </div>
  `;
  return notice({
    kind: 'bad',
    title: texts.conflict,
    text: html`${
        theirs.changedBy && theirs.changedAt
          ? texts.conflictBy(theirs.changedBy, formatInstant(language, theirs.changedAt))
          : texts.conflictText
      }
      <div class="sides">${side(texts.mine, 'mine')} ${side(texts.theirs, 'theirs')}</div>`,
    actions: html`
      <button class="button" type="button" @click=${() => context.keepMine(line)}>${texts.keepMine}</button>
      <button class="button" type="button" @click=${() => context.discard(line)}>${texts.takeTheirs}</button>
    `,
  });
}

const ruleText = (
  texts: Translation<typeof messages>,
  active: boolean,
  target: string,
  seconds: number | null,
): string => {
  if (!active) return texts.ruleOff;
  return seconds === null ? texts.ruleOn(target) : texts.ruleOnAfter(target, texts.secondsValue(seconds));
};
