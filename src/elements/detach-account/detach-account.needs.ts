import { html, nothing, type TemplateResult } from 'lit';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { StandAloneNeed } from '../../domain/stand-alone.js';
import type { Translation } from '../../i18n/catalogue.js';
import { icon } from '../../ui/icon.js';
import type { messages } from './detach-account.messages.js';

/** What the account needs to go on by itself: what is there, what is missing, and who can see to it. */
export const needs = (
  { needs: texts }: Translation<typeof messages>,
  all: readonly StandAloneNeed[] | undefined,
): TemplateResult | typeof nothing =>
  all?.length
    ? html`<section class="needs">
        <h3>${texts.title}</h3>
        <ul role="list">
          ${all.map(
            ({ need, met, required, by }) =>
              html`<li class=${met ? 'met' : required ? 'required' : 'missing'}>
                ${icon(met ? CircleCheck : required ? CircleAlert : TriangleAlert)}
                <div>
                  ${texts.items[need]}: <strong>${met ? texts.met : texts.missing}</strong>
                  ${
                    met
                      ? nothing
                      : html`<p class="muted">
                          ${texts.by[by]} ${required ? texts.required : texts.wanted[need]}
                        </p>`
                  }
                </div>
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
