import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError } from '../../domain/backend-error.js';
import type { Drift } from '../../domain/drift.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { DriftAct } from '../../state/drift-flow.js';
import { textField } from '../../ui/field.js';
import { fieldText, type Words } from '../../ui/words.js';
import type { messages } from './account-drift.messages.js';

/** Asks for another address that the invoices of an account go to. */
export function recipientForm({
  at,
  drift: { link, version, account },
  email,
  texts,
  words,
  problem,
  busy,
  edit,
  send,
  cancel,
}: {
  at: string;
  drift: Drift;
  email: string;
  texts: Translation<typeof messages>;
  words: Words;
  problem: BackendError | undefined;
  busy: boolean;
  edit: (email: string) => void;
  send: (act: DriftAct) => void;
  cancel: () => void;
}): TemplateResult {
  const fields = problem?.fields ?? [];
  return html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      send({ act: 'recipient', link, version, email });
    }}
  >
    ${textField({
      id: `email-${at}`,
      label: texts.address(account.name),
      hint: texts.addressHint,
      type: 'email',
      autocomplete: 'email',
      value: email,
      required: true,
      error: fields.some(({ rule }) => rule === 'unreachable')
        ? texts.unreachable
        : fieldText(words, fields, 'email'),
      edit,
    })}
    <div class="foot">
      <button class="button primary" type="submit" aria-busy=${busy ? 'true' : nothing}>
        ${texts.setAddress}
      </button>
      <button class="button" type="button" @click=${cancel}>${words.cancel}</button>
    </div>
  </form>`;
}
