import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `Tilbud ${number}`,
  loading: 'Tilbuddet åbnes.',
  failed: 'Tilbuddet kunne ikke åbnes',
  gone: 'Dette link fører ingen steder hen længere',
  goneText:
    'Tilbuddet ophørte for et stykke tid siden, eller linket er ikke fuldstændigt. Bed afsenderen om et nyt.',
  for: 'Til',
  account: 'Ny konto',
  unnamed: 'uden navn endnu',
  location: 'Installationsadresse',
  validUntil: 'Gælder til og med',
  term: 'Bindingsperiode',
  months: (count) => plural('da', count, { one: '1 måned', other: `${count} måneder` }),
  terms: 'Vilkår',
  service: 'Ydelse',
  monthly: 'Pr. måned',
  once: 'Engangsbeløb',
  total: 'I alt, inkl. moms',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'Fortsæt med bestillingen',
  goOnText: 'Du logger ind først. Så er alt udfyldt; intet bestilles før du har gennemset det.',
  state: {
    expired: {
      title: (number, day) => `Tilbud ${number} gjaldt til og med ${day}`,
      text: 'Priserne gælder ikke længere. Du kan fortsætte med alt udfyldt, til dagens priser.',
    },
    ordered: {
      title: (number) => `Tilbud ${number} er bestilt`,
      text: 'Kontoen er i oversigten hos den der bestilte. Der er ikke mere at gøre.',
    },
    withdrawn: {
      title: (number) => `Tilbud ${number} er trukket tilbage`,
      text: 'Ingen kan bestille ud fra det længere. Spørg den der sendte det.',
    },
    renewed: {
      title: (number) => `Tilbud ${number} er beregnet på ny`,
      text: 'Et andet tilbud er trådt i stedet. Du finder det når du fortsætter.',
    },
  },
} satisfies Translation<typeof english>;
