import type { DeclineReason } from '../../../src/domain/decline.js';
import type { Scope } from '../../../src/domain/link.js';
import { date, full, type Words } from './message.js';
import type { RequestMessage } from './request-message.js';
import { startSentences, termSentence } from './term-message.js';

const SCOPES: Record<Scope, string> = {
  view: 'den Account in der Übersicht sehen',
  pay: 'die Rechnungen bezahlen, über die Sammelrechnung',
  switch: 'im Account arbeiten',
  team: 'das Team verwalten',
};

const REASONS: Record<DeclineReason, string> = {
  'unknown-sender': 'Wer fragt, ist dort nicht bekannt.',
  'wrong-account': 'Es ist der falsche Account.',
  'not-now': 'Zurzeit nicht.',
  other: 'Aus einem anderen Grund.',
};

const scopesIn = (scopes: readonly Scope[]): string => scopes.map((scope) => `• ${SCOPES[scope]}`).join('\n');

/** What a message about a request to link an account says in German. */
export function requestsInGerman(message: RequestMessage): Words {
  switch (message.kind) {
    case 'link-request':
      return {
        subject: `${message.main.name} möchte Ihren Account verknüpfen`,
        paragraphs: [
          `${message.by.name} (${message.by.email}) bittet im Namen von ${full(message.main)} darum, ${full(message.account)} als Nebenaccount zu verknüpfen. ${message.main.name} möchte:`,
          scopesIn(message.scopes),
          startSentences(message.term, 'de'),
          termSentence(message.term, 'de'),
          message.message ? `„${message.message}“` : '',
          `Melden Sie sich an, um zu sehen, was sich ändern würde, und stimmen Sie bis ${date(message.until, 'de')} zu oder lehnen Sie ab. Ohne Ihre Antwort ändert sich nichts.`,
        ],
        link: { label: 'Anfrage ansehen', path: message.path },
      };
    case 'link-request-sms':
      return {
        subject: 'SMS',
        paragraphs: [
          `${full(message.main)} möchte Ihren Account verknüpfen. Melden Sie sich an, um zu sehen, was sich ändern würde, und zu antworten:`,
        ],
        link: { label: '', path: '/account/requests' },
      };
    case 'link-code':
      return {
        subject: `Code zum Verknüpfen von ${message.account.customerNumber}`,
        paragraphs: [
          `${full(message.main)} möchte ${full(message.account)} sehen und dafür bezahlen. Geben Sie diesen Code nur weiter, wenn Sie einverstanden sind:`,
          message.code,
          `Er gilt ${message.minutes} Minuten. Wenn Sie nicht einverstanden sind, tun Sie nichts.`,
        ],
      };
    case 'request-accepted':
      return {
        subject: `${message.account.name} hat zugestimmt`,
        paragraphs: [
          `${full(message.account)} kann jetzt verknüpft werden. Bitte bestätigen Sie das in Ihrer Übersicht.`,
        ],
        link: { label: 'Bestätigen', path: '/' },
      };
    case 'request-declined':
      return {
        subject: `Ihre Anfrage für ${message.number} wurde abgelehnt`,
        paragraphs: [
          `Der Inhaber von ${message.number} hat Ihre Anfrage abgelehnt. Es wurde nichts geändert.`,
          message.declined?.reason ? REASONS[message.declined.reason] : '',
          message.declined?.text ? `„${message.declined.text}“` : '',
        ],
        link: { label: 'Zur Übersicht', path: '/' },
      };
    case 'request-undelivered':
      return {
        subject: `Ihre Anfrage für ${message.number} war nicht zustellbar`,
        paragraphs: [
          `Die Nachricht über Ihre Anfrage für ${message.number} ist nicht angekommen. Die Anfrage ist weiter offen.`,
          'Bitte prüfen Sie die Kundennummer. Ist sie richtig, sagen Sie es dem Inhaber auf anderem Weg, oder wählen Sie einen anderen Nachweis.',
        ],
        link: { label: 'Zur Übersicht', path: '/products/subsidiaries' },
      };
    case 'request-canceled':
      return {
        subject: `${message.main.name} hat die Anfrage zurückgezogen`,
        paragraphs: [
          `${full(message.main)} möchte Ihren Account nicht mehr verknüpfen. Es wurde nichts geändert, und Sie müssen nichts tun.`,
        ],
      };
  }
}
