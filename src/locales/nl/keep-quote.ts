import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Nog niet bestellen?',
  text: (days) =>
    plural('nl', days, {
      one: 'Bewaar dit als offerte. De prijzen gelden 1 dag en een collega kan ermee bestellen.',
      other: `Bewaar dit als offerte. De prijzen gelden ${days} dagen en een collega kan ermee bestellen.`,
    }),
  save: 'Opslaan als offerte',
  saved: (number) => `Offerte ${number} is opgeslagen`,
  savedText: (day) =>
    `De prijzen gelden tot ${day}. U vindt de offerte in het overzicht, net als iedereen die hier mag bestellen.`,
  notSaved: 'De offerte is niet opgeslagen',
  full: 'Dit account heeft het maximale aantal open offertes. Trek er eerst een in via het overzicht.',
  download: 'Offerte downloaden',
  downloadFailed: 'De offerte kon niet worden gedownload',
  mail: 'Naar een collega mailen…',
  opening: 'De offerte wordt geopend.',
  unopened: 'Deze offerte kon niet worden geopend',
  counts: (number) => `Prijzen van offerte ${number}`,
  countsText: (day) => `Deze gelden tot ${day}, zolang u niets wijzigt wat geld kost.`,
  other: (number) => `Dit komt niet meer overeen met offerte ${number}`,
  otherText:
    'U hebt iets gewijzigd, dus gelden de prijzen van vandaag. Draai de wijziging terug en die van de offerte gelden weer.',
  expired: (number, day) => `Offerte ${number} was geldig tot ${day}`,
  expiredText: 'Alles is ingevuld zoals het was. De prijzen zijn die van vandaag.',
  renew: 'Opnieuw berekenen',
  withdrawn: (number) => `Offerte ${number} is ingetrokken`,
  withdrawnText:
    'Met deze offerte kan niet meer worden besteld. Wat is ingevuld, blijft als aparte bestelling tegen de prijzen van vandaag.',
  leave: 'Verder zonder offerte',
  renewed: (number) => `Offerte ${number} is opnieuw berekend`,
  renewedText: 'Een andere offerte is ervoor in de plaats gekomen.',
  open: 'Die offerte openen',
  ordered: (number) => `Offerte ${number} is al besteld`,
  orderedText: 'Het account staat in uw overzicht. Er wordt niets dubbel besteld.',
} satisfies Translation<typeof english>;
