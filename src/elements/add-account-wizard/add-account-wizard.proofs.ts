import { html, nothing, type TemplateResult } from 'lit';
import type { Link, ProofMethod, ProofOffer } from '../../domain/link.js';
import { formatList } from '../../i18n/formats.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** Ways to prove authority, each with what it takes; one is marked. */
export const proofChoice = (
  context: WizardContext,
  offers: readonly ProofOffer[],
  { name, marked, mark }: { name: string; marked: ProofMethod; mark: (proof: ProofMethod) => void },
): TemplateResult => html`
  <div class="choices">
    ${offers.map((offer) => {
      const { proof } = offer;
      return html`
        <label class="choice">
          <input
            type="radio"
            name=${name}
            .value=${proof}
            .checked=${marked === proof}
            aria-describedby="${name}-${proof}"
            @change=${() => mark(proof)}
          />
          <strong>${context.texts.proofs[proof]}</strong>
          <span id="${name}-${proof}" class="takes">
            <span class="muted">${context.texts.proofTexts[proof]}</span>
            <span class="small">${takes(offer, context)}</span>
            ${lacking(offer, context)}
          </span>
        </label>
      `;
    })}
  </div>
`;

/** What a proof takes, in one line: how sure it makes, how long it counts, and how many tries it gives. */
const takes = ({ assurance, minutes, tries }: ProofOffer, { texts }: WizardContext): string =>
  [
    texts.assurance[assurance],
    minutes < 1440 ? texts.minutes(minutes) : texts.days(Math.round(minutes / 1440)),
    tries === null ? '' : texts.tries(tries),
  ]
    .filter(Boolean)
    .join(' · ');

/** The rights that a proof is too weak for. */
function lacking({ scopes }: ProofOffer, context: WizardContext): TemplateResult | typeof nothing {
  const { texts, words, language, backend } = context;
  const without = backend.capabilities.scopes.filter((scope) => !scopes.includes(scope));
  if (without.length === 0) return nothing;
  const names = without.map((scope) => words.scope[scope]);
  return html`<span class="small">${texts.without(formatList(language, names))}</span>`;
}

/** Whether the way that was taken leads no further: no try is left, and nothing can be sent again. */
export const isStuck = ({ state, triesLeft, resendAt }: Link): boolean =>
  state === 'proving' && triesLeft === 0 && resendAt === null;

/** What support asks for, as a list. */
export const supportNeeds = ({ texts, offers }: WizardContext): TemplateResult | typeof nothing => {
  const needs =
    offers.state === 'ready'
      ? (offers.data.items.find(({ proof }) => proof === 'support-case')?.needs ?? [])
      : [];
  return needs.length === 0
    ? nothing
    : html`<section class="card padded stack">
        <h3 class="title">${texts.supportNeeds}</h3>
        <ul class="needs">
          ${needs.map((need) => html`<li>${texts.needs[need]}</li>`)}
        </ul>
      </section>`;
};

/** The other ways to go on with a request that waits; unfolded where its own way has come to an end. */
export function otherWays(
  context: WizardContext,
  link: Link,
  stuck: boolean,
): TemplateResult | typeof nothing {
  const { texts, words, language, offers, proof: flow } = context;
  if (offers.state !== 'ready' || !flow) return nothing;
  const others = offers.data.items.filter(({ state }) => state === 'offered');
  const [first] = others;
  if (!first) return nothing;
  const chosen = others.find(({ proof }) => proof === flow.state.other) ?? first;
  const { error, busy } = flow.changing;
  return html`
    <details class="card other" ?open=${stuck}>
      <summary>${texts.otherWays}</summary>
      <form
        class="stack"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          context.submitOther(link, chosen);
        }}
      >
        <p class="muted">${texts.otherWaysText}</p>
        <fieldset>
          <legend class="visually-hidden">${texts.otherWays}</legend>
          ${proofChoice(context, others, {
            name: 'other',
            marked: chosen.proof,
            mark: (proof) => flow.mark(proof),
          })}
        </fieldset>
        ${error ? problem(words, language, error) : nothing}
        <div class="buttons">
          <button class="button large" type="submit" aria-busy=${busy ? 'true' : nothing}>
            ${texts.goOn[chosen.proof]}
          </button>
        </div>
      </form>
    </details>
  `;
}
