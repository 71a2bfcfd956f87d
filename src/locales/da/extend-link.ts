import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Hvor længe tilknytningen gælder',
  title: (account, main) => `Hvor længe ${account} er tilknyttet ${main}`,
  asked: {
    main: (account) => `${account} bliver spurgt om mere tid`,
    secondary: (main) => `${main} beder om at tilknytningen gælder længere`,
  },
  loadFailed: 'Det kunne ikke indlæses hvor længe tilknytningen gælder',
  none: 'Kontoen er ikke tilknyttet længere.',
  now: (holds) => `Nu: ${holds}`,
  wanted: (wanted, now) => `Tilknytningen ville gælde ${wanted}, i stedet for ${now}.`,
  proposed: (by, main, day) => `Anmodet af ${by} fra ${main} den ${day}`,
  said: (message) => `”${message}”`,
  answerUntil: (day) => `Intet ændres før kontoen godkender. Det kan ske til og med ${day}.`,
  consent: (account) =>
    `Dette går ud over det som ${account} har godkendt. Kontoens administratorer bliver spurgt; intet ændres før de godkender.`,
  atOnce: 'Dette gælder med det samme. Den anden part får en e-mail; mere tid kræver en ny godkendelse.',
  askMain: (main) => `Kun ${main} kan bede om mere tid, og I skal godkende det.`,
  atEnd: 'Hvad der ændres når tilknytningen ophører',
  message: 'Besked til den der bliver spurgt (valgfrit)',
  why: 'Grund, hvis du afviser (valgfrit)',
  submit: {
    set: 'Gem',
    propose: 'Bed om mere tid',
    accept: 'Godkend',
    decline: 'Afvis',
    cancel: 'Træk anmodningen tilbage',
  },
  closeAndCheck: 'Luk og kontrollér senere',
  done: {
    set: (holds) => holds,
    propose: 'Kontoen er blevet spurgt',
    accept: (holds) => holds,
    decline: 'Du har afvist',
    cancel: 'Anmodningen blev trukket tilbage',
  },
  doneTexts: {
    set: 'Begge parter får en e-mail.',
    propose: 'Kontoens administratorer får en e-mail. Intet ændres før de har svaret.',
    accept: 'Begge parter får en e-mail.',
    decline: 'Hovedkontoen får en e-mail. Tilknytningen gælder som før.',
    cancel: 'Begge parter får en e-mail. Tilknytningen gælder som før.',
  },
  place: {
    change: 'Ændr hvor længe den gælder',
    limit: 'Fastsæt et ophør',
    answer: 'Se og svar',
    look: 'Se på det',
    declined: (account) => `${account} godkender ikke mere tid`,
    expired: (account) => `${account} har ikke svaret i tide`,
    reason: (reason) => `Grund: ”${reason}”`,
    waits: 'Tilknytningen kunne ikke ophøre',
    waitsText: 'Den fortsætter indtil kontoen har det der skal til for at stå alene. Der mangler:',
    missing: {
      'not-standalone-payment': 'en betalingsmåde',
      'no-local-admin': 'en person der selv logger ind og administrerer kontoen',
    },
  },
};
