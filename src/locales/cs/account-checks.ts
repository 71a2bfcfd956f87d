import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Ověření účtu „${name}“`,
  titleUnnamed: 'Ověření účtu',
  lead: 'Telefonní čísla se přidělí po obojím potvrzení. Vše ostatní můžete nastavit předem.',
  loadFailed: 'Ověření se nepodařilo načíst',
  kind: { email: 'E-mailová adresa', address: 'Adresa přípojky' },
  state: { sent: 'Otevřeno', passed: 'Potvrzeno', locked: 'Uzamčeno', expired: 'Kód vypršel' },
  emailSent: (to, day) => `Odesláno dne ${day} na adresu ${to}.`,
  emailHow: 'Otevřete odkaz v tomto e-mailu. Tato stránka pak sama pokračuje.',
  letterSent: (to, day) => `Dopis s kódem byl odeslán dne ${day} na adresu: ${to}.`,
  letterLocked: 'Kód byl příliš často chybný. Nechte si poslat nový dopis; jeho kód nahradí původní.',
  letterExpired: 'Platnost kódu z tohoto dopisu vypršela. Nechte si poslat nový dopis.',
  code: 'Kód z dopisu',
  codeHint: (tries) =>
    plural('cs', tries, {
      one: '10 písmen a číslic; na mezerách nezáleží. Zbývá 1 pokus.',
      few: `10 písmen a číslic; na mezerách nezáleží. Zbývají ${tries} pokusy.`,
      many: `10 písmen a číslic; na mezerách nezáleží. Zbývá ${tries} pokusu.`,
      other: `10 písmen a číslic; na mezerách nezáleží. Zbývá ${tries} pokusů.`,
    }),
  codeHintPlain: '10 písmen a číslic; na mezerách nezáleží.',
  confirm: 'Potvrdit adresu',
  resend: { email: 'Poslat e-mail znovu', address: 'Poslat nový dopis' },
  resendAt: (time) => `Znovu lze odeslat od: ${time}.`,
  done: {
    confirm: 'Adresa je potvrzena.',
    email: 'E-mail byl odeslán znovu.',
    address: 'Nový dopis je na cestě. Jeho kód nahradí původní.',
  },
  active: (name) => `Účet „${name}“ je aktivní`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('cs', numbers, {
          one: 'Obě ověření jsou hotová a telefonní číslo je přiděleno.',
          few: `Obě ověření jsou hotová a ${numbers} telefonní čísla jsou přidělena.`,
          many: `Obě ověření jsou hotová a ${numbers} telefonního čísla je přiděleno.`,
          other: `Obě ověření jsou hotová a ${numbers} telefonních čísel je přiděleno.`,
        })
      : 'Obě ověření jsou hotová.',
} satisfies Translation<typeof english>;
