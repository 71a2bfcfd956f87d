import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Bestillingen kunne ikke indlæses',
  cancel: {
    title: (number) => `Annullere bestilling ${number}?`,
    lead: 'Vi undersøger om det stadig er muligt, og giver dig besked.',
    possible:
      'Så længe intet er booket, ophører bestillingen, intet opkræves, og kontoen forsvinder fra oversigten.',
    notPossible:
      'Hvis noget ikke længere kan gøres om, som booket arbejde på forbindelsen, fortsætter bestillingen.',
    message: 'Hvorfor (valgfrit)',
    messageHint: 'Til den der undersøger det.',
    submit: 'Annullér bestillingen',
    sending: 'Sendes…',
    keep: 'Behold bestillingen',
    done: 'Vi undersøger det',
    doneText: 'Du hører fra os om bestillingen kan annulleres. Indtil da udføres ikke mere af den.',
  },
  withdraw: {
    title: (number) => `Fortryd aftalen for bestilling ${number}`,
    lead: (day) => `Fortrydelsesretten gælder til og med ${day}, uden at du skal give nogen grund.`,
    effect:
      'Aftalen ophører med det samme. Kontoen lukkes, telefonnumrene frigives, og kontoen forsvinder fra oversigten.',
    declaration: (number, account) =>
      `”Jeg fortryder aftalen for bestilling ${number} vedrørende ${account}.”`,
    name: 'Dit navn',
    email: 'Hvor bekræftelsen sendes hen',
    emailHint: 'Med det du erklærer, dag og tidspunkt. Gem den.',
    submit: 'Bekræft fortrydelsen',
    sending: 'Sendes…',
    keep: 'Behold aftalen',
    done: 'Du har fortrudt aftalen',
    doneText: (email, at) => `Modtaget ${at}. Bekræftelsen er på vej til ${email}.`,
  },
  over: 'Det er ikke længere muligt: bestillingen er gået videre i mellemtiden.',
  titleUnnamed: 'Bestilling',
  failed: 'Det blev ikke udført',
} satisfies Translation<typeof messages>;
