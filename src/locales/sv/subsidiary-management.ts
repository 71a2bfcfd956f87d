import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Hantera underkonton',
  main: 'Huvudkonto',
  standalone: 'Konto',
  secondary: 'Underkonto',
  add: 'Lägg till underkonto',
  hideNumbers: 'Dölj belopp och nummer',
  back: 'Tillbaka till översikten',
  figures: 'I korthet',
  linked: 'Kopplade konton',
  addedThisMonth: (count) =>
    plural('sv', count, {
      one: '1 nytt den här månaden',
      other: `${formatNumber('sv', count)} nya den här månaden`,
    }),
  onInvoice: 'På samlingsfakturan',
  ownInvoice: (count) =>
    plural('sv', count, {
      one: '1 betalar egen faktura',
      other: `${formatNumber('sv', count)} betalar egen faktura`,
    }),
  waiting: 'Väntar på någon',
  needsYou: (count) =>
    plural('sv', count, { one: '1 behöver dig', other: `${formatNumber('sv', count)} behöver dig` }),
  noneNeedsYou: 'Inget behöver dig',
  invoice: 'Nästa samlingsfaktura',
  dueOn: (day) => `förfaller den ${day}`,
  needsYouBadge: 'Behöver dig',
  drift: (count, formatted) =>
    plural('sv', count, {
      one: '1 kopplat konto är värt att titta på',
      other: `${formatted} saker i kopplade konton är värda att titta på`,
    }),
  driftMore: (formatted) => `Fler än ${formatted} saker i kopplade konton är värda att titta på`,
  driftText: 'Till exempel vem som betalar, vart fakturor går och kontroller som har gått ut.',
  show: 'Visa',
  hide: 'Dölj',
  confirm: (number) => `Granska och bekräfta ${number}`,
  confirmText: 'Ägaren har godkänt. Titta på vad som ändras och koppla sedan kontot.',
  enterCode: (number) => `Bekräfta att du får koppla ${number}`,
  enterCodeText: 'Förfrågan väntar på dig.',
  checks: (name) => `Slutför kontrollerna för ”${name}”`,
  checksText: 'Numren kan aktiveras när e-post och adress är bekräftade.',
  dismiss: 'Stäng meddelandet',
  ask: 'Be om åtkomst',
  forbidden: 'Du kan inte se de kopplade kontona',
  forbiddenText: (who) =>
    who ? `De ingår inte i din åtkomst. ${who} kan ge dig det.` : 'De ingår inte i din åtkomst.',
  noMain: (main) => `Det här är ett underkonto till ${main}`,
  noMainText:
    'Bara ett huvudkonto kan ha underkonton; fler nivåer finns inte. Vem som får se och göra vad här visas under ”Vem som har åtkomst”.',
} satisfies Translation<typeof english>;
