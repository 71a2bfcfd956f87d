import { date, full, type SwapMessage, type Words } from './message.js';

const portal = { label: 'Zum Portal', path: '/' };

/** What a message about a change of main accounts says in German. */
export function swapInGerman({ kind, from, to, on, message, until }: SwapMessage): Words {
  const day = (on || until).slice(0, 10);
  const dayOf = day && date(day, 'de');
  switch (kind) {
    case 'swap-proposed':
      return {
        subject: `${to.name} soll Hauptaccount werden`,
        paragraphs: [
          `${full(from)} schlägt vor, dass ${full(to)} an seine Stelle als Hauptaccount tritt: ${to.name} würde alle verknüpften Accounts sehen und die auf der Sammelrechnung bezahlen.`,
          message ? `Nachricht: „${message}“` : '',
          `Nichts ändert sich, bevor jemand, der ${to.name} verwaltet, im Portal zustimmt. Der Vorschlag gilt bis ${dayOf}.`,
        ],
        link: portal,
      };
    case 'swap-planned':
      return {
        subject: `${to.name} wird am ${dayOf} Hauptaccount`,
        paragraphs: [
          `Ab ${dayOf} ist ${full(to)} der Hauptaccount, und ${full(from)} gehört wie alle anderen Accounts dazu.`,
          'Bis zum Tag davor können beide Seiten das im Portal zurücknehmen.',
        ],
        link: portal,
      };
    case 'swap-declined':
      return {
        subject: `${from.name} bleibt Hauptaccount`,
        paragraphs: [`${full(to)} hat abgelehnt, Hauptaccount zu werden. Es ändert sich nichts.`],
        link: portal,
      };
    case 'swap-canceled':
      return {
        subject: `${from.name} bleibt Hauptaccount`,
        paragraphs: [`Dass ${full(to)} Hauptaccount wird, wurde zurückgenommen. Es ändert sich nichts.`],
        link: portal,
      };
    case 'swap-expired':
      return {
        subject: `${from.name} bleibt Hauptaccount`,
        paragraphs: [`Niemand hat geantwortet, ob ${full(to)} Hauptaccount wird. Es ändert sich nichts.`],
        link: portal,
      };
    case 'swap-failed':
      return {
        subject: `${from.name} ist weiterhin Hauptaccount`,
        paragraphs: [
          `${full(to)} sollte Hauptaccount werden, und etwas ist dazwischengekommen. Nichts hat sich geändert; im Portal steht, was es ist.`,
        ],
        link: portal,
      };
    case 'main-swapped':
      return {
        subject: `${to.name} ist jetzt Hauptaccount`,
        paragraphs: [
          `${full(to)} ist an die Stelle von ${full(from)} als Hauptaccount getreten. Rufnummern, Rufumleitung, Verträge und Anmeldungen jedes Accounts sind wie zuvor.`,
          `Sammelrechnungen ab ${dayOf} gehen an ${to.name}.`,
        ],
        link: portal,
      };
  }
}
