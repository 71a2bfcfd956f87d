import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Bestellingen in de webshop',
  looking: 'Wij zoeken uw bestelling',
  lookingText: 'Die is net in de webshop geplaatst en verschijnt hier zodra ze binnen is.',
  inProgress: 'Bestelling bezig',
  inProgressText: (at, person) =>
    `${person} ging op ${at} naar de webshop. De bestelling verschijnt in het overzicht zodra ze binnen is.`,
  away: 'In de webshop wordt een bestelling geplaatst',
  awayText: (at, person) => `${person} ging er op ${at} naartoe.`,
  notify: 'Bericht sturen',
  notifyOf: (at) => `Bericht sturen over de bestelling uit de webshop: ${at}`,
  notified:
    'U krijgt een e-mail zodra de bestelling binnen is, of zodra duidelijk is dat er geen is. U kunt deze pagina sluiten.',
  notNotified: 'U krijgt hierover geen e-mail.',
  stop: 'Geen bericht sturen',
  stopOf: (at) => `Geen bericht sturen over de bestelling uit de webshop: ${at}`,
  notifyFailed: 'Dit kon niet worden opgeslagen',
  none: 'Er is geen bestelling geplaatst',
  noneText: 'Wat in de webshop is gekozen, is bewaard. U kunt ermee verdergaan.',
  goOn: 'Verder in de webshop',
  goOnOf: (at) => `Verder in de webshop: ${at}`,
  leave: 'Niet meer zoeken',
  leaveOf: (at) => `Niet meer zoeken: ${at}`,
  discard: 'Verwijderen',
  discardOf: (at) => `Verwijderen: ${at}`,
  unknown: 'Deze terugweg is niet meer geldig',
  unknownText: 'Als er een bestelling is geplaatst, vindt u het account in het overzicht.',
  failed: 'De webshop is niet bereikbaar',
  arrived: (name) => `“${name}” is besteld.`,
} satisfies Translation<typeof messages>;
