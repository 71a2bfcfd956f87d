import { html, nothing, type TemplateResult } from 'lit';
import { may } from '../../domain/rights.js';
import { notice } from '../../ui/notice.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** The choice between the two ways in. */
export function choose({
  texts,
  words,
  session,
  backend,
  flow,
  inShop,
  chosen,
  choose,
  go,
  close,
}: WizardContext): TemplateResult {
  if (session.account.role === 'secondary') {
    return html`${notice({ kind: 'warn', title: texts.noMain })}
      <div class="buttons">
        <button class="button large" type="button" @click=${close}>${words.close}</button>
      </div>`;
  }
  const ways = [
    {
      way: 'create' as const,
      offered: (backend.capabilities.ordering || inShop) && may(session, 'order-accounts'),
      title: texts.create,
      text: texts.createText(session.account.name),
      hint: texts.createHint,
    },
    {
      way: 'existing' as const,
      offered: backend.capabilities.proofs.length > 0 && may(session, 'link-accounts'),
      title: texts.existing,
      text: texts.existingText,
      hint: texts.existingHint,
    },
  ].filter(({ offered }) => offered);
  const many = backend.capabilities.bulkLinks && may(session, 'link-accounts');
  return html`
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        go();
      }}
    >
      <fieldset>
        <legend class="visually-hidden">${texts.title.choose}</legend>
        <div class="choices">
          ${ways.map(
            ({ way, title, text, hint }) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="way"
                  value=${way}
                  .checked=${chosen === way}
                  aria-describedby="${way}-text ${way}-hint"
                  @change=${() => choose(way)}
                />
                <strong class="title">${title}</strong>
                <span class="muted" id="${way}-text">${text}</span>
                <span class="small" id="${way}-hint">${hint}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
      ${ways.some(({ way }) => way === 'existing') ? html`<p class="small">${texts.noTree}</p>` : nothing}
      ${
        many
          ? html`<p class="small">
              ${texts.manyText}
              <button class="text-button" type="button" @click=${() => flow.choose('many')}>
                ${texts.many}
              </button>
            </p>`
          : nothing
      }
      <div class="buttons">
        <button class="button large quiet" type="button" @click=${close}>${words.cancel}</button>
        <button class="button large primary" type="submit">${words.continue}</button>
      </div>
    </form>
  `;
}
