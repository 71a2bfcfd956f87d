import { date, full, type MoveMessage, type Words } from './message.js';

const portal = { label: 'Zum Portal', path: '/' };

/** What a message about an account that goes from one main account to another says in German. */
export function moveInGerman(sent: MoveMessage): Words {
  const { kind, side, from, to, on, until, message, reason } = sent;
  const account = sent.account.name ? full(sent.account) : sent.account.customerNumber;
  const short = sent.account.name || sent.account.customerNumber;
  const elsewhere = from ? full(from) : 'seinem bisherigen Hauptaccount';
  const day = (on || until).slice(0, 10);
  const dayOf = day && date(day, 'de');
  const said = message ? `Nachricht: „${message}“` : '';
  switch (kind) {
    case 'move-proposed':
      return {
        subject:
          side === 'new'
            ? `Alle sind gefragt, ob ${short} wechseln darf`
            : `${short} soll zu ${to.name} wechseln`,
        paragraphs: [
          side === 'new'
            ? `${account} gehört zu einem anderen Hauptaccount. Dieser und der Inhaber müssen zustimmen, bevor der Account zu ${to.name} wechselt.`
            : `${full(to)} bittet darum, dass ${account} von ${elsewhere} dorthin wechselt.`,
          side === 'new' ? '' : said,
          `Nichts ändert sich, bevor beide zugestimmt haben. Die Anfrage gilt bis ${dayOf}.`,
        ],
        link: portal,
      };
    case 'move-agreed':
      return {
        subject: `Eine Seite stimmt dem Wechsel von ${short} zu`,
        paragraphs: [
          `Eine der beiden Seiten hat zugestimmt, dass ${account} zu ${full(to)} wechselt. Die andere hat noch nicht geantwortet; bis dahin ändert sich nichts.`,
        ],
        link: portal,
      };
    case 'move-planned':
      return {
        subject: `${short} wechselt am ${dayOf} zu ${to.name}`,
        paragraphs: [
          `Ab ${dayOf} gehört ${account} zu ${full(to)} statt zu ${elsewhere}, ohne einen Tag dazwischen.`,
          'Bis zum Tag davor kann jede Seite das im Portal zurücknehmen.',
        ],
        link: portal,
      };
    case 'move-declined':
      return {
        subject: `${short} wechselt nicht`,
        paragraphs: [
          `Dass ${account} zu ${full(to)} wechselt, wurde abgelehnt. Es ändert sich nichts.`,
          reason ? `Grund: „${reason}“` : '',
        ],
        link: portal,
      };
    case 'move-canceled':
      return {
        subject: `${short} wechselt nicht`,
        paragraphs: [`Dass ${account} zu ${full(to)} wechselt, wurde zurückgenommen. Es ändert sich nichts.`],
        link: portal,
      };
    case 'move-expired':
      return {
        subject: `${short} wechselt nicht`,
        paragraphs: [
          `Nicht alle haben geantwortet, ob ${account} zu ${full(to)} wechseln darf. Es ändert sich nichts.`,
        ],
        link: portal,
      };
    case 'move-failed':
      return {
        subject: `${short} konnte nicht wechseln`,
        paragraphs: [
          `${account} sollte zu ${full(to)} wechseln, und etwas ist dazwischengekommen. Nichts hat sich geändert; im Portal steht, was es ist.`,
        ],
        link: portal,
      };
    case 'moved':
      return {
        subject: `${short} gehört jetzt zu ${to.name}`,
        paragraphs: [
          `${account} ist von ${elsewhere} zu ${full(to)} gewechselt. Rufnummern, Rufumleitung, Verträge und Anmeldungen sind wie zuvor.`,
          'Frühere Rechnungen bleiben, wo sie sind.',
        ],
        link: portal,
      };
  }
}
