import { date, full, money, type Words } from './message.js';
import type { QuoteMessage } from './quote-message.js';

/** What a message about an order that is not placed yet says in German. */
export function quotesInGerman(message: QuoteMessage): Words {
  switch (message.kind) {
    case 'approval-requested':
      return {
        subject: `${message.by} bittet Sie, eine Bestellung freizugeben: ${message.name}`,
        paragraphs: [
          `${message.by} möchte einen neuen Account für ${full(message.main)} bestellen: ${message.name}, ${money(message.monthly, 'de')} monatlich und ${money(message.once, 'de')} einmalig. Das ist mehr, als eine Person allein bestellt.`,
          message.message ? `Nachricht: „${message.message}“` : '',
          `Nichts ist bestellt, bevor jemand, der bestellen darf, es im Portal freigegeben hat. Der Preis gilt bis ${date(message.until, 'de')}.`,
        ],
        link: { label: 'Bestellung ansehen', path: '/products/subsidiaries' },
      };
    case 'order-approved':
      return {
        subject: `Ihre Bestellung ist freigegeben: ${message.name}`,
        paragraphs: [
          `${message.answeredBy} hat Ihre Bestellung von ${message.name} für ${full(message.main)} freigegeben; sie ist aufgegeben.`,
        ],
        link: { label: 'Zur Übersicht', path: '/products/subsidiaries' },
      };
    case 'approval-declined':
      return {
        subject: `Ihre Bestellung ist nicht freigegeben: ${message.name}`,
        paragraphs: [
          `${message.answeredBy} hat Ihre Bestellung von ${message.name} für ${full(message.main)} nicht freigegeben: „${message.message}“`,
          'Nichts wurde bestellt. Ihre Eingaben bleiben als Entwurf erhalten.',
        ],
        link: { label: 'Zur Übersicht', path: '/products/subsidiaries' },
      };
    case 'approval-expired':
      return {
        subject: `Niemand hat Ihre Bestellung freigegeben: ${message.name}`,
        paragraphs: [
          `Ihre Bestellung von ${message.name} für ${full(message.main)} wurde nicht rechtzeitig freigegeben. Nichts wurde bestellt. Ihre Eingaben bleiben als Entwurf erhalten, zu den Preisen von heute.`,
        ],
        link: { label: 'Zur Übersicht', path: '/products/subsidiaries' },
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
