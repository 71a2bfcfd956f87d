import type { Supplier } from '../../../src/backend/invoice-xml.js';

/** Who issues the invoices of the demo: invented, as everything of it is. */
export const SUPPLIER: Supplier = {
  name: 'Nordfon GmbH',
  street: 'Am Sandtorkai 1',
  postcode: '20457',
  city: 'Hamburg',
  country: 'DE',
  vatId: 'DE999999999',
  iban: 'DE02120300000000202051',
  email: 'invoices@nordfon.example',
};
