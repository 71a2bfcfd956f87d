import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

const unchanged = () => 'Für diesen Account ändert sich nichts.';

export const linkRequest = {
  title: (main) => `${main} möchte diesen Account verknüpfen`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Gesendet am ${day}`,
  validUntil: (day) => `Gültig bis ${day}`,
  message: 'Nachricht',
  rights: (main) => `${main} könnte dann`,
  changes: 'Was sich für diesen Account ändert',
  foreign: {
    none: {
      title: 'Das kommt von einer anderen Domain',
      text: (theirs, own) =>
        `Die Anfrage hat jemand bei ${theirs} gesendet, Ihr Account verwendet ${own}. Stimmen Sie nur zu, wenn Sie ihn kennen.`,
    },
    'look-alike': {
      title: 'Das kommt von einer Domain, die Ihrer nur ähnlich sieht',
      text: (theirs, own) =>
        `Die Anfrage hat jemand bei ${theirs} gesendet, Ihr Account verwendet ${own}: zwei Domains, die zwei Inhabern gehören können. Lehnen Sie ab, außer man hat es Ihnen auf anderem Weg gesagt.`,
    },
    'other-letters': {
      title: 'Das kommt von einer Domain mit ungewöhnlichen Buchstaben',
      text: (theirs, own) =>
        `Die Anfrage hat jemand bei ${theirs} gesendet, Ihr Account verwendet ${own}. Manche Buchstaben sehen aus wie andere: Lesen Sie Buchstabe für Buchstabe, und stimmen Sie nur zu, wenn Sie ihn kennen.`,
    },
  },
  spelled: (domain) => `${domain}, Buchstabe für Buchstabe:`,
  obstacle: 'So kann das nicht angenommen werden',
  moves: (from, main) => `Dieser Account würde von ${from} zu ${main} wechseln`,
  movesText: (from, day) =>
    `${from} wird auch gefragt und muss zustimmen. Bis dahin ändert sich nichts; frühestens am ${day} gehört er zum anderen Hauptaccount.`,
  shows: (count) =>
    plural('de', count, {
      one: 'Das ist ein Hauptaccount: 1 Account gehört dazu',
      other: `Das ist ein Hauptaccount: ${count} Accounts gehören dazu`,
    }),
  showsText: (main) =>
    `Er kann nicht verknüpft werden, solange Accounts zu ihm gehören. Sie können sie ${main} zeigen, das dann plant, was aus jedem Account wird. Nach dem Plan werden Sie noch einmal gefragt; vorher ändert sich nichts.`,
  acceptShow: (main) => `Die Accounts ${main} zeigen`,
  acceptMove: (main) => `Dem Wechsel zu ${main} zustimmen`,
  accept: (main) => `Annehmen und ${main} diesen Account verknüpfen lassen`,
  decline: 'Ablehnen …',
  declineNamed: (main) => `Ablehnen … Anfrage von ${main}`,
  why: (main) => `Warum? ${main} erfährt es, wenn Sie etwas wählen`,
  reason: {
    'unknown-sender': 'Ich kenne sie nicht',
    'wrong-account': 'Es ist der falsche Account',
    'not-now': 'Zurzeit nicht',
    other: 'Ein anderer Grund',
  },
  whyText: 'In eigenen Worten (freiwillig)',
  whyHint: (main) => `Wer bei ${main} gefragt hat, liest das. Bitte keine Passwörter oder Codes.`,
  back: 'Zurück',
  declineNow: 'Ablehnen',
  declineNowNamed: (main) => `Ablehnen: Anfrage von ${main}`,
  saidReason: (reason) => `Ihr Grund: ${reason}.`,
  saidText: 'Was Sie geschrieben haben',
  none: 'Keine offenen Anfragen',
  noneText: 'Wenn ein Hauptaccount diesen Account verknüpfen möchte, entscheiden Sie hier darüber.',
  notFound: 'Diese Anfrage gibt es nicht',
  notFoundText: 'Vielleicht ging sie an einen anderen Account, oder sie ist schon länger beendet.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Diese Anfrage ist für einen anderen Account',
  isFor: (main, account) => `${main} möchte ${account} verknüpfen.`,
  wasFor: (account) => `Die Anfrage war für ${account}.`,
  signedIn: (account) => `Sie sind angemeldet bei ${account}.`,
  switchAccount: 'Als jemand anderes anmelden',
  switchTo: (number) => `Bei ${number} anmelden`,
  answeredBy: (person, day) => `Beantwortet von ${person} am ${day}`,
  on: {
    canceled: (day) => `Sie wurde am ${day} zurückgezogen.`,
    expired: (day) => `Sie endete am ${day}.`,
    declined: (day) => `Sie wurde am ${day} abgelehnt.`,
    failed: (day) => `Sie endete am ${day}.`,
  },
  follows: (day) => `Am ${day} wurde schon einmal gefragt. Niemand hat rechtzeitig geantwortet.`,
  followsDeclined: (day) => `Am ${day} wurde schon einmal gefragt. Das wurde abgelehnt.`,
  loadFailed: 'Die Anfragen konnten nicht geladen werden',
  stale: (time) => `Das ist der Stand von ${time}. Er konnte nicht aktualisiert werden.`,
  ended: {
    confirm: {
      title: (main) => `Angenommen: ${main} darf diesen Account verknüpfen`,
      text: (main) =>
        `${main} bestätigt noch einmal. Sie bekommen eine Nachricht, sobald die Accounts verknüpft sind.`,
    },
    active: {
      title: (main) => `Dieser Account ist mit ${main} verknüpft`,
      text: () => 'Beide Seiten können die Verknüpfung jederzeit beenden.',
    },
    declined: {
      title: (main) => `Abgelehnt: ${main} verknüpft diesen Account nicht`,
      text: () => `${unchanged()} Die andere Seite hat eine Nachricht bekommen.`,
    },
    canceled: {
      title: (main) => `${main} hat diese Anfrage zurückgezogen`,
      text: () => `${unchanged()} Sie müssen nichts weiter tun.`,
    },
    expired: {
      title: (main) => `Die Anfrage von ${main} ist abgelaufen`,
      text: (main) => `Niemand hat rechtzeitig geantwortet. ${main} kann sie noch einmal senden.`,
    },
    failed: {
      title: (main) => `Die Anfrage von ${main} war nicht möglich`,
      text: unchanged,
    },
    renewed: {
      title: (main) => `${main} hat noch einmal gefragt`,
      text: () => 'Eine andere Anfrage ist an die Stelle dieser getreten.',
    },
    detached: {
      title: (main) => `Die Verknüpfung mit ${main} ist beendet`,
      text: () => 'Dieser Account steht wieder für sich.',
    },
  },
} satisfies Translation<typeof english>;
