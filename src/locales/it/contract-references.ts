import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Riferimenti del contratto «${product}»`,
  titleUnnamed: 'Riferimenti del contratto',
  lead: 'Compaiono sulle righe di questo contratto a partire dalla prossima fattura. Se vuoti: quelli dell’account.',
  loadFailed: 'Impossibile caricare i dati impostati',
  costCentre: 'Centro di costo',
  costCentreHint: 'Con cui la contabilità classifica i costi. Fino a 40 caratteri.',
  purchaseOrder: 'Ordine d’acquisto',
  purchaseOrderHint: 'Il numero dell’ordine a cui si riferiscono i costi.',
  notSaved: 'Modifica non salvata',
  changed:
    'Nel frattempo qualcun altro ha modificato questo contratto. La Sua versione non è ancora salvata. Quale mantenere?',
  save: 'Salva',
  saving: 'Salvataggio…',
} satisfies Translation<typeof english>;
