import { expect, userEvent, waitFor } from 'storybook/test';
import { deep } from './deep.js';

/** Fills in the order of a new account and goes to its review, as a person does. */
export async function fillOrder(root: HTMLElement): Promise<void> {
  await waitFor(() => expect(deep(root, '#option-area-code')).not.toBeNull());
  await userEvent.selectOptions(deep(root, '#option-area-code')!, '040');
  const fields = {
    name: 'Hamburg Altona 2',
    street: 'Große Elbstr. 9',
    postcode: '22767',
    city: 'Hamburg',
    contactName: 'Mira Lange',
    email: 'mira@nordlicht.example',
    phone: '040 1234567',
  };
  for (const [id, value] of Object.entries(fields)) await userEvent.type(deep(root, `#${id}`)!, value);
  await userEvent.click(deep(root, '.summary .primary')!);
  await waitFor(() => expect(deep(root, '#option-area-code')).toBeNull());
}

/** Empties a field. */
export function empty(root: HTMLElement, selector: string): void {
  const field = deep(root, selector) as HTMLInputElement;
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
