import { html, nothing, type TemplateResult } from 'lit';
import type { Candidate } from '../../domain/candidate.js';
import type { ProofOffer } from '../../domain/link.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** What one administers is proven; for a likely account the owner is asked, where that is offered. */
export const offerFor = (
  { backend }: WizardContext,
  { known }: Candidate,
  offers: readonly ProofOffer[],
): Pick<ProofOffer, 'proof' | 'scopes'> | undefined =>
  known === 'administered'
    ? { proof: 'own-account', scopes: [...backend.capabilities.scopes] }
    : offers.find(({ proof }) => proof === 'owner-consent');

/** Accounts to choose from, and last the one whose number is known. */
export const candidateChoice = (
  context: WizardContext,
  candidates: readonly Candidate[],
): TemplateResult => html`
  <fieldset class="field">
    <legend>${context.texts.candidates}</legend>
    <div class="choices">
      ${candidates.map((candidate) => choice(context, candidate))}
      <label class="choice">
        <input
          type="radio"
          name="candidate"
          .value=${''}
          .checked=${!candidates.some(({ id, obstacle }) => id === context.flow.state.draft.candidate && !obstacle)}
          aria-describedby="candidate-other"
          @change=${() => context.flow.edit({ candidate: '' })}
        />
        <strong>${context.texts.otherAccount}</strong>
        <span id="candidate-other" class="takes">
          <span class="muted">${context.texts.otherAccountText}</span>
        </span>
      </label>
    </div>
  </fieldset>
`;

function choice(
  { texts, words, flow }: WizardContext,
  { id, known, name, customerNumber, city, reasons, obstacle }: Candidate,
): TemplateResult {
  return html`
    <label class="choice">
      <input
        type="radio"
        name="candidate"
        .value=${id}
        .checked=${flow.state.draft.candidate === id && !obstacle}
        aria-disabled=${obstacle ? 'true' : nothing}
        aria-describedby="candidate-${id}"
        @click=${(event: Event) => {
          if (obstacle) event.preventDefault();
        }}
        @change=${() => flow.edit({ candidate: id })}
      />
      <strong><bdi>${name}</bdi></strong>
      <span id="candidate-${id}" class="takes">
        <span class="muted"><bdi>${city}</bdi> · <bdi>${customerNumber}</bdi></span>
        <span class="small">
          ${[texts.known[known], ...reasons.map((reason) => texts.reasons[reason])].join(' · ')}
        </span>
        ${obstacle ? html`<span class="small">${words.error[obstacle.code]}</span>` : nothing}
      </span>
    </label>
  `;
}

/** Why nothing has to be proven, or who is asked. */
export const provenBy = ({ texts }: WizardContext, { known }: Candidate): TemplateResult => html`
  <div class="field">
    <h3 class="label">${texts.proof}</h3>
    <p class="muted">${texts.provenBy[known]}</p>
  </div>
`;
