import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Bekräfta direkt med en id-app',
  lead: 'Det räcker med en id-handling och en telefon med kamera. Det tar ungefär fem minuter; brevet behövs då inte.',
  begin: 'Bekräfta med appen',
  again: 'Försök igen',
  anew: 'Börja om här',
  cancel: 'Använd inte appen',
  open: 'Öppna appen på den här enheten',
  scan: 'Eller skanna koden med din telefon:',
  code: 'QR-kod som öppnar id-appen på en telefon',
  codeLoading: 'Koden ritas upp',
  codeFailed: 'Koden kunde inte läsas in. Öppna appen på den här enheten eller börja om.',
  until: (time) => `Gäller till ${time}, en gång.`,
  elsewhere: (person, time) =>
    `${person} påbörjade det ${time}. Slutför på den enheten eller börja om här: den första avslutas då.`,
  waiting: 'Väntar på appen',
  inProgress: 'Identifiering pågår',
  inProgressText: 'Slutför den i appen. Den här sidan går vidare av sig själv.',
  letter: 'Brevet kan fortfarande användas.',
  done: 'Id-appen har bekräftat adressen.',
  aborted: 'Identifieringen slutfördes inte',
  expired: 'Tiden för identifieringen har gått ut',
  refused: 'Id-appen kunde inte bekräfta adressen',
  reasons: {
    'document-unreadable': 'Handlingen kunde inte läsas.',
    'document-expired': 'Handlingen har gått ut.',
    'person-mismatch': 'Personen framför kameran stämmer inte med handlingen.',
    'address-mismatch': 'Handlingen visar en annan adress än kontots.',
    other: 'Appens leverantör har inte angett något skäl.',
  },
  startAt: (time) => `Du har försökt många gånger i dag. Du kan försöka igen från ${time}.`,
  loadFailed: 'Det gick inte att ta reda på om en id-app kan användas',
} satisfies Translation<typeof english>;
