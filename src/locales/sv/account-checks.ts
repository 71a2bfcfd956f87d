import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Kontroller för ”${name}”`,
  titleUnnamed: 'Kontroller för kontot',
  lead: 'Telefonnummer tilldelas när båda är bekräftade. Allt annat går att ställa in redan nu.',
  loadFailed: 'Kontrollerna kunde inte läsas in',
  kind: { email: 'E-postadress', address: 'Anslutningsadress' },
  state: { sent: 'Öppen', passed: 'Bekräftad', locked: 'Låst', expired: 'Koden har gått ut' },
  emailSent: (to, day) => `Skickat till ${to} den ${day}.`,
  emailHow: 'Öppna länken i mejlet. Sedan går den här sidan vidare av sig själv.',
  letterSent: (to, day) => `Ett brev med en kod skickades till ${to} den ${day}.`,
  letterLocked: 'Fel kod angavs för många gånger. Beställ ett nytt brev; dess kod ersätter den gamla.',
  letterExpired: 'Koden i brevet är för gammal. Beställ ett nytt brev.',
  code: 'Kod från brevet',
  codeHint: (tries) =>
    `10 bokstäver och siffror; mellanslag spelar ingen roll. ${plural('sv', tries, { one: '1 försök', other: `${tries} försök` })} kvar.`,
  codeHintPlain: '10 bokstäver och siffror; mellanslag spelar ingen roll.',
  confirm: 'Bekräfta adress',
  resend: { email: 'Skicka mejlet igen', address: 'Skicka nytt brev' },
  resendAt: (time) => `Kan skickas igen från ${time}.`,
  done: {
    confirm: 'Adressen är bekräftad.',
    email: 'Mejlet har skickats igen.',
    address: 'Ett nytt brev är på väg. Dess kod ersätter den gamla.',
  },
  active: (name) => `”${name}” är aktivt`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('sv', numbers, {
          one: 'Båda kontrollerna är klara och telefonnumret är tilldelat.',
          other: `Båda kontrollerna är klara och ${numbers} telefonnummer är tilldelade.`,
        })
      : 'Båda kontrollerna är klara.',
} satisfies Translation<typeof english>;
