export const messages = {
  title: (name: string) => `References of “${name}”`,
  titleUnnamed: 'References',
  lead: 'They are on the next invoice and on those that follow. Issued invoices stay as they are.',
  loadFailed: 'What is set could not be loaded',
  costCentre: 'Cost centre',
  costCentreHint: 'By which your accounting department sorts the charges. Up to 40 characters.',
  purchaseOrder: 'Purchase order',
  purchaseOrderHint: 'The number of the order that the charges belong to.',
  invoiceName: 'Name on invoices',
  invoiceNameHint: (name: string) =>
    `The collective invoice and its documents call it so. Up to 60 characters. Empty: “${name}”.`,
  notSaved: 'This was not saved',
  changed: 'Somebody else has changed this account meanwhile. Yours is not saved yet. Which one is to stay?',
  save: 'Save',
  saving: 'Saving…',
};
