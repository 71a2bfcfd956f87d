export const messages = {
  title: (product: string) => `References of the contract “${product}”`,
  titleUnnamed: 'References of the contract',
  lead: 'They stand on the lines of this contract, from the next invoice on. Empty: those of the account.',
  loadFailed: 'What is set could not be loaded',
  costCentre: 'Cost centre',
  costCentreHint: 'By which your accounting department sorts the charges. Up to 40 characters.',
  purchaseOrder: 'Purchase order',
  purchaseOrderHint: 'The number of the order that the charges belong to.',
  notSaved: 'This was not saved',
  changed: 'Somebody else has changed this contract meanwhile. Yours is not saved yet. Which one is to stay?',
  save: 'Save',
  saving: 'Saving…',
};
