import type { Supplier } from '../invoice-xml.js';

/** Who issues the invoices of this backend. */
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
