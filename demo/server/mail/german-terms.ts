import { full, toTake, type Words } from './message.js';
import { lastOf, untilWords, type TermMessage } from './term-message.js';

const portal = { label: 'Zum Portal', path: '/' };

/** What a message about until when a link holds says in German. */
export function termsInGerman(sent: TermMessage): Words {
  const { kind, main, account, message, reason, until } = sent;
  const { day, first, span } = untilWords(sent, 'de');
  const both = `${full(account)} und ${full(main)}`;
  const wanted = day ? `bis zum ${day}` : 'ohne Ende';
  const onwards = span && `Danach geht sie jeweils um ${span} weiter, bis eine Seite Nein sagt.`;
  switch (kind) {
    case 'link-ending':
      return span
        ? {
            subject: `Die Verknüpfung von ${account.name} geht nach dem ${day} weiter`,
            paragraphs: [
              `Die Verknüpfung zwischen ${both} gilt bis zum ${day}. Sagt bis dahin keine Seite Nein, geht sie um ${span} weiter.`,
              'Wer eine der beiden Seiten verwaltet, kann das im Portal sagen.',
            ],
            link: portal,
          }
        : {
            subject: `Die Verknüpfung von ${account.name} endet am ${day}`,
            paragraphs: [
              `Die Verknüpfung zwischen ${both} endet wie vereinbart von selbst: Ihr letzter Tag ist der ${day}. Ab dem ${first} hat niemand von ${main.name} darüber noch Zugang, und ${account.name} bezahlt selbst.`,
              `Soll sie weitergehen, kann ${main.name} im Portal um mehr Zeit bitten, und ${account.name} muss zustimmen.`,
            ],
            link: portal,
          };
    case 'term-changed':
      return {
        subject: `Die Verknüpfung von ${account.name} gilt ${wanted}`,
        paragraphs: [
          `Im Portal wurde entschieden, dass die Verknüpfung zwischen ${both} ${wanted} gilt.`,
          onwards || (day ? 'Von dort geht sie nicht von selbst weiter.' : ''),
        ],
        link: portal,
      };
    case 'term-extended':
      return {
        subject: `Die Verknüpfung von ${account.name} geht ${wanted} weiter`,
        paragraphs: [`Die Verknüpfung zwischen ${both} wurde verlängert: Sie gilt ${wanted}.`, onwards],
        link: portal,
      };
    case 'term-waits':
      return {
        subject: `Die Verknüpfung von ${account.name} konnte nicht enden`,
        paragraphs: [
          `Die Verknüpfung zwischen ${both} sollte am ${day} enden. Sie geht vorerst weiter, weil ${account.name} etwas fehlt, um allein zu bestehen. Nichts hat sich geändert; im Portal steht, was es ist.`,
          'Sobald es da ist, endet die Verknüpfung von selbst.',
        ],
        link: portal,
      };
    case 'term-ended':
      return {
        subject: `${account.name} ist nicht mehr mit ${main.name} verknüpft`,
        paragraphs: [
          `Die Verknüpfung zwischen ${both} ist wie vereinbart beendet. Rufnummern, Rufumleitung, Verträge und eigene Anmeldungen sind wie zuvor; niemand von ${main.name} hat darüber noch Zugang, und ${account.name} bezahlt selbst.`,
          toTake(sent.takeUntil, 'de'),
        ],
        link: portal,
      };
    case 'extension-proposed':
      return {
        subject: `Darf die Verknüpfung von ${account.name} ${wanted} gelten?`,
        paragraphs: [
          `${full(main)} bittet darum, dass die Verknüpfung mit ${full(account)} ${wanted} gilt, statt bis zum ${lastOf(until, 'de')}.`,
          onwards,
          message ? `Nachricht: „${message}“` : '',
          `Nichts ändert sich, bevor jemand, der ${account.name} verwaltet, im Portal zustimmt. Das geht bis zum ${lastOf(until, 'de')}.`,
        ],
        link: portal,
      };
    case 'extension-declined':
      return {
        subject: `Die Verknüpfung von ${account.name} wird nicht verlängert`,
        paragraphs: [
          `${full(account)} hat abgelehnt, dass die Verknüpfung mit ${full(main)} ${wanted} gilt. Es ändert sich nichts: Sie gilt bis zum ${lastOf(until, 'de')}.`,
          reason ? `Grund: „${reason}“` : '',
        ],
        link: portal,
      };
    case 'extension-canceled':
      return {
        subject: `Die Verknüpfung von ${account.name} wird nicht verlängert`,
        paragraphs: [
          `${full(main)} hat zurückgenommen, dass die Verknüpfung mit ${full(account)} ${wanted} gilt. Es ändert sich nichts: Sie gilt bis zum ${lastOf(until, 'de')}.`,
        ],
        link: portal,
      };
  }
}
