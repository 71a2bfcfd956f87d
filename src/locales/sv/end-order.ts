import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Beställningen kunde inte läsas in',
  cancel: {
    title: (number) => `Avbeställa beställning ${number}?`,
    lead: 'Vi undersöker om det fortfarande är möjligt och meddelar dig.',
    possible:
      'Så länge inget är bokat avslutas beställningen, inget debiteras och kontot försvinner från översikten.',
    notPossible:
      'Om något inte längre kan ångras, som bokat arbete på anslutningen, fullföljs beställningen.',
    message: 'Varför (valfritt)',
    messageHint: 'Till den som undersöker det.',
    submit: 'Avbeställ',
    sending: 'Skickas…',
    keep: 'Behåll beställningen',
    done: 'Vi undersöker det',
    doneText: 'Vi meddelar dig om beställningen kan avbeställas. Till dess utförs inget mer av den.',
  },
  withdraw: {
    title: (number) => `Frånträd avtalet för beställning ${number}`,
    lead: (day) => `Ångerrätten gäller till och med ${day}, utan att du behöver ange något skäl.`,
    effect:
      'Avtalet upphör direkt. Kontot avslutas, telefonnumren släpps och kontot försvinner från översikten.',
    declaration: (number, account) =>
      `”Jag frånträder avtalet för beställning ${number} gällande ${account}.”`,
    name: 'Ditt namn',
    email: 'Vart bekräftelsen skickas',
    emailHint: 'Med det du meddelar, dag och tid. Spara den.',
    submit: 'Bekräfta frånträdet',
    sending: 'Skickas…',
    keep: 'Behåll avtalet',
    done: 'Du har frånträtt avtalet',
    doneText: (email, at) => `Mottaget ${at}. Bekräftelsen är på väg till ${email}.`,
  },
  over: 'Det är inte längre möjligt: beställningen har gått vidare under tiden.',
  titleUnnamed: 'Beställning',
  failed: 'Det utfördes inte',
} satisfies Translation<typeof messages>;
