import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => plural('sv', count, { one: '1 månad', other: `${count} månader` });

export const termFields: Translation<typeof messages> = {
  legend: 'Hur länge',
  open: 'Tills en part avslutar',
  until: 'Till en viss dag',
  lastDay: 'Kopplingens sista dag',
  lastDayHint: 'Dagen efter upphör huvudkontots åtkomst, och kontot betalar självt.',
  withPeriod: (day) =>
    `Huvudkontot betalar per månad, så kopplingens sista dag är ${day}. Dagen efter upphör dess åtkomst, och kontot betalar självt.`,
  extendBy: 'Fortsätter av sig själv',
  ends: 'Nej, den upphör',
  months: (count) => `Med ${months(count)}, tills en part säger nej`,
  rule: {
    required: 'Välj en dag.',
    'too-early': 'Det är för tidigt. Välj en senare dag.',
    'too-late': 'Det är för sent. Välj en tidigare dag.',
    'period-end': 'Huvudkontot betalar per månad. Välj den sista dagen i en månad.',
    'needs-consent': 'Det går utöver det som kontot har godkänt. Kontot måste tillfrågas.',
  },
  holds: 'Kopplingen har inget slut.',
  endsOn: (day) => `Kopplat till och med ${day}`,
  goesOn: (day, count) => `Fortsätter med ${months(count)} om ingen part säger nej senast den ${day}`,
  wanted: {
    open: 'utan slut',
    until: (day) => `till och med ${day}`,
    onwards: (day, count) => `till och med ${day}, och därefter med ${months(count)} i taget`,
  },
};
