import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `Nabídka ${number}`,
  loading: 'Nabídka se otevírá.',
  failed: 'Tuto nabídku se nepodařilo otevřít',
  gone: 'Tento odkaz už nikam nevede',
  goneText: 'Nabídka už před časem skončila, nebo odkaz není úplný. Požádejte odesílatele o nový.',
  for: 'Pro',
  account: 'Nový účet',
  unnamed: 'zatím bez názvu',
  location: 'Adresa přípojky',
  validUntil: 'Platí do',
  term: 'Minimální doba',
  months: (count) =>
    plural('cs', count, {
      one: '1 měsíc',
      few: `${count} měsíce`,
      many: `${count} měsíce`,
      other: `${count} měsíců`,
    }),
  terms: 'Podmínky',
  service: 'Služba',
  monthly: 'Měsíčně',
  once: 'Jednorázově',
  total: 'Celkem včetně DPH',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'Pokračovat k objednávce',
  goOnText: 'Nejprve se přihlásíte. Potom je vše vyplněno; dokud to nezkontrolujete, nic se neobjedná.',
  state: {
    expired: {
      title: (number, day) => `Nabídka ${number} platila do ${day}`,
      text: 'Její ceny už neplatí. Můžete pokračovat se vším vyplněným, za dnešní ceny.',
    },
    ordered: {
      title: (number, _day) => `Nabídka ${number} byla objednána`,
      text: 'Účet je v přehledu toho, kdo objednal. Není třeba nic dalšího dělat.',
    },
    withdrawn: {
      title: (number, _day) => `Nabídka ${number} byla vzata zpět`,
      text: 'Podle ní už nelze objednat. Zeptejte se odesílatele.',
    },
    renewed: {
      title: (number, _day) => `Nabídka ${number} byla přepočítána`,
      text: 'Nahradila ji jiná nabídka. Najdete ji, když budete pokračovat.',
    },
  },
} satisfies Translation<typeof english>;
