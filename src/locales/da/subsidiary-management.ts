import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Administration af underkonti',
  main: 'Hovedkonto',
  standalone: 'Konto',
  secondary: 'Underkonto',
  add: 'Tilføj underkonto',
  hideNumbers: 'Skjul beløb og numre',
  back: 'Tilbage til oversigten',
  figures: 'Kort fortalt',
  linked: 'Tilknyttede konti',
  addedThisMonth: (count) =>
    plural('da', count, { one: '1 ny denne måned', other: `${formatNumber('da', count)} nye denne måned` }),
  onInvoice: 'På samlefakturaen',
  ownInvoice: (count) =>
    plural('da', count, {
      one: '1 betaler sin egen faktura',
      other: `${formatNumber('da', count)} betaler deres egen faktura`,
    }),
  waiting: 'Venter på nogen',
  needsYou: (count) =>
    plural('da', count, { one: '1 kræver dig', other: `${formatNumber('da', count)} kræver dig` }),
  noneNeedsYou: 'Intet kræver dig',
  invoice: 'Næste samlefaktura',
  dueOn: (day) => `forfalder den ${day}`,
  needsYouBadge: 'Kræver dig',
  drift: (count, formatted) =>
    plural('da', count, {
      one: '1 tilknyttet konto er værd at se på',
      other: `${formatted} ting ved tilknyttede konti er værd at se på`,
    }),
  driftMore: (formatted) => `Mere end ${formatted} ting ved tilknyttede konti er værd at se på`,
  driftText: 'For eksempel hvem der betaler, hvor fakturaer går hen, og kontroller der er udløbet.',
  show: 'Vis',
  hide: 'Skjul',
  confirm: (number) => `Gennemse og bekræft ${number}`,
  confirmText: 'Ejeren har godkendt. Se hvad der ændres, og tilknyt så kontoen.',
  enterCode: (number) => `Bekræft at du må tilknytte ${number}`,
  enterCodeText: 'Anmodningen venter på dig.',
  checks: (name) => `Gennemfør kontrollerne for ”${name}”`,
  checksText: 'Numrene kan aktiveres når e-mail og adresse er bekræftet.',
  dismiss: 'Luk besked',
  ask: 'Bed om adgang',
  forbidden: 'Du kan ikke se de tilknyttede konti',
  forbiddenText: (who) =>
    who
      ? `De er ikke omfattet af din adgang. ${who} kan give dig det.`
      : 'De er ikke omfattet af din adgang.',
  noMain: (main) => `Dette er en underkonto under ${main}`,
  noMainText:
    'Kun en hovedkonto kan have underkonti; der er ikke flere niveauer. Hvem der må se og gøre hvad her, vises under ”Hvem der har adgang”.',
} satisfies Translation<typeof english>;
