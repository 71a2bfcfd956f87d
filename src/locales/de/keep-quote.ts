import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Noch nicht bestellen?',
  text: (days: number) =>
    `Speichern Sie das als Angebot. Die Preise gelten ${days} Tage, und ein Kollege kann danach bestellen.`,
  save: 'Als Angebot speichern',
  saved: (number: string) => `Angebot ${number} ist gespeichert`,
  savedText: (day: string) =>
    `Die Preise gelten bis ${day}. Sie finden es in der Übersicht, wie alle, die hier bestellen dürfen.`,
  notSaved: 'Das Angebot wurde nicht gespeichert',
  full: 'Dieser Account hat so viele offene Angebote, wie er haben kann. Ziehen Sie zuerst eines in der Übersicht zurück.',
  download: 'Angebot herunterladen',
  downloadFailed: 'Das Angebot konnte nicht heruntergeladen werden',
  mail: 'An Kollegen mailen …',
  opening: 'Das Angebot wird geöffnet.',
  unopened: 'Dieses Angebot konnte nicht geöffnet werden',
  counts: (number: string) => `Preise des Angebots ${number}`,
  countsText: (day: string) => `Sie gelten bis ${day}, solange Sie nichts ändern, das etwas kostet.`,
  other: (number: string) => `Das ist nicht mehr, was im Angebot ${number} steht`,
  otherText:
    'Sie haben etwas geändert, deshalb gelten die Preise von heute. Ändern Sie es zurück, gelten die des Angebots.',
  expired: (number: string, day: string) => `Angebot ${number} galt bis ${day}`,
  expiredText: 'Alles ist ausgefüllt wie zuvor. Die Preise sind die von heute.',
  renew: 'Neu berechnen',
  withdrawn: (number: string) => `Angebot ${number} wurde zurückgezogen`,
  withdrawnText:
    'Niemand bestellt mehr danach. Was ausgefüllt war, bleibt als eigene Bestellung zu den Preisen von heute.',
  leave: 'Ohne das Angebot weitermachen',
  renewed: (number: string) => `Angebot ${number} wurde neu berechnet`,
  renewedText: 'Ein anderes Angebot ist an seine Stelle getreten.',
  open: 'Dieses öffnen',
  ordered: (number: string) => `Angebot ${number} wurde schon bestellt`,
  orderedText: 'Der Account steht in Ihrer Übersicht. Nichts wird doppelt bestellt.',
} satisfies Translation<typeof english>;
