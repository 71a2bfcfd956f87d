import { html, nothing, type TemplateResult } from 'lit';
import type { ProofOffer } from '../../domain/link.js';
import { fieldError, textArea, textField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';
import { proofChoice } from './add-account-wizard.proofs.js';

/** Which account, what for, and how its owner confirms. */
export function identify(context: WizardContext): TemplateResult {
  const { words, language, offers, retry } = context;
  switch (offers.state) {
    case 'loading':
      return html`<div class="card padded stack narrow">
        <span class="skeleton w-l"></span><span class="skeleton w-m"></span>
      </div>`;
    case 'failed':
      return problem(words, language, offers.error, { retry });
    case 'ready':
      return form(context, offers.data.items);
  }
}

function form(context: WizardContext, offers: readonly ProofOffer[]): TemplateResult {
  const { texts, words, language, flow, backend, problemOf } = context;
  const { draft } = flow.state;
  const { status } = flow.requesting.state;
  const { scopes } = backend.capabilities;
  const chosen = offers.find(({ proof }) => proof === draft.proof) ?? offers[0];
  if (!chosen) return notice({ kind: 'warn', title: words.error['proof-not-offered'] });
  const scopesError = problemOf('scopes');
  return html`
    <form
      class="stack narrow"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        context.submitRequest(chosen);
      }}
    >
      <section class="card padded stack">
        ${textField({
          id: 'customerNumber',
          label: texts.number,
          hint: texts.numberHint,
          value: draft.customerNumber,
          error: problemOf('customerNumber'),
          required: true,
          maxlength: 32,
          edit: (customerNumber) => flow.edit({ customerNumber }),
        })}
        <fieldset class="field">
          <legend>${texts.rights}</legend>
          <div class="stack">
            ${scopes
              .filter((scope) => scope !== 'team')
              .map(
                (scope) => html`
                  <label class="check">
                    <input
                      type="checkbox"
                      name="scopes"
                      .checked=${draft.scopes.includes(scope) && chosen.scopes.includes(scope)}
                      aria-disabled=${scope === 'view' || !chosen.scopes.includes(scope) ? 'true' : nothing}
                      aria-invalid=${scopesError ? 'true' : nothing}
                      @click=${(event: Event) => {
                        // Seeing an account is what linking is; a proof that is too weak rules a right out.
                        if (scope === 'view' || !chosen.scopes.includes(scope)) event.preventDefault();
                      }}
                      @change=${(event: Event) => flow.setScope(scope, (event.target as HTMLInputElement).checked)}
                    />
                    <span>${words.scope[scope]}</span>
                  </label>
                `,
              )}
          </div>
          ${fieldError({ id: 'scopes', error: scopesError })}
        </fieldset>
      </section>
      <section class="card padded stack">
        <fieldset class="field">
          <legend>${texts.proof}</legend>
          ${proofChoice(context, offers, {
            name: 'proof',
            marked: chosen.proof,
            mark: (proof) => flow.chooseProof(proof),
          })}
          ${fieldError({ id: 'proof', error: problemOf('proof') })}
        </fieldset>
        ${
          chosen.proof === 'owner-consent'
            ? textArea({
                id: 'message',
                label: texts.message,
                value: draft.message,
                error: problemOf('message'),
                maxlength: 500,
                edit: (message) => flow.edit({ message }),
              })
            : nothing
        }
        ${
          chosen.proof === 'owner-consent' && backend.capabilities.smsNotices
            ? textField({
                id: 'phone',
                label: texts.ownerPhone,
                hint: texts.ownerPhoneHint,
                value: draft.ownerPhone,
                error: problemOf('phone'),
                type: 'tel',
                autocomplete: 'off',
                maxlength: 40,
                edit: (ownerPhone) => flow.edit({ ownerPhone }),
              })
            : nothing
        }
      </section>
      ${flow.requesting.error ? problem(words, language, flow.requesting.error) : nothing}
      ${status === 'uncertain' ? notice({ kind: 'info', title: texts.uncertain }) : nothing}
      <div class="buttons">
        <button class="button large quiet" type="button" @click=${() => flow.back()}>${words.back}</button>
        <button
          class="button large primary"
          type="submit"
          aria-busy=${flow.requesting.busy ? 'true' : nothing}
        >
          ${texts.goOn[chosen.proof]}
        </button>
      </div>
    </form>
  `;
}
