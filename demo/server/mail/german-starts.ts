import { date, full, type Words } from './message.js';
import { agreedPath, type Paid, type StartMessage } from './start-message.js';
import { termSentence } from './term-message.js';

const paid = ({ payer, from }: Paid, main: string): string =>
  payer === 'main'
    ? from === null
      ? `Ab dem nächsten Monat wird er mit der Sammelrechnung von ${main} bezahlt.`
      : `Bis dahin bezahlt er selbst; ab dem ${date(from, 'de')} wird er mit der Sammelrechnung von ${main} bezahlt.`
    : payer === 'secondary'
      ? 'Er behält seine eigene Rechnung.'
      : `Er bleibt auf der Sammelrechnung von ${main}.`;

/** What a message about the beginning of a link says in German. */
export function startsInGerman(message: StartMessage): Words {
  const { main, account, reader } = message;
  const link = { label: 'Vereinbarung ansehen', path: agreedPath(reader) };
  switch (message.kind) {
    case 'linked':
      return {
        subject: `${account.name} ist mit ${main.name} verknüpft`,
        paragraphs: [
          `${full(account)} ist jetzt ein Nebenaccount von ${full(main)}.`,
          paid(message, main.name),
          termSentence(message.term, 'de'),
          'Verträge, Rufnummern und die Zugänge des Teams vor Ort bleiben, wie sie sind. Beide Seiten können die Verknüpfung beenden.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'link-scheduled':
      return {
        subject: `${account.name} wird am ${date(message.on, 'de')} mit ${main.name} verknüpft`,
        paragraphs: [
          `Beide Seiten haben zugestimmt: Am ${date(message.on, 'de')} wird ${full(account)} ein Nebenaccount von ${full(main)}.`,
          paid(message, main.name),
          termSentence(message.term, 'de'),
          'Bis zu diesem Tag ändert sich nichts, und beide Seiten können im Portal absagen.',
        ],
        link,
      };
    case 'link-start-changed':
      return {
        subject: `${account.name} wird an einem anderen Tag verknüpft: ${date(message.on, 'de')}`,
        paragraphs: [
          `${full(main)} hat den Tag geändert, an dem ${full(account)} sein Nebenaccount wird. Es ist jetzt der ${date(message.on, 'de')}.`,
          'Bis zu diesem Tag ändert sich nichts, und beide Seiten können im Portal absagen.',
        ],
        link,
      };
    case 'link-called-off':
      return {
        subject: `${account.name} wird nicht mit ${main.name} verknüpft`,
        paragraphs: [
          `${full(message.calledOff === 'main' ? main : account)} hat die Verknüpfung von ${full(account)} mit ${full(main)} abgesagt, der beide Seiten zugestimmt hatten.`,
          'Es wurde nichts geändert, und es gibt nichts zu tun.',
        ],
      };
    case 'link-not-begun':
      return {
        subject: `${account.name} konnte nicht mit ${main.name} verknüpft werden`,
        paragraphs: [
          `Der Tag ist gekommen, an dem ${full(account)} ein Nebenaccount von ${full(main)} werden sollte. Inzwischen spricht etwas dagegen, deshalb hat die Verknüpfung nicht begonnen.`,
          'Es wurde nichts geändert. Die Übersicht des Hauptaccounts nennt den Grund.',
        ],
        ...(reader === 'main' && { link: { label: 'Zur Übersicht', path: agreedPath(reader) } }),
      };
  }
}
