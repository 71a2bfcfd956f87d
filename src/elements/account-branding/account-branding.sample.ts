import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Translation } from '../../i18n/catalogue.js';
import { tagOf } from '../../lit/tag-of.js';
import type { Theme } from '../../theme/theme.js';
import { notice } from '../../ui/notice.js';
import type { Words } from '../../ui/words.js';
import type { ThemeCheckedEvent } from '../subsidiary-theme/subsidiary-theme.events.js';
import { SubsidiaryThemeElement } from '../subsidiary-theme/subsidiary-theme.js';
import type { messages } from './account-branding.messages.js';

/** How a theme looks, on a light and on a dark page, and whether some of it had to be made readable. */
export function sample(parts: {
  theme: Theme;
  name: string;
  texts: Translation<typeof messages>;
  words: Words;
  unsafe: boolean;
  checked: (unsafe: boolean) => void;
}): TemplateResult {
  const { theme, name, texts, words, unsafe, checked } = parts;
  const tag = tagOf(SubsidiaryThemeElement);
  // What the page itself does not see to is not for whoever chooses a colour here.
  const mine = ({ unsafe: pairs }: ThemeCheckedEvent) =>
    pairs.some(({ text, ground }) => text in theme.tokens || ground in theme.tokens);
  const page = (scheme: 'light' | 'dark') =>
    html`<figure>
      <figcaption>${texts[scheme]}</figcaption>
      <div class="sample ${scheme}" inert>
        <p class="head">
          <bdi class="name">${name}</bdi> <span class="badge ok">${words.standing.active}</span>
        </p>
        <p>${texts.sampleText} <span class="like-link">${texts.sampleLink}</span></p>
        <p class="acts">
          <span class="button primary">${texts.save}</span>
          <span class="button">${words.cancel}</span>
        </p>
      </div>
    </figure>`;
  return html`${unsafe ? notice({ kind: 'info', title: texts.repaired }) : nothing}
    <${tag}
      .theme=${theme}
      @theme-checked=${(event: ThemeCheckedEvent) => {
        event.stopPropagation();
        // Whoever chooses is told here, and not whoever develops the page.
        event.preventDefault();
        checked(mine(event));
      }}
      ><div class="samples">${page('light')} ${page('dark')}</div></${tag}
    >`;
}
