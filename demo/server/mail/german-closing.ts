import { date, full, type ClosingMessage, type Words } from './message.js';

const portal = { label: 'Zum Kundenportal', path: '/' };

/** What a message about an account that is suspended or closed says in German. */
export function closingInGerman(message: ClosingMessage): Words {
  const { account, main } = message;
  switch (message.kind) {
    case 'account-suspended':
      return {
        subject: `${account.name} ist gesperrt`,
        paragraphs: [
          `${message.by} hat ${full(account)} gesperrt. Von seinen Rufnummern kann niemand telefonieren, und niemand erreicht sie; sie bleiben beim Account, und Gebühren laufen weiter.`,
          'Die Sperre lässt sich jederzeit aufheben, dann geht alles wieder wie vorher.',
        ],
        link: portal,
      };
    case 'account-resumed':
      return {
        subject: `${account.name} ist wieder in Betrieb`,
        paragraphs: [`${message.by} hat die Sperre von ${full(account)} aufgehoben. Alles geht wie vorher.`],
        link: portal,
      };
    case 'account-closing':
      return {
        subject: `${account.name} wird am ${date(message.on, 'de')} geschlossen`,
        paragraphs: [
          `${message.by} hat entschieden, ${full(account)} zu schließen. Seine Rufnummern sind ab jetzt aus; Verträge werden berechnet, bis er geschlossen ist.`,
          `Bis zum Tag vor dem ${date(message.on, 'de')} lässt er sich wieder öffnen, dann ist alles wie vorher. An diesem Tag wird er endgültig geschlossen: Seine Rufnummern werden frei und können an andere gehen, und niemand kann sich mehr bei ihm anmelden.`,
          main ? `Er gehört dann nicht mehr zu ${full(main)}.` : '',
          'Laden Sie vorher herunter, was Sie brauchen.',
        ],
        link: portal,
      };
    case 'account-reopened':
      return {
        subject: `${account.name} bleibt geöffnet`,
        paragraphs: [`${message.by} hat ${full(account)} wieder geöffnet. Alles ist, wie es war.`],
        link: portal,
      };
    case 'account-closed':
      return {
        subject: `${account.name} ist geschlossen`,
        paragraphs: [
          `${full(account)} ist endgültig geschlossen. Seine Rufnummern sind frei, und niemand kann sich mehr bei ihm anmelden.`,
          main
            ? `Er gehört nicht mehr zu ${full(main)}. Wer ${main.name} verwaltet, kann die Daten der gemeinsamen Zeit bis zum ${date(message.takeUntil, 'de')} herunterladen.`
            : '',
        ],
      };
  }
}
