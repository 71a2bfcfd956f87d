import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Account secondari',
  main: 'Account principale',
  standalone: 'Account',
  secondary: 'Account secondario',
  add: 'Aggiungi account secondario',
  hideNumbers: 'Nascondi importi e numeri',
  back: 'Torna alla panoramica',
  figures: 'In sintesi',
  linked: 'Account collegati',
  addedThisMonth: (count) =>
    plural('it', count, {
      one: '1 aggiunto questo mese',
      other: `${formatNumber('it', count)} aggiunti questo mese`,
    }),
  onInvoice: 'Sulla fattura cumulativa',
  ownInvoice: (count) =>
    plural('it', count, {
      one: '1 paga la propria fattura',
      other: `${formatNumber('it', count)} pagano la propria fattura`,
    }),
  waiting: 'In attesa di altri',
  needsYou: (count) =>
    plural('it', count, { one: '1 attende Lei', other: `${formatNumber('it', count)} attendono Lei` }),
  noneNeedsYou: 'Nulla in attesa di Lei',
  invoice: 'Prossima fattura cumulativa',
  dueOn: (day) => `scadenza: ${day}`,
  needsYouBadge: 'Tocca a Lei',
  drift: (count, formatted) =>
    plural('it', count, {
      one: '1 account collegato è da verificare',
      other: `Negli account collegati ci sono ${formatted} elementi da verificare`,
    }),
  driftMore: (formatted) => `Negli account collegati ci sono più di ${formatted} elementi da verificare`,
  driftText: 'Ad esempio chi paga, dove vanno le fatture e le verifiche scadute.',
  show: 'Mostra',
  hide: 'Nascondi',
  confirm: (number) => `Controlla e conferma ${number}`,
  confirmText: 'Il titolare ha accettato. Controllare che cosa cambia, poi collegare.',
  enterCode: (number) => `Dimostra di poter collegare ${number}`,
  enterCodeText: 'La richiesta attende Lei.',
  checks: (name) => `Completa le verifiche di «${name}»`,
  checksText: 'I numeri si possono attivare dopo la conferma di e-mail e indirizzo.',
  dismiss: 'Chiudi messaggio',
  ask: 'Richiedi accesso',
  forbidden: 'Gli account collegati non sono visibili',
  forbiddenText: (who) =>
    who ? `Non rientrano nel Suo accesso. Può concederlo: ${who}.` : 'Non rientrano nel Suo accesso.',
  noMain: (main) => `Questo è un account secondario di ${main}`,
  noMainText:
    'Solo un account principale può avere account secondari; non esistono altri livelli. Chi può vedere e fare che cosa è indicato in «Chi ha accesso».',
} satisfies Translation<typeof english>;
