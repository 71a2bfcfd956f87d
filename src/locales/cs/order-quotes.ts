import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Nabídky',
  unnamed: 'Účet zatím bez názvu',
  costs: (monthly, once) => `${monthly} měsíčně, ${once} jednorázově`,
  validUntil: (day) => `platí do ${day}`,
  expired: (day) => `platila do ${day}`,
  by: (name) => `autor: ${name}`,
  mailed: (to, day) => `odesláno dne ${day} na adresu ${to}`,
  resume: 'Pokračovat',
  resumeOf: (number) => `Pokračovat s nabídkou ${number}`,
  renew: 'Přepočítat',
  renewOf: (number) => `Přepočítat: ${number}`,
  download: 'Stáhnout',
  downloadOf: (number) => `Stáhnout: ${number}`,
  mail: 'Poslat e-mailem…',
  mailOf: (number) => `Poslat e-mailem… ${number}`,
  withdraw: 'Vzít zpět',
  withdrawOf: (number) => `Vzít zpět: ${number}`,
  sure: (number) => `Vzít nabídku ${number} zpět? Nikdo už podle ní nebude moci objednat.`,
  keep: 'Ponechat',
  done: {
    withdraw: (number) => `Nabídka ${number} byla vzata zpět.`,
    renew: (number) => `Nahradila ji nabídka ${number}, za dnešní ceny.`,
  },
  loadFailed: 'Nabídky se nepodařilo načíst',
  more: (count) =>
    plural('cs', count, {
      one: '1 další nabídka',
      few: `${count} další nabídky`,
      many: `${count} další nabídky`,
      other: `${count} dalších nabídek`,
    }),
  less: 'Zobrazit méně',
} satisfies Translation<typeof english>;
