import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Angaben für ${provider} berichtigen`,
  titleUnnamed: 'Angaben zur Rufnummernmitnahme berichtigen',
  lead: 'Genau wie im bisherigen Vertrag. Was nicht markiert ist, war richtig und geht unverändert noch einmal hinaus.',
  loadFailed: 'Die Bestellung konnte nicht geladen werden',
  differs: (provider) => `${provider} hat hier etwas anderes.`,
  company: 'Inhaber des Vertrags',
  street: 'Straße und Hausnummer',
  postcode: 'Postleitzahl',
  customerNumber: 'Kundennummer dort',
  customerNumberHint: 'Sie steht auf den Rechnungen dieses Anbieters.',
  pin: 'PIN dieses Vertrags',
  pinHint: 'Manche Anbieter geben Rufnummern nur mit ihr frei. Sie wird weitergegeben und nicht aufbewahrt.',
  send: 'Noch einmal senden',
  sending: 'Wird gesendet …',
  over: 'Es gibt nichts mehr zu berichtigen: Die Bestellung ist inzwischen weitergegangen.',
  notSent: 'Es wurde nicht gesendet',
} satisfies Translation<typeof messages>;
