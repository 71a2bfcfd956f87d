import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Capabilities } from '../../backend/backend.js';
import { linkName } from '../../domain/link-name.js';
import type { Link } from '../../domain/link.js';
import type { Session } from '../../domain/person.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import type { AccountChoice } from '../../state/account-choice.js';
import type { AccountsAtHand } from '../../state/kept-accounts.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { messages } from './account-switcher.messages.js';
import { obstacleOf } from './account-switcher.option.js';

/** A field and the accounts that fit what is typed in it (WAI-ARIA combobox pattern with a list). */
export function combobox(parts: {
  choice: AccountChoice;
  localizer: Localizer;
  type: (typed: string) => void;
  keyed: (event: KeyboardEvent) => void;
}): TemplateResult {
  const { choice, localizer } = parts;
  const texts = localizer.texts('account-switcher', messages);
  const { pages } = choice;
  return html`
    <label id="search-label" for="search">${texts.search}</label>
    <input
      class="input"
      id="search"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      maxlength="100"
      aria-labelledby="search-label"
      aria-expanded=${choice.total > 0}
      aria-controls="results"
      aria-autocomplete="list"
      aria-describedby="search-hint"
      .value=${live(choice.state.typed)}
      @input=${(event: InputEvent) => parts.type((event.target as HTMLInputElement).value)}
      @keydown=${parts.keyed}
    />
    <span class="small" id="search-hint">${texts.hint}</span>
    <p class="small" role="status">${status(choice, texts, localizer.language)}</p>
    ${
      pages?.state === 'failed'
        ? problem(wordsOf(localizer), localizer.language, pages.error, {
            title: texts.failed,
            retry: () => choice.retry(),
          })
        : nothing
    }
    <div class="results" id="results" role="listbox" data-viewport tabindex="-1" aria-label=${texts.results}>
      <ul role="presentation" data-canvas></ul>
    </div>
  `;
}

function status(choice: AccountChoice, texts: Translation<typeof messages>, language: string): string {
  if (choice.state.searching || choice.pages?.state === 'loading') return texts.searching;
  if (choice.pages?.state !== 'ready') return '';
  const { found } = choice;
  const isSought = choice.state.typed.trim() !== '';
  if (found === 0) return isSought ? texts.nothing : texts.none;
  const count = formatNumber(language, found);
  if (!isSought) return texts.all(count);
  return found === 1 ? texts.one : texts.found(count);
}

/** What can be done with the account that Enter opens, besides. */
export function acts(parts: {
  link: Link;
  session: Session;
  hand: AccountsAtHand;
  capabilities: Capabilities;
  texts: Translation<typeof messages>;
  pin: (pinned: boolean) => void;
  begin: (here: boolean) => void;
  ask: () => void;
}): TemplateResult {
  const { link, session, hand, capabilities, texts } = parts;
  const name = linkName(link);
  const obstacle = obstacleOf(link, session, Date.now());
  const pinned = hand.kept.pinned.includes(link.id);
  const begins = session.start?.link === link.id;
  const button = (text: string, act: () => void, named?: string) =>
    html`<button class="button" type="button" aria-label=${named ?? nothing} @click=${act}>${text}</button>`;
  return html`<div class="acts">
    ${hand.isKept ? button(pinned ? texts.unpin(name) : texts.pin(name), () => parts.pin(!pinned)) : nothing}
    ${
      capabilities.starting && (begins || !obstacle)
        ? button(
            begins ? texts.stop : texts.begin,
            () => parts.begin(!begins),
            begins ? texts.stopNamed(name) : texts.beginNamed(name),
          )
        : nothing
    }
    ${
      (obstacle === 'right' || obstacle === 'grant') && capabilities.accessRequests
        ? button(texts.ask, parts.ask)
        : nothing
    }
  </div>`;
}
