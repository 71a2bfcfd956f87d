export const messages = {
  title: (name: string) => `Cost centre of “${name}”`,
  titleUnnamed: 'Cost centre',
  lead: 'It is on the next invoice and on those that follow. Issued invoices stay as they are.',
  loadFailed: 'What is set could not be loaded',
  costCentre: 'Cost centre',
  costCentreHint: 'By which your accounting department sorts the charges. Up to 40 characters.',
  purchaseOrder: 'Purchase order',
  purchaseOrderHint: 'The number of the order that the charges belong to.',
  notSaved: 'This was not saved',
  changed: 'Somebody else has changed this account meanwhile. Yours is not saved yet. Which one is to stay?',
  save: 'Save',
  saving: 'Saving…',
};
