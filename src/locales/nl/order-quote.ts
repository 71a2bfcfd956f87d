import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `Offerte ${number}`,
  loading: 'De offerte wordt geopend.',
  failed: 'Deze offerte kon niet worden geopend',
  gone: 'Deze link werkt niet meer',
  goneText: 'De offerte is al langer verlopen of de link is niet volledig. Vraag de afzender om een nieuwe.',
  for: 'Voor',
  account: 'Nieuw account',
  unnamed: 'nog zonder naam',
  location: 'Aansluitadres',
  validUntil: 'Geldig tot',
  term: 'Minimale looptijd',
  months: (count) => plural('nl', count, { one: '1 maand', other: `${count} maanden` }),
  terms: 'Voorwaarden',
  service: 'Dienst',
  monthly: 'Per maand',
  once: 'Eenmalig',
  total: 'Totaal, inclusief btw',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'Verder met de bestelling',
  goOnText:
    'U logt eerst in. Alles is dan ingevuld; er wordt niets besteld voordat u het hebt gecontroleerd.',
  state: {
    expired: {
      title: (number, day) => `Offerte ${number} was geldig tot ${day}`,
      text: 'De prijzen gelden niet meer. U kunt verdergaan met alles ingevuld, tegen de prijzen van vandaag.',
    },
    ordered: {
      title: (number, _day) => `Offerte ${number} is besteld`,
      text: 'Het account staat in het overzicht van wie heeft besteld. U hoeft niets meer te doen.',
    },
    withdrawn: {
      title: (number, _day) => `Offerte ${number} is ingetrokken`,
      text: 'Met deze offerte kan niet meer worden besteld. Vraag het de afzender.',
    },
    renewed: {
      title: (number, _day) => `Offerte ${number} is opnieuw berekend`,
      text: 'Een andere offerte is ervoor in de plaats gekomen. U vindt die als u verdergaat.',
    },
  },
} satisfies Translation<typeof english>;
