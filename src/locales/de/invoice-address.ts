import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Rechnungsadresse von „${name}“`,
  titleUnnamed: 'Rechnungsadresse',
  lead: 'Sie steht auf der nächsten Rechnung und allen folgenden, auch in der E-Rechnung. Ausgestellte Rechnungen bleiben, wie sie sind.',
  ofLinked: (name) =>
    `Sie gilt für die Rechnungen, die ${name} selbst zahlt. Der Account bekommt eine E-Mail über eine Änderung.`,
  loadFailed: 'Die Rechnungsadresse konnte nicht geladen werden',
  which: 'Rechnungen sind adressiert an',
  usual: 'Name und Ort des Accounts',
  other: 'Eine andere Adresse',
  company: 'Firma',
  addition: 'Abteilung oder Person',
  additionHint: 'Freiwillig, zum Beispiel „Kreditorenbuchhaltung“.',
  street: 'Straße und Hausnummer oder Postfach',
  postcode: 'Postleitzahl',
  wrongPostcode: (country) => `Das ist keine Postleitzahl des Landes ${country}.`,
  city: 'Ort',
  country: 'Land',
  readOnly: 'Sie können diese Adresse sehen, aber nicht ändern.',
  notSaved: 'Das wurde nicht gespeichert',
  changed:
    'Jemand anderes hat die Adresse inzwischen geändert. Ihre Eingabe ist noch nicht gespeichert. Was soll bleiben?',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
} satisfies Translation<typeof english>;
