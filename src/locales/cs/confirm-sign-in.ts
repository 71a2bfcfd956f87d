import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: 'Potvrďte, že jste to vy',
  why: {
    account: (name) => `Účet „${name}“ to vyžaduje, než jej někdo otevře, změní nebo odpojí.`,
    act: 'K tomu je třeba nové potvrzení.',
  },
  ended: (time) => `Vaše poslední potvrzení platilo do: ${time}.`,
  code: 'Jednorázový kód',
  hint: '6 číslic, které právě zobrazuje vaše ověřovací aplikace.',
  counts: (minutes) =>
    plural('cs', minutes, {
      one: 'Potom se 1 minutu žádný kód nevyžaduje.',
      few: `Potom se ${minutes} minuty žádný kód nevyžaduje.`,
      many: `Potom se ${minutes} minuty žádný kód nevyžaduje.`,
      other: `Potom se ${minutes} minut žádný kód nevyžaduje.`,
    }),
  confirm: 'Potvrdit',
  wrong: (left) =>
    plural('cs', left, {
      one: 'Tento kód není správný. Zbývá vám 1 pokus.',
      few: `Tento kód není správný. Zbývají vám ${left} pokusy.`,
      many: `Tento kód není správný. Zbývá vám ${left} pokusu.`,
      other: `Tento kód není správný. Zbývá vám ${left} pokusů.`,
    }),
  digits: 'Kód má 6 číslic.',
  used: 'Tento kód už byl použit. Počkejte na další.',
  lockedUntil: (time) => `Kód byl příliš často chybný. Další pokus je možný po: ${time}.`,
  noDevice:
    'Zatím nemáte aplikaci, která zobrazuje kódy. Nastavte si ji v části portálu pro přihlašování a zkuste to znovu.',
  elsewhere: 'Odhlaste se z portálu, znovu se přihlaste a zkuste to ještě jednou. Nic se nezměnilo.',
} satisfies Translation<typeof english>;
