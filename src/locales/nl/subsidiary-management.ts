import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Subaccounts',
  main: 'Hoofdaccount',
  standalone: 'Account',
  secondary: 'Subaccount',
  add: 'Subaccount toevoegen',
  hideNumbers: 'Bedragen en nummers verbergen',
  back: 'Terug naar het overzicht',
  figures: 'In één oogopslag',
  linked: 'Gekoppelde accounts',
  addedThisMonth: (count: number) => `${formatNumber('nl', count)} deze maand toegevoegd`,
  onInvoice: 'Op de verzamelfactuur',
  ownInvoice: (count: number) =>
    plural('nl', count, {
      one: '1 betaalt de eigen factuur',
      other: `${formatNumber('nl', count)} betalen de eigen factuur`,
    }),
  waiting: 'Wacht op iemand',
  needsYou: (count: number) =>
    plural('nl', count, {
      one: '1 wacht op u',
      other: `${formatNumber('nl', count)} wachten op u`,
    }),
  noneNeedsYou: 'Geen actie nodig',
  invoice: 'Volgende verzamelfactuur',
  dueOn: (day) => `uiterlijk te betalen op ${day}`,
  needsYouBadge: 'Actie nodig',
  drift: (count, formatted) =>
    plural('nl', count, {
      one: '1 aandachtspunt bij gekoppelde accounts',
      other: `${formatted} aandachtspunten bij gekoppelde accounts`,
    }),
  driftMore: (formatted) => `Meer dan ${formatted} aandachtspunten bij gekoppelde accounts`,
  driftText: 'Bijvoorbeeld wie betaalt, waar facturen naartoe gaan en verlopen controles.',
  show: 'Tonen',
  hide: 'Verbergen',
  confirm: (number) => `${number} controleren en bevestigen`,
  confirmText: 'De eigenaar is akkoord. Bekijk wat er verandert en koppel daarna.',
  enterCode: (number) => `Aantonen dat u ${number} mag koppelen`,
  enterCodeText: 'Het verzoek wacht op u.',
  checks: (name) => `Controles van “${name}” afronden`,
  checksText: 'De nummers kunnen worden geactiveerd zodra e-mail en adres zijn bevestigd.',
  dismiss: 'Bericht sluiten',
  ask: 'Toegang aanvragen',
  forbidden: 'U kunt de gekoppelde accounts niet zien',
  forbiddenText: (who) =>
    who
      ? `Deze vallen niet onder uw toegang. U kunt dit recht krijgen van: ${who}.`
      : 'Deze vallen niet onder uw toegang.',
  noMain: (main) => `Dit is een subaccount van ${main}`,
  noMainText:
    'Alleen een hoofdaccount kan subaccounts hebben; er zijn geen verdere niveaus. Wie hier wat mag zien en doen, staat onder “Wie heeft toegang”.',
} satisfies Translation<typeof english>;
