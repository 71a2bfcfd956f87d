import type { IdentityRefusal } from '../../../src/domain/identification.js';
import type { AwaitedMessage } from './awaited-message.js';
import { full, moment, type Words } from './message.js';

const WHY: Readonly<Record<IdentityRefusal, string>> = {
  'document-unreadable': 'Das Dokument war nicht lesbar.',
  'document-expired': 'Das Dokument ist abgelaufen.',
  'person-mismatch': 'Die Person vor der Kamera und das Dokument passen nicht zusammen.',
  'address-mismatch': 'Das Dokument zeigt eine andere Adresse als die des Accounts.',
  other: 'Der Anbieter der App hat keinen Grund genannt.',
};

const again = (letterTo: string): string =>
  `Sie können es noch einmal versuchen oder den Code des Briefs eingeben, der an ${letterTo} geht.`;
const checks = { label: 'Prüfungen abschließen', path: '/products/subsidiaries' };

/** What a message to who may not be looking any more says in German. */
export function awaitedInGerman(message: AwaitedMessage): Words {
  switch (message.kind) {
    case 'identity-expired':
      return {
        subject: `Die Identifizierung für ${message.account.name} wurde nicht rechtzeitig abgeschlossen`,
        paragraphs: [
          `Die Adresse von ${full(message.account)} sollte per Ident-App bestätigt werden. Das wurde nicht rechtzeitig abgeschlossen.`,
          again(message.letterTo),
        ],
        link: checks,
      };
    case 'identity-refused':
      return {
        subject: `Die Adresse von ${message.account.name} konnte per Ident-App nicht bestätigt werden`,
        paragraphs: [
          `Der Anbieter der Ident-App konnte die Adresse von ${full(message.account)} nicht bestätigen. ${WHY[message.refusal]}`,
          again(message.letterTo),
        ],
        link: checks,
      };
    case 'shop-order-found':
      return {
        subject: `Ihre Bestellung ${message.order} wurde gefunden`,
        paragraphs: [
          `Sie wollten wissen, was aus Ihrer Bestellung im Shop geworden ist: Sie ist eingetroffen. ${full(message.account)} ist mit ${full(message.main)} verknüpft.`,
        ],
        link: { label: 'Übersicht öffnen', path: '/products/subsidiaries' },
      };
    case 'shop-order-missing':
      return {
        subject: 'Aus dem Shop ist keine Bestellung eingetroffen',
        paragraphs: [
          `Sie wollten wissen, was aus der Bestellung für ${full(message.main)} geworden ist, die Sie am ${moment(message.startedAt, 'de')} im Shop begonnen haben: Es ist keine Bestellung eingetroffen, und es wird nichts berechnet.`,
          'Sie können jederzeit neu bestellen.',
        ],
        link: { label: 'Neu bestellen', path: '/products/subsidiaries' },
      };
  }
}
