import { html, nothing, type TemplateResult } from 'lit';
import type { ProofMethod, ProofOffer, Scope } from '../../domain/link.js';
import { fieldError, textArea, textField } from '../../ui/field.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { allowance, notAsked } from './add-account-wizard.allowance.js';
import { limit } from './add-account-wizard.limit.js';
import type { WizardContext } from './add-account-wizard.context.js';
import { candidateChoice, offerFor, provenBy } from './add-account-wizard.candidates.js';
import { proofChoice } from './add-account-wizard.proofs.js';
import { start } from './add-account-wizard.start.js';
import { SKELETON } from './add-account-wizard.steps.js';

/** Which account, what for, and how its owner confirms. */
export function identify(context: WizardContext): TemplateResult {
  const { words, language, offers, candidates, backend, retry } = context;
  // Both at once, so that nothing moves when the second comes.
  if (backend.capabilities.candidates && candidates.state === 'loading') return SKELETON;
  if (context.allowance.state === 'loading') return SKELETON;
  switch (offers.state) {
    case 'loading':
      return SKELETON;
    case 'failed':
      return problem(words, language, offers.error, { retry });
    case 'ready':
      return form(context, offers.data.items);
  }
}

function form(context: WizardContext, offers: readonly ProofOffer[]): TemplateResult {
  const { texts, words, flow, candidates } = context;
  const { draft } = flow.state;
  const { status } = flow.requesting.state;
  const listed = candidates.state === 'ready' ? candidates.data.items : [];
  const picked = listed.find(({ id, obstacle }) => id === draft.candidate && !obstacle);
  const chosen = picked
    ? offerFor(context, picked, offers)
    : (offers.find(({ proof }) => proof === draft.proof) ?? offers[0]);
  if (!chosen) return notice({ kind: 'warn', title: words.error['proof-not-offered'] });
  return html`
    <form
      class="stack narrow"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        context.submitRequest(chosen, picked);
      }}
    >
      <section class="card padded stack">
        ${listed.length === 0 ? nothing : candidateChoice(context, listed)}
        ${picked ? nothing : numberField(context)} ${rights(context, chosen.scopes)}
        ${start(context, chosen.scopes)} ${limit(context, chosen.scopes)}
      </section>
      <section class="card padded stack">
        ${picked ? provenBy(context, picked) : proofs(context, offers, chosen.proof)}
        ${chosen.proof === 'owner-consent' ? question(context) : nothing}
      </section>
      ${flow.requesting.error ? notAsked(context, flow.requesting.error) : nothing} ${allowance(context)}
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

const numberField = ({ texts, flow, problemOf }: WizardContext): TemplateResult =>
  textField({
    id: 'customerNumber',
    label: texts.number,
    hint: texts.numberHint,
    value: flow.state.draft.customerNumber,
    error: problemOf('customerNumber'),
    required: true,
    maxlength: 32,
    edit: (customerNumber) => flow.edit({ customerNumber }),
  });

/** What the main account shall be able to do; a proof that is too weak rules some of it out. */
function rights(context: WizardContext, provable: readonly Scope[]): TemplateResult {
  const { texts, words, flow, backend, problemOf } = context;
  const error = problemOf('scopes');
  return html`<fieldset class="field">
    <legend>${texts.rights}</legend>
    <div class="stack">
      ${backend.capabilities.scopes
        .filter((scope) => scope !== 'team')
        .map(
          (scope) => html`
            <label class="check">
              <input
                type="checkbox"
                name="scopes"
                .checked=${flow.state.draft.scopes.includes(scope) && provable.includes(scope)}
                aria-disabled=${scope === 'view' || !provable.includes(scope) ? 'true' : nothing}
                aria-invalid=${error ? 'true' : nothing}
                @click=${(event: Event) => {
                  // Seeing an account is what linking is; a proof that is too weak rules a right out.
                  if (scope === 'view' || !provable.includes(scope)) event.preventDefault();
                }}
                @change=${(event: Event) => flow.setScope(scope, (event.target as HTMLInputElement).checked)}
              />
              <span>${words.scope[scope]}</span>
            </label>
          `,
        )}
    </div>
    ${fieldError({ id: 'scopes', error })}
  </fieldset>`;
}

const proofs = (
  context: WizardContext,
  offers: readonly ProofOffer[],
  marked: ProofMethod,
): TemplateResult => html`
  <fieldset class="field">
    <legend>${context.texts.proof}</legend>
    ${proofChoice(context, offers, {
      name: 'proof',
      marked,
      mark: (proof) => context.flow.chooseProof(proof),
    })}
    ${fieldError({ id: 'proof', error: context.problemOf('proof') })}
  </fieldset>
`;

/** What the owner reads who is asked, and where they are told of it. */
function question({ texts, flow, backend, problemOf }: WizardContext): TemplateResult {
  const { message, ownerPhone } = flow.state.draft;
  return html`
    ${textArea({
      id: 'message',
      label: texts.message,
      value: message,
      error: problemOf('message'),
      maxlength: 500,
      edit: (text) => flow.edit({ message: text }),
    })}
    ${
      backend.capabilities.smsNotices
        ? textField({
            id: 'phone',
            label: texts.ownerPhone,
            hint: texts.ownerPhoneHint,
            value: ownerPhone,
            error: problemOf('phone'),
            type: 'tel',
            autocomplete: 'off',
            maxlength: 40,
            edit: (typed) => flow.edit({ ownerPhone: typed }),
          })
        : nothing
    }
  `;
}
