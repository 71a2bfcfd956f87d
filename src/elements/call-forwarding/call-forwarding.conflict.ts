import { html, type TemplateResult } from 'lit';
import type { PhoneLine } from '../../domain/call-forwarding.js';
import { formatInstant } from '../../i18n/formats.js';
import { draftsOf, type RuleDraft } from '../../state/forwarding-draft.js';
import type { LineForm } from '../../state/forwarding-flow.js';
import { notice } from '../../ui/notice.js';
import type { LineContext } from './call-forwarding.line.js';
import { lineText, scheduleText } from './call-forwarding.rule-words.js';

/** Yours and theirs, beside each other where they differ. */
export function conflict(
  line: PhoneLine,
  form: LineForm,
  theirs: PhoneLine,
  context: LineContext,
): TemplateResult {
  const { texts, language, show, now } = context;
  const others = draftsOf(theirs, show, now);
  const rows = form.rules.map((mine, index) => ({
    condition: mine.condition,
    mine: ruleText(mine, context),
    theirs: ruleText(others[index]!, context),
  }));
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

function ruleText(draft: RuleDraft, { texts, language, lines, show }: LineContext): string {
  const { active, condition, to, target, seconds, scheduled, until } = draft;
  if (!active) return texts.ruleOff;
  const line = lines.find(({ id }) => id === draft.line);
  const goal =
    to === 'number'
      ? target
      : to === 'voicemail'
        ? texts.voicemail
        : to === 'kept'
          ? texts.kept
          : line
            ? lineText(line, show)
            : texts.gone;
  const way =
    condition === 'no-answer' ? texts.ruleOnAfter(goal, texts.secondsValue(seconds)) : texts.ruleOn(goal);
  const times = scheduled ? scheduleText(texts, language, draft) : '';
  const end = until ? `${texts.end} ${until.replace('T', ' ')}` : '';
  return [way, times, end].filter(Boolean).reduce((one, other) => texts.and(one, other));
}
