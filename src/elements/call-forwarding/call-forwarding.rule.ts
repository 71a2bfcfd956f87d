import { html, nothing, type TemplateResult } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import { RING_SECONDS } from '../../domain/call-forwarding.js';
import type { RuleDraft } from '../../state/forwarding-draft.js';
import { selectField, textField } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import { broken, type RuleContext } from './call-forwarding.rule-context.js';
import { scheduleFields } from './call-forwarding.rule-schedule.js';
import { lineText, momentText, scheduleText } from './call-forwarding.rule-words.js';

/** Where calls go in one case, how long it rings before, and behind “Times and end” when it applies. */
export function ruleFields(rule: RuleDraft, context: RuleContext): TemplateResult {
  const { texts, edit, id } = context;
  const { condition, to } = rule;
  const kinds = [
    'number' as const,
    ...(context.place.voicemail || to === 'voicemail' ? (['voicemail'] as const) : []),
    ...(context.others.length > 0 || to === 'line' ? (['line'] as const) : []),
    ...(rule.kept ? (['kept'] as const) : []),
  ];
  return html`
    <div class="values">
      ${
        kinds.length > 1
          ? selectField({
              id: `${id}.${condition}.to`,
              label: texts.to,
              value: to,
              options: kinds.map((kind) => ({ value: kind, label: texts.kind[kind] })),
              error: to === 'voicemail' || to === 'kept' ? broken(context, condition, 'target') : undefined,
              edit: (value) => edit(condition, { to: value as RuleDraft['to'] }),
            })
          : nothing
      }
      ${targetField(rule, context)}
      ${
        condition === 'no-answer'
          ? selectField({
              id: `${id}.${condition}.seconds`,
              label: texts.seconds,
              value: String(rule.seconds),
              options: secondsFor(rule.seconds).map((seconds) => ({
                value: String(seconds),
                label: texts.secondsValue(seconds),
              })),
              edit: (value) => edit(condition, { seconds: Number(value) }),
            })
          : nothing
      }
      ${more(rule, context)}
    </div>
  `;
}

function targetField(rule: RuleDraft, context: RuleContext): TemplateResult | typeof nothing {
  const { texts, edit, id, others, show } = context;
  const { condition } = rule;
  const parts = { id: `${id}.${condition}.target`, error: broken(context, condition, 'target') };
  switch (rule.to) {
    case 'voicemail':
    case 'kept':
      return nothing;
    case 'line':
      return selectField({
        ...parts,
        label: texts.line,
        value: rule.line,
        placeholder: texts.chooseLine,
        options: [
          ...others.map((line) => ({ value: line.id, label: lineText(line, show) })),
          ...(rule.line && !others.some((line) => line.id === rule.line)
            ? [{ value: rule.line, label: texts.gone }]
            : []),
        ],
        edit: (line) => edit(condition, { line }),
      });
    case 'number':
      return textField({
        ...parts,
        label: texts.target,
        value: rule.target,
        type: 'tel',
        inputmode: 'tel',
        maxlength: 40,
        required: true,
        edit: (target) => edit(condition, { target }),
        blur: () => context.check(condition),
      });
  }
}

/** The usual waits, and the one that is set. */
function secondsFor(current: number): number[] {
  const { min, max, step } = RING_SECONDS;
  const usual = Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
  return usual.includes(current) ? usual : [...usual, current].sort((a, b) => a - b);
}

function more(rule: RuleDraft, context: RuleContext): TemplateResult {
  const { texts, language, problems } = context;
  const { condition } = rule;
  const wrong = problems.some(
    ({ field }) => /\.(schedule|until)/.test(field) && field.startsWith(`${condition}.`),
  );
  const times = rule.scheduled ? scheduleText(texts, language, rule) : '';
  const end = rule.until ? texts.ends(endText(language, rule.until)) : '';
  return html`<details class="more" ?open=${wrong}>
    <summary>
      ${icon(ChevronDown)}
      <span>${texts.more}</span>
      <span class="small">${[times, end].filter(Boolean).join(' · ') || texts.anyTime}</span>
    </summary>
    ${scheduleFields(rule, context)}
  </details>`;
}

/** What was typed as a day and time, as it is: clocks of the line show it like that. */
function endText(language: string, text: string): string {
  const at = Date.parse(`${text}Z`);
  return Number.isNaN(at) ? text : momentText(language, at, 0, 'UTC');
}
