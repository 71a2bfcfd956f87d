import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Riferimenti di «${name}»`,
  titleUnnamed: 'Riferimenti',
  lead: 'Compaiono sulla prossima fattura e su quelle successive. Le fatture emesse restano invariate.',
  loadFailed: 'Impossibile caricare i dati impostati',
  costCentre: 'Centro di costo',
  costCentreHint: 'Con cui la contabilità classifica i costi. Fino a 40 caratteri.',
  purchaseOrder: 'Ordine d’acquisto',
  purchaseOrderHint: 'Il numero dell’ordine a cui si riferiscono i costi.',
  invoiceName: 'Nome sulle fatture',
  invoiceNameHint: (name) =>
    `Usato nella fattura cumulativa e nei relativi documenti. Fino a 60 caratteri. Se vuoto: «${name}».`,
  notSaved: 'Modifica non salvata',
  changed:
    'Nel frattempo qualcun altro ha modificato questo account. La Sua versione non è ancora salvata. Quale mantenere?',
  save: 'Salva',
  saving: 'Salvataggio…',
} satisfies Translation<typeof english>;
