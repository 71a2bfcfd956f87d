import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Bestellungen im Shop',
  looking: 'Wir suchen Ihre Bestellung',
  lookingText: 'Sie wurde gerade im Shop aufgegeben. Sie erscheint hier, sobald sie angekommen ist.',
  inProgress: 'Bestellung in Bearbeitung',
  inProgressText: (at, person) =>
    `${person} ging um ${at} in den Shop. Die Bestellung erscheint in der Übersicht, sobald sie angekommen ist.`,
  away: 'Im Shop wird gerade bestellt',
  awayText: (at, person) => `${person} ging um ${at} dorthin.`,
  notify: 'Benachrichtigen Sie mich',
  notifyOf: (at) => `Benachrichtigen Sie mich über die Bestellung aus dem Shop: ${at}`,
  notified:
    'Sie bekommen eine E-Mail, sobald sie eingetroffen ist oder feststeht, dass es keine gibt. Sie können diese Seite schließen.',
  notNotified: 'Sie bekommen keine E-Mail darüber.',
  stop: 'Nicht benachrichtigen',
  stopOf: (at) => `Nicht benachrichtigen: Bestellung aus dem Shop, ${at}`,
  notifyFailed: 'Das konnte nicht festgehalten werden',
  none: 'Es wurde nichts bestellt',
  noneText: 'Was im Shop gewählt wurde, bleibt erhalten. Sie können damit weitermachen.',
  goOn: 'Im Shop weitermachen',
  goOnOf: (at) => `Im Shop weitermachen: ${at}`,
  leave: 'Nicht weiter suchen',
  leaveOf: (at) => `Nicht weiter suchen: ${at}`,
  discard: 'Verwerfen',
  discardOf: (at) => `Verwerfen: ${at}`,
  unknown: 'Dieser Rückweg gilt nicht mehr',
  unknownText: 'Falls etwas bestellt wurde, finden Sie den Account in der Übersicht.',
  failed: 'Der Shop ist nicht erreichbar',
  arrived: (name) => `„${name}“ wurde bestellt.`,
} satisfies Translation<typeof messages>;
