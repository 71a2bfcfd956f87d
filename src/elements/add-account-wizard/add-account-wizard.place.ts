import { html, nothing, type TemplateResult } from 'lit';
import { selectField, textField } from '../../ui/field.js';
import { labelsField } from '../../ui/labels.js';
import type { WizardContext } from './add-account-wizard.context.js';
import { asMain } from './add-account-wizard.taken-over.js';

/** Where the account is: elsewhere than the main account, unless its address is taken over. */
export function location({ texts, flow, problemOf, defaults }: WizardContext): TemplateResult {
  const { draft } = flow.state;
  const main = defaults?.location;
  const taken = (field: 'street' | 'postcode' | 'city') =>
    asMain(texts, defaults, draft[field], main?.[field]);
  return html`
    <div class="fields">
      ${textField({
        id: 'name',
        label: texts.name,
        hint: texts.nameHint,
        value: draft.name,
        error: problemOf('name'),
        whole: true,
        required: true,
        maxlength: 80,
        edit: (name) => flow.edit({ name }),
      })}
      ${textField({
        id: 'street',
        label: texts.street,
        hint: taken('street'),
        value: draft.street,
        error: problemOf('street'),
        whole: true,
        required: true,
        maxlength: 80,
        autocomplete: 'section-location street-address',
        edit: (street) => flow.edit({ street }),
      })}
      ${textField({
        id: 'postcode',
        label: texts.postcode,
        hint: taken('postcode'),
        value: draft.postcode,
        error: problemOf('postcode'),
        required: true,
        maxlength: 12,
        inputmode: draft.country === 'DE' ? 'numeric' : 'text',
        autocomplete: 'section-location postal-code',
        edit: (postcode) => flow.edit({ postcode }),
      })}
      ${textField({
        id: 'city',
        label: texts.city,
        hint: taken('city'),
        value: draft.city,
        error: problemOf('city'),
        required: true,
        maxlength: 60,
        autocomplete: 'section-location address-level2',
        edit: (city) => flow.edit({ city }),
      })}
      ${selectField({
        id: 'country',
        label: texts.country,
        value: draft.country,
        error: problemOf('country'),
        options: (['DE', 'AT', 'CH'] as const).map((value) => ({ value, label: texts.countries[value] })),
        edit: (country) => flow.edit({ country }),
      })}
    </div>
    ${
      main && defaults
        ? html`<div>
            <button
              class="text-button"
              type="button"
              @click=${() => {
                const { street, postcode, city, country } = main;
                flow.edit({ street, postcode, city, country });
              }}
            >
              ${texts.sameAddress(defaults.account.customerNumber)}
            </button>
          </div>`
        : nothing
    }
    ${labelsField({
      id: 'labels',
      label: texts.optional(texts.labels),
      hint: texts.labelsHint,
      error: problemOf('labels'),
      labels: draft.labels,
      typed: draft.label,
      known: [],
      addText: texts.addLabel,
      removeText: texts.removeLabel,
      type: (label) => flow.edit({ label }),
      add: () => flow.addLabel(),
      remove: (label) => flow.edit({ labels: draft.labels.filter((each) => each !== label) }),
    })}
  `;
}

/** Who is there, and who gets the messages about the account. */
export function contact({ texts, flow, problemOf, defaults }: WizardContext): TemplateResult {
  const { draft } = flow.state;
  return html`
    <div class="fields">
      ${textField({
        id: 'contactName',
        label: texts.contactName,
        value: draft.contactName,
        error: problemOf('contactName'),
        whole: true,
        required: true,
        maxlength: 80,
        autocomplete: 'section-location name',
        edit: (contactName) => flow.edit({ contactName }),
      })}
      ${textField({
        id: 'email',
        label: texts.email,
        hint: draft.otherOwner ? undefined : texts.emailHint,
        value: draft.email,
        error: problemOf('email'),
        required: true,
        maxlength: 254,
        type: 'email',
        autocomplete: 'section-location email',
        edit: (email) => flow.edit({ email }),
      })}
      ${textField({
        id: 'phone',
        label: texts.phone,
        value: draft.phone,
        error: problemOf('phone'),
        required: true,
        maxlength: 40,
        type: 'tel',
        autocomplete: 'section-location tel',
        edit: (phone) => flow.edit({ phone }),
      })}
    </div>
    ${
      defaults
        ? html`<div>
            <button
              class="text-button"
              type="button"
              @click=${() => flow.edit({ contactName: defaults.contact.name, email: defaults.contact.email })}
            >
              ${texts.contactIsMe(defaults.contact.name)}
            </button>
          </div>`
        : nothing
    }
    <label class="check">
      <input
        type="checkbox"
        id="otherOwner"
        .checked=${draft.otherOwner}
        @change=${(event: Event) => flow.edit({ otherOwner: (event.target as HTMLInputElement).checked })}
      />
      <span>${texts.otherOwner}</span>
    </label>
    ${
      draft.otherOwner
        ? html`<div class="fields inset">
            ${textField({
              id: 'ownerName',
              label: texts.ownerName,
              value: draft.ownerName,
              error: problemOf('ownerName'),
              required: true,
              maxlength: 80,
              autocomplete: 'section-owner name',
              edit: (ownerName) => flow.edit({ ownerName }),
            })}
            ${textField({
              id: 'ownerEmail',
              label: texts.ownerEmail,
              hint: texts.emailHint,
              value: draft.ownerEmail,
              error: problemOf('ownerEmail'),
              required: true,
              maxlength: 254,
              type: 'email',
              autocomplete: 'section-owner email',
              edit: (ownerEmail) => flow.edit({ ownerEmail }),
            })}
          </div>`
        : nothing
    }
  `;
}
