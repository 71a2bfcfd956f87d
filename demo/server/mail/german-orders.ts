import { isAwaited } from './awaited-message.js';
import { awaitedInGerman } from './german-awaited.js';
import type { CancelRefusal, PortingField } from '../../../src/domain/order-tracking.js';
import { date, full, moment, type Words } from './message.js';
import type { OrderMessage } from './order-message.js';

const portal = { label: 'Bestellung verfolgen', path: '/' };

const FIELDS: Record<PortingField, string> = {
  company: 'Name des Inhabers',
  street: 'Straße und Hausnummer',
  postcode: 'Postleitzahl',
  customerNumber: 'Kundennummer',
  pin: 'PIN',
  numbers: 'Rufnummern',
};

const REFUSALS: Record<CancelRefusal, string> = {
  'work-booked': 'die Arbeiten am Anschluss bereits gebucht sind',
  'porting-agreed': 'für die Rufnummern bereits ein Tag zugesagt ist',
  'set-up': 'bereits alles eingerichtet ist',
};

/** What a message about an order on its way says in German. */
export function ordersInGerman(message: OrderMessage): Words {
  if (isAwaited(message)) return awaitedInGerman(message);
  const { order, account } = message;
  switch (message.kind) {
    case 'order-received':
      return {
        subject: `Ihre Bestellung ${order} ist eingegangen`,
        paragraphs: [
          `Vielen Dank für Ihre Bestellung. ${full(account)} steht bereits in Ihrer Übersicht.`,
          `Bevor Rufnummern vergeben werden, fehlen zwei Schritte: ${message.contact} bestätigt die E-Mail-Adresse mit dem Link in unserer Nachricht, und Sie geben den Code aus dem Brief ein, den wir an die Anschlussadresse schicken.`,
        ],
        link: { label: 'Zur Übersicht', path: '/' },
      };
    case 'order-rejected':
      return {
        subject: `Bestellung ${order} ist nicht möglich`,
        paragraphs: [
          `An der Adresse von ${full(account)} gibt es keinen Anschluss. Es wurde nichts eingerichtet, und es wird nichts berechnet.`,
          'Bestellen Sie mit einem anderen Produkt oder für eine andere Adresse neu.',
        ],
        link: portal,
      };
    case 'order-failed':
      return {
        subject: `Bestellung ${order} konnte nicht ausgeführt werden`,
        paragraphs: [
          `Der Anschluss von ${full(account)} funktioniert nicht und lässt sich nicht instand setzen. Es wird nichts berechnet.`,
        ],
        link: portal,
      };
    case 'order-line-booked':
      return {
        subject: `Am ${date(message.on, 'de')} kommt ein Techniker zu ${account.name}`,
        paragraphs: [
          `Zur Bestellung ${order} wird am ${date(message.on, 'de')} am Anschluss von ${full(account)} gearbeitet. Bitte sorgen Sie dafür, dass jemand dort ist.`,
        ],
        link: portal,
      };
    case 'order-cancel-asked':
      return {
        subject: `Wir prüfen die Stornierung der Bestellung ${order}`,
        paragraphs: [
          `Sie möchten die Bestellung von ${full(account)} stornieren. Wir teilen Ihnen mit, ob das noch möglich ist.`,
        ],
        link: portal,
      };
    case 'order-cancel-refused':
      return {
        subject: `Bestellung ${order} kann nicht mehr storniert werden`,
        paragraphs: [
          `Die Bestellung von ${full(account)} läuft weiter, weil ${message.refusal ? REFUSALS[message.refusal] : 'sie zu weit fortgeschritten ist'}.`,
        ],
        link: portal,
      };
    case 'order-cancelled':
      return {
        subject: `Bestellung ${order} ist storniert`,
        paragraphs: [
          `Die Bestellung von ${full(account)} ist storniert. Es wird nichts berechnet, und der Account steht nicht mehr in Ihrer Übersicht.`,
        ],
        link: portal,
      };
    case 'order-withdrawn':
      return {
        subject: `Der Vertrag zur Bestellung ${order} wurde widerrufen`,
        paragraphs: [
          `Der Vertrag von ${full(account)} ist beendet. Die Rufnummern sind freigegeben, und der Account steht nicht mehr in der Übersicht.`,
        ],
        link: portal,
      };
    case 'withdrawal-received':
      return {
        subject: `Ihr Widerruf der Bestellung ${order} ist eingegangen`,
        paragraphs: [
          'Hiermit bestätigen wir den Eingang Ihrer Erklärung. Bitte bewahren Sie diese Bestätigung auf.',
          `„Ich widerrufe den Vertrag zur Bestellung ${order} für ${full(account)}, aufgegeben am ${date(message.placedAt, 'de')}.“`,
          `Erklärt von: ${message.by}\nEingegangen am: ${moment(message.at, 'de')}`,
        ],
      };
    case 'porting-accepted':
      return {
        subject: `Ihre Rufnummern kommen am ${date(message.on, 'de')} mit`,
        paragraphs: [
          `${message.provider} hat zugestimmt: Die Rufnummern der Bestellung ${order} wechseln am ${date(message.on, 'de')} zu ${full(account)}.`,
          'Bitte kündigen Sie den bisherigen Vertrag nicht selbst. Er endet mit diesem Tag.',
        ],
        link: portal,
      };
    case 'porting-refused':
      return {
        subject: `${message.provider} hat andere Angaben als die Bestellung ${order}`,
        paragraphs: [
          `${message.provider} gibt die Rufnummern von ${full(account)} noch nicht frei, weil etwas abweicht:`,
          message.refused.map((field) => `• ${FIELDS[field]}`).join('\n'),
          'Berichtigen Sie das im Portal. Alles Übrige geht unverändert noch einmal hinaus.',
        ],
        link: { label: 'Berichtigen', path: '/' },
      };
    case 'porting-failed':
      return {
        subject: `Die Rufnummern der Bestellung ${order} können nicht mitkommen`,
        paragraphs: [
          `${message.provider} hat die Rufnummern, die für ${full(account)} angefragt wurden, nicht mehr. Der Account behält seine neuen Rufnummern, und alles Übrige der Bestellung läuft weiter.`,
        ],
        link: portal,
      };
    case 'porting-done':
      return {
        subject: `Ihre Rufnummern sind bei ${account.name} angekommen`,
        paragraphs: [`Die Rufnummern der Bestellung ${order} gelten ab jetzt für ${full(account)}.`],
        link: portal,
      };
  }
}
