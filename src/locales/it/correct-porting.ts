import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Correggi i dati per ${provider}`,
  titleUnnamed: 'Correggi i dati per la portabilità',
  lead: 'Esattamente come nel contratto attuale. Quanto non è contrassegnato era corretto e viene inviato di nuovo invariato.',
  loadFailed: 'Impossibile caricare l’ordine',
  differs: (provider) => `A ${provider} risulta un dato diverso.`,
  company: 'Intestatario del contratto',
  street: 'Via e numero civico',
  postcode: 'CAP',
  customerNumber: 'Codice cliente presso il fornitore',
  customerNumberHint: 'È riportato sulle fatture di quel fornitore.',
  pin: 'PIN di quel contratto',
  pinHint: 'Alcuni fornitori rilasciano i numeri solo con il PIN. Viene inoltrato e non conservato.',
  send: 'Invia di nuovo',
  sending: 'Invio in corso…',
  over: 'Non c’è più nulla da correggere: nel frattempo l’ordine è proseguito.',
  notSent: 'Invio non riuscito',
} satisfies Translation<typeof messages>;
