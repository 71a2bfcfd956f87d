import { date, full, type ProofMessage, type Words } from './message.js';

/** What a message about how a link is proven says in German. */
export function proofsInGerman(message: ProofMessage): Words {
  switch (message.kind) {
    case 'link-case-opened':
      return {
        subject: `${message.main.name} bittet den Support, ${message.account.customerNumber} zu verknüpfen`,
        paragraphs: [
          `${full(message.main)} möchte ${full(message.account)} als Nebenaccount verknüpfen, um ihn einzusehen und zu bezahlen, und hat bei unserem Support den Vorgang ${message.number} eröffnet.`,
          'Der Support ruft Sie unter der hinterlegten Nummer zurück, bevor etwas geschieht. Wenn Sie nicht einverstanden sind, sagen Sie es uns dann, oder antworten Sie auf diese E-Mail.',
        ],
      };
    case 'link-case-answered':
      return message.confirmed
        ? {
            subject: `Vorgang ${message.number}: bestätigt`,
            paragraphs: [
              `Der Support hat bestätigt, dass Sie ${message.customerNumber} verknüpfen dürfen. Bitte sehen Sie es noch einmal an und bestätigen Sie es in Ihrer Übersicht.`,
            ],
            link: { label: 'Bestätigen', path: '/' },
          }
        : {
            subject: `Vorgang ${message.number}: nicht bestätigt`,
            paragraphs: [
              `Der Support konnte nicht bestätigen, dass Sie ${message.customerNumber} verknüpfen dürfen. Es wurde nichts geändert.`,
            ],
            link: { label: 'Zur Übersicht', path: '/' },
          };
    case 'link-proof-locked':
      return {
        subject: `Falsche Nachweise für eine Verknüpfung Ihres Accounts`,
        paragraphs: [
          `Jemand von ${full(message.main)} wollte Ihren Account verknüpfen und hat jedes Mal einen falschen Nachweis erbracht. Es wird kein weiterer angenommen. Es wurde nichts geändert, und Sie können sich anmelden wie immer.`,
          'Wenn Sie davon nichts wissen, geben Sie keinen Code weiter.',
        ],
      };
    case 'request-ending':
      return {
        subject: `Ihre Anfrage für ${message.number} endet am ${date(message.until, 'de')}`,
        paragraphs: [
          `Ihre Anfrage, ${message.number} zu verknüpfen, ist noch offen. Sie endet am ${date(message.until, 'de')} von selbst; danach können Sie sie in Ihrer Übersicht erneut senden.`,
        ],
        link: { label: 'Zur Übersicht', path: '/products/subsidiaries' },
      };
    case 'question-ending':
      return {
        subject: `${message.main.name} wartet noch auf Ihre Antwort`,
        paragraphs: [
          `${full(message.main)} möchte Ihren Account verknüpfen. Sie können bis ${date(message.until, 'de')} antworten; ohne Ihre Antwort ändert sich nichts.`,
        ],
        link: { label: 'Anfrage ansehen', path: '/account/requests' },
      };
  }
}
