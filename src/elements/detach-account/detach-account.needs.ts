import { html, nothing, type TemplateResult } from 'lit';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { LinkSide } from '../../domain/link.js';
import type { StandAloneNeed } from '../../domain/stand-alone.js';
import type { Translation } from '../../i18n/catalogue.js';
import { icon } from '../../ui/icon.js';
import type { messages } from './detach-account.messages.js';

export type Need = StandAloneNeed['need'];

/** Who looks at the list, and what becomes of a press on its buttons. */
export interface Seeing {
  readonly side: LinkSide;
  readonly seeTo: (need: Need) => void;
  /** The need whose button was pressed last, and what that has led to. */
  readonly pressed: { readonly need: Need; readonly answer: unknown } | undefined;
}

/** Whether this side can do something about it: its own affairs, and a main account sends the mail of a check again. */
const isSeenTo = ({ need, by }: StandAloneNeed, side: LinkSide): boolean =>
  by === side || (side === 'main' && (need === 'contact-email' || need === 'invoice-address'));

/** What the account needs to go on by itself: what is there, what is missing, and what can be done about that. */
export const needs = (
  { needs: texts }: Translation<typeof messages>,
  all: readonly StandAloneNeed[] | undefined,
  { side, seeTo, pressed }: Seeing,
): TemplateResult | typeof nothing =>
  all?.length
    ? html`<section class="needs">
        <h3>${texts.title}</h3>
        <ul role="list">
          ${all.map((each) => {
            const { need, met, required, by } = each;
            return html`<li class=${met ? 'met' : required ? 'required' : 'missing'}>
              ${icon(met ? CircleCheck : required ? CircleAlert : TriangleAlert)}
              <div>
                ${texts.items[need]}: <strong>${met ? texts.met : texts.missing}</strong>
                ${
                  met
                    ? nothing
                    : html`<p class="muted">
                          ${texts.by[by]} ${required ? texts.required : texts.wanted[need]}
                        </p>
                        ${
                          isSeenTo(each, side)
                            ? html`<button
                                  class="button"
                                  type="button"
                                  aria-label="${texts.act[side][need]}: ${texts.items[need]}"
                                  @click=${() => seeTo(need)}
                                >
                                  ${texts.act[side][need]}
                                </button>
                                <div role="status" class="answer">
                                  ${pressed?.need === need ? pressed.answer : nothing}
                                </div>`
                            : nothing
                        }`
                }
              </div>
            </li>`;
          })}
        </ul>
      </section>`
    : nothing;
