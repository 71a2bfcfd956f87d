import { html as litHtml, nothing, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Link } from '../../domain/link.js';
import { tagOf } from '../../lit/tag-of.js';
import { FlattenAccountElement } from '../flatten-account/flatten-account.js';
import { AccountMoveElement } from '../account-move/account-move.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** What is left for a request whose account belongs to another main account: asking for the move, and how that stands. */
export function moving(
  link: Link,
  context: WizardContext,
  candidate: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { texts, backend } = context;
  const tag = tagOf(AccountMoveElement);
  // One template for both, so that the dialog stays open when the request becomes a move.
  return litHtml`<div class="stack narrow">
    ${candidate}
    ${html`<${tag} .backend=${backend} .link=${link.id} .move=${link.move?.id} @move-changed=${() => context.retry()}></${tag}>`}
    <div class="buttons">
      ${
        link.move
          ? nothing
          : litHtml`<button class="button large quiet" type="button" @click=${() => context.cancelRequest()}>
              ${texts.notThis}
            </button>`
      }
      <button class="button large" type="button" @click=${context.close}>${texts.toOverview}</button>
    </div>
  </div>`;
}

/** What becomes of the accounts of a main account that is to be added. */
export function flattening({ flattening: id }: Link, context: WizardContext): TemplateResult {
  const tag = tagOf(FlattenAccountElement);
  return litHtml`<div class="stack">
    ${html`<${tag} .backend=${context.backend} .flattening=${id} @flattening-changed=${() => context.retry()}></${tag}>`}
    <div class="buttons">
      <button class="button large" type="button" @click=${context.close}>${context.texts.toOverview}</button>
    </div>
  </div>`;
}
