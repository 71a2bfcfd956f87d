import { choose, fill, isThere, press, until } from './screens.js';

/** What is typed for a new account, field by field. */
export const ADDRESS: readonly (readonly [field: string, value: string])[] = [
  ['Account name', 'Hamburg Altona 2'],
  ['Street and number', 'Große Elbstr. 9'],
  ['Postcode', '22767'],
  ['Town', 'Hamburg'],
  ['Name', 'Mira Lange'],
  ['E-mail address', 'mira@nordlicht.example'],
  ['Telephone number', '040 1234567'],
];

/** Fills the order of a new account, wherever its form is, and goes on to the review. */
export async function fillOrder(screen: Element): Promise<void> {
  await until(() => isThere(screen, 'Area code'), 'the catalogue is there');
  await choose(screen, 'Area code', '040');
  for (const [field, value] of ADDRESS) await fill(screen, field, value);
  await press(screen, 'Review order');
}
