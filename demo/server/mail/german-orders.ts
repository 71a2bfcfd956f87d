import { date, full, money, type OrderMessage, type Words } from './message.js';

/** What a message about an order that is not placed yet says in German. */
export function ordersInGerman(message: OrderMessage): Words {
  switch (message.kind) {
    case 'order-received':
      return {
        subject: `Ihre Bestellung ${message.order} ist eingegangen`,
        paragraphs: [
          `Vielen Dank für Ihre Bestellung. ${full(message.account)} steht bereits in Ihrer Übersicht.`,
          `Bevor Rufnummern vergeben werden, fehlen zwei Schritte: ${message.contact} bestätigt die E-Mail-Adresse mit dem Link in unserer Nachricht, und Sie geben den Code aus dem Brief ein, den wir an die Anschlussadresse schicken.`,
        ],
        link: { label: 'Zur Übersicht', path: '/' },
      };
    case 'quote-mailed': {
      const { number, name, monthly, once, until, by, main, token } = message;
      return {
        subject: `Angebot ${number} für ${name || 'einen neuen Account'}`,
        paragraphs: [
          `${by.name} (${by.email}) schickt Ihnen ein Angebot für einen neuen Account von ${full(main)}: ${name || 'noch ohne Namen'}, ${money(monthly, 'de')} monatlich und ${money(once, 'de')} einmalig.`,
          message.message ? `Nachricht: „${message.message}“` : '',
          `Noch ist nichts bestellt. Die Preise gelten bis ${date(until, 'de')}. Wer für ${main.name} bestellen darf, kann über den Link weitermachen: Alles ist ausgefüllt.`,
        ],
        link: { label: 'Angebot ansehen', path: `/quote#${token}` },
      };
    }
  }
}
