import { html, type TemplateResult } from 'lit';
import type { Session } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatList } from '../../i18n/formats.js';
import { notice } from '../../ui/notice.js';
import type { messages } from './subsidiary-management.messages.js';

/** What stands where the overview would be: why there is none for this person, or for this account. */
export function instead(parts: {
  session: Session;
  /** Whether the person may not see it; otherwise the account cannot have secondary accounts. */
  hidden: boolean;
  texts: Translation<typeof messages>;
  language: string;
  /** Undefined: there is no asking for it. */
  ask: (() => void) | undefined;
}): TemplateResult {
  const { session, hidden, texts, language, ask } = parts;
  if (!hidden)
    return notice({
      kind: 'info',
      title: texts.noMain(session.account.main?.name ?? texts.main),
      text: texts.noMainText,
      live: false,
    });
  return notice({
    kind: 'warn',
    title: texts.forbidden,
    text: texts.forbiddenText(formatList(language, session.administrators)),
    live: false,
    actions: ask && html`<button class="button" type="button" data-ask @click=${ask}>${texts.ask}</button>`,
  });
}
