import { html, type TemplateResult } from 'lit';
import type { BackendError } from '../../domain/backend-error.js';
import type { ContractReferences } from '../../domain/contract.js';
import { textField } from '../../ui/field.js';
import { fieldText, type Words } from '../../ui/words.js';

/** The words of what charges are sorted by. */
interface Texts {
  readonly costCentre: string;
  readonly costCentreHint: string;
  readonly purchaseOrder: string;
  readonly purchaseOrderHint: string;
}

/** The fields of what the charges of an account, or of one contract, are sorted by. */
export const referenceFields = (parts: {
  texts: Texts;
  words: Words;
  draft: ContractReferences;
  problem: BackendError | undefined;
  edit: (patch: Partial<ContractReferences>) => void;
}): TemplateResult => {
  const { texts, words, draft, problem, edit } = parts;
  const fields = problem?.fields ?? [];
  return html`
    ${textField({
      id: 'costCentre',
      label: texts.costCentre,
      hint: texts.costCentreHint,
      error: fieldText(words, fields, 'costCentre'),
      value: draft.costCentre,
      maxlength: 40,
      edit: (costCentre) => edit({ costCentre }),
    })}
    ${textField({
      id: 'purchaseOrder',
      label: texts.purchaseOrder,
      hint: texts.purchaseOrderHint,
      error: fieldText(words, fields, 'purchaseOrder'),
      value: draft.purchaseOrder,
      maxlength: 40,
      edit: (purchaseOrder) => edit({ purchaseOrder }),
    })}
  `;
};
