import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Indirizzo di fatturazione di «${name}»`,
  titleUnnamed: 'Indirizzo di fatturazione',
  lead: 'Viene stampato sulla prossima fattura e su quelle successive e compare nella fattura elettronica. Le fatture emesse restano invariate.',
  ofLinked: (name) =>
    `Vale per le fatture che ${name} paga direttamente. L’account riceve un’e-mail in caso di modifica.`,
  loadFailed: 'Impossibile caricare l’indirizzo di fatturazione',
  which: 'Le fatture sono intestate a',
  usual: 'Nome e località dell’account',
  other: 'Un altro indirizzo',
  company: 'Azienda',
  addition: 'Reparto o persona',
  additionHint: 'Facoltativo, ad esempio «Contabilità fornitori».',
  street: 'Via e numero civico, o casella postale',
  postcode: 'CAP',
  wrongPostcode: (country) => `Questo non è un CAP del paese ${country}.`,
  city: 'Località',
  country: 'Paese',
  readOnly: 'Questo indirizzo è visibile, ma non modificabile.',
  notSaved: 'Modifica non salvata',
  changed:
    'Nel frattempo qualcun altro ha modificato l’indirizzo. La Sua versione non è ancora salvata. Quale mantenere?',
  save: 'Salva',
  saving: 'Salvataggio…',
} satisfies Translation<typeof english>;
