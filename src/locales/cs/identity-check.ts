import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Potvrdit ihned identifikační aplikací',
  lead: 'Stačí doklad totožnosti a telefon s fotoaparátem. Trvá to asi pět minut; dopis pak není potřeba.',
  begin: 'Potvrdit aplikací',
  again: 'Zkusit znovu',
  anew: 'Začít zde znovu',
  cancel: 'Nepoužít aplikaci',
  open: 'Otevřít aplikaci na tomto zařízení',
  scan: 'Nebo naskenujte tento kód telefonem:',
  code: 'QR kód, který na telefonu otevře identifikační aplikaci',
  codeLoading: 'Kód se připravuje',
  codeFailed: 'Kód se nepodařilo načíst. Otevřete aplikaci na tomto zařízení, nebo začněte znovu.',
  until: (time) => `Platí do ${time} a jednou.`,
  elsewhere: (person, time) =>
    `Zahájení: ${person}, ${time}. Dokončete to na onom zařízení, nebo zde začněte znovu: první identifikace pak skončí.`,
  waiting: 'Čeká se na aplikaci',
  inProgress: 'Identifikace probíhá',
  inProgressText: 'Dokončete ji v aplikaci. Tato stránka sama pokračuje.',
  letter: 'Dopis zůstává možný.',
  done: 'Identifikační aplikace adresu potvrdila.',
  aborted: 'Identifikace nebyla dokončena',
  expired: 'Čas na identifikaci vypršel',
  refused: 'Identifikační aplikace nemohla adresu potvrdit',
  reasons: {
    'document-unreadable': 'Doklad nebylo možné přečíst.',
    'document-expired': 'Platnost dokladu vypršela.',
    'person-mismatch': 'Osoba před fotoaparátem a doklad se neshodují.',
    'address-mismatch': 'Na dokladu je jiná adresa než u účtu.',
    other: 'Poskytovatel aplikace neuvedl důvod.',
  },
  startAt: (time) => `Dnes bylo mnoho pokusů. Znovu to lze zkusit od ${time}.`,
  loadFailed: 'Nepodařilo se zjistit, zda lze použít identifikační aplikaci',
} satisfies Translation<typeof english>;
