import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import type { LinkListState } from '../../state/link-pages.js';
import type { Remote } from '../../state/remote.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import type { ListActs } from './subsidiary-list.acts.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { messages } from './subsidiary-list.messages.js';

/** What is wrong with the list, and what became of the last action. */
export function notices(parts: {
  source: Remote<LinkListState>;
  localizer: Localizer;
  retry: (() => void) | undefined;
  acts: ListActs | undefined;
}): TemplateResult | typeof nothing {
  const { source, localizer, retry, acts } = parts;
  const { language } = localizer;
  const words = wordsOf(localizer);
  const texts = localizer.texts('subsidiary-list-late', lateMessages);
  const error =
    source.state === 'failed' ? source.error : source.state === 'ready' ? source.problem : undefined;
  const unreadable = source.state === 'ready' ? source.data.unreadable : 0;
  const said = acts?.notices(localizer) ?? [];
  if (!error && unreadable === 0 && said.length === 0) return nothing;
  return html`<div class="notices">
    ${
      error
        ? problem(words, language, error, {
            title:
              source.state === 'ready'
                ? texts.stale(formatTime(language, source.at))
                : localizer.texts('subsidiary-list', messages).loadFailed,
            ...(retry && { retry }),
          })
        : nothing
    }
    ${unreadable > 0 ? notice({ kind: 'warn', title: texts.unreadable(unreadable) }) : nothing} ${said}
  </div>`;
}
