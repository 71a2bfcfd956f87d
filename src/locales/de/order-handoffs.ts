import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Bestellungen im Shop',
  looking: 'Wir suchen Ihre Bestellung',
  lookingText: 'Sie wurde gerade im Shop aufgegeben. Sie erscheint hier, sobald sie angekommen ist.',
  inProgress: 'Bestellung in Bearbeitung',
  inProgressText: (at, person) =>
    `${person} ging um ${at} in den Shop. Die Bestellung erscheint in der Übersicht, sobald sie angekommen ist; eine E-Mail sagt es ebenfalls.`,
  away: 'Im Shop wird gerade bestellt',
  awayText: (at, person) => `${person} ging um ${at} dorthin.`,
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
