import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Kontroller for ”${name}”`,
  titleUnnamed: 'Kontroller for kontoen',
  lead: 'Telefonnumre tildeles når begge dele er bekræftet. Alt andet kan sættes op allerede nu.',
  loadFailed: 'Kontrollerne kunne ikke indlæses',
  kind: { email: 'E-mailadresse', address: 'Installationsadresse' },
  state: { sent: 'Åben', passed: 'Bekræftet', locked: 'Låst', expired: 'Koden er udløbet' },
  emailSent: (to, day) => `Sendt til ${to} den ${day}.`,
  emailHow: 'Åbn linket i e-mailen. Så går denne side videre af sig selv.',
  letterSent: (to, day) => `Et brev med en kode blev sendt til ${to} den ${day}.`,
  letterLocked: 'Koden var forkert for mange gange. Få sendt et nyt brev; koden deri erstatter den gamle.',
  letterExpired: 'Koden i brevet er for gammel. Få sendt et nyt brev.',
  code: 'Kode fra brevet',
  codeHint: (tries) =>
    `10 bogstaver og tal; mellemrum er uden betydning. ${plural('da', tries, { one: '1 forsøg', other: `${tries} forsøg` })} tilbage.`,
  codeHintPlain: '10 bogstaver og tal; mellemrum er uden betydning.',
  confirm: 'Bekræft adresse',
  resend: { email: 'Send e-mailen igen', address: 'Send et nyt brev' },
  resendAt: (time) => `Kan sendes igen fra ${time}.`,
  done: {
    confirm: 'Adressen er bekræftet.',
    email: 'E-mailen er sendt igen.',
    address: 'Et nyt brev er på vej. Koden deri erstatter den gamle.',
  },
  active: (name) => `”${name}” er aktiv`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('da', numbers, {
          one: 'Begge kontroller er gennemført, og telefonnummeret er tildelt.',
          other: `Begge kontroller er gennemført, og ${numbers} telefonnumre er tildelt.`,
        })
      : 'Begge kontroller er gennemført.',
} satisfies Translation<typeof english>;
