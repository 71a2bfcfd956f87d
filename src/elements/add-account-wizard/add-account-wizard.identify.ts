import { html, nothing, type TemplateResult } from 'lit';
import { scopesOfProof } from '../../domain/standing.js';
import { fieldError, textArea, textField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** Which account, what for, and how its owner confirms. */
export function identify(context: WizardContext): TemplateResult {
  const { texts, words, language, flow, backend, problemOf } = context;
  const { draft } = flow.state;
  const { status } = flow.requesting.state;
  const { proofs, scopes } = backend.capabilities;
  const scopesError = problemOf('scopes');
  return html`
    <form
      class="stack narrow"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        context.submitRequest();
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
                      .checked=${draft.scopes.includes(scope)}
                      aria-disabled=${scope === 'view' || !scopesOfProof[draft.proof].includes(scope) ? 'true' : nothing}
                      aria-invalid=${scopesError ? 'true' : nothing}
                      @click=${(event: Event) => {
                        // Seeing an account is what linking is; a proof that is too weak rules a right out.
                        if (scope === 'view' || !scopesOfProof[draft.proof].includes(scope))
                          event.preventDefault();
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
          <div class="choices">
            ${proofs.map(
              (proof) => html`
                <label class="choice">
                  <input
                    type="radio"
                    name="proof"
                    .value=${proof}
                    .checked=${draft.proof === proof}
                    aria-describedby="proof-${proof}"
                    @change=${() => flow.chooseProof(proof)}
                  />
                  <strong>${texts.proofs[proof]}</strong>
                  <span class="muted" id="proof-${proof}">${texts.proofTexts[proof]}</span>
                </label>
              `,
            )}
          </div>
          ${fieldError({ id: 'proof', error: problemOf('proof') })}
        </fieldset>
        ${
          draft.proof === 'owner-consent'
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
          draft.proof === 'owner-consent' && backend.capabilities.smsNotices
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
          ${draft.proof === 'email-code' ? texts.sendCode : texts.send}
        </button>
      </div>
    </form>
  `;
}
