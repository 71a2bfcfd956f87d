import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Podúčty',
  main: 'Hlavní účet',
  standalone: 'Účet',
  secondary: 'Podúčet',
  add: 'Přidat podúčet',
  hideNumbers: 'Skrýt částky a čísla',
  back: 'Zpět do přehledu',
  figures: 'Ve zkratce',
  linked: 'Propojené účty',
  addedThisMonth: (count) => {
    const number = formatNumber('cs', count);
    return plural('cs', count, {
      one: '1 přidán tento měsíc',
      few: `${number} přidány tento měsíc`,
      many: `${number} přidáno tento měsíc`,
      other: `${number} přidáno tento měsíc`,
    });
  },
  onInvoice: 'Na souhrnné faktuře',
  ownInvoice: (count) => {
    const number = formatNumber('cs', count);
    return plural('cs', count, {
      one: '1 platí vlastní fakturu',
      few: `${number} platí vlastní fakturu`,
      many: `${number} platí vlastní fakturu`,
      other: `${number} platí vlastní fakturu`,
    });
  },
  waiting: 'Čeká na jiné',
  needsYou: (count) => {
    const number = formatNumber('cs', count);
    return plural('cs', count, {
      one: '1 čeká na vás',
      few: `${number} čekají na vás`,
      many: `${number} čeká na vás`,
      other: `${number} čeká na vás`,
    });
  },
  noneNeedsYou: 'Nic na vás nečeká',
  invoice: 'Příští souhrnná faktura',
  dueOn: (day) => `splatnost: ${day}`,
  needsYouBadge: 'Čeká na vás',
  drift: (count, formatted) =>
    plural('cs', count, {
      one: '1 propojený účet stojí za kontrolu',
      few: `${formatted} položky u propojených účtů stojí za kontrolu`,
      many: `${formatted} položky u propojených účtů stojí za kontrolu`,
      other: `${formatted} položek u propojených účtů stojí za kontrolu`,
    }),
  driftMore: (formatted) => `Více než ${formatted} položek u propojených účtů stojí za kontrolu`,
  driftText: 'Například kdo platí, kam chodí faktury a která ověření vypršela.',
  show: 'Zobrazit',
  hide: 'Skrýt',
  confirm: (number) => `Zkontrolovat a potvrdit účet ${number}`,
  confirmText: 'Majitel souhlasil. Podívejte se, co se změní, a potom účet propojte.',
  enterCode: (number) => `Doložit, že smíte propojit účet ${number}`,
  enterCodeText: 'Žádost čeká na vás.',
  checks: (name) => `Dokončit ověření účtu „${name}“`,
  checksText: 'Čísla lze zapnout po potvrzení e-mailu a adresy.',
  dismiss: 'Zavřít zprávu',
  ask: 'Požádat o přístup',
  forbidden: 'Propojené účty nemůžete vidět',
  forbiddenText: (who) =>
    who ? `Váš přístup je nezahrnuje. Udělit to může: ${who}.` : 'Váš přístup je nezahrnuje.',
  noMain: (main) => `Toto je podúčet účtu ${main}`,
  noMainText:
    'Podúčty může mít pouze hlavní účet; další úrovně neexistují. Kdo zde co smí vidět a dělat, najdete pod „Kdo má přístup“.',
} satisfies Translation<typeof english>;
