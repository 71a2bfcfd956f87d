import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Hoelang de koppeling geldt',
  title: (account, main) => `Hoelang ${account} aan ${main} is gekoppeld`,
  asked: {
    main: (account) => `Verlenging gevraagd aan ${account}`,
    secondary: (main) => `${main} vraagt om verlenging van de koppeling`,
  },
  loadFailed: 'Hoelang de koppeling geldt, kan niet worden geladen',
  none: 'Dit account is niet meer gekoppeld.',
  now: (holds) => `Nu: ${holds}`,
  wanted: (wanted, now) => `De koppeling zou gelden: ${wanted}, in plaats van: ${now}.`,
  proposed: (by, main, day) => `Gevraagd door ${by} van ${main} op ${day}`,
  said: (message) => `“${message}”`,
  answerUntil: (day) => `Er verandert niets voordat het account akkoord gaat. Dat kan tot ${day}.`,
  consent: (account) =>
    `Dit gaat verder dan waarmee ${account} akkoord is gegaan. De beheerders daar worden benaderd; er verandert niets voordat zij akkoord gaan.`,
  atOnce: 'Dit geldt meteen. De andere partij krijgt een e-mail; voor verlenging is opnieuw akkoord nodig.',
  askMain: (main) => `Alleen ${main} kan om verlenging vragen, en u moet dan akkoord gaan.`,
  atEnd: 'Wat er verandert aan het einde',
  message: 'Bericht aan de ontvangers van het verzoek (optioneel)',
  why: 'Reden, als u afwijst (optioneel)',
  submit: {
    set: 'Opslaan',
    propose: 'Om verlenging vragen',
    accept: 'Akkoord gaan',
    decline: 'Afwijzen',
    cancel: 'Verzoek intrekken',
  },
  closeAndCheck: 'Sluiten en later controleren',
  done: {
    set: (holds) => holds,
    propose: 'Het verzoek is naar het account verstuurd',
    accept: (holds) => holds,
    decline: 'U hebt afgewezen',
    cancel: 'Het verzoek is ingetrokken',
  },
  doneTexts: {
    set: 'Beide partijen krijgen een e-mail.',
    propose: 'De beheerders van het account krijgen een e-mail. Er verandert niets voordat zij antwoorden.',
    accept: 'Beide partijen krijgen een e-mail.',
    decline: 'Het hoofdaccount krijgt een e-mail. De koppeling blijft zoals die was.',
    cancel: 'Beide partijen krijgen een e-mail. De koppeling blijft zoals die was.',
  },
  place: {
    change: 'Looptijd wijzigen',
    limit: 'Einddatum instellen',
    answer: 'Bekijken en antwoorden',
    look: 'Bekijken',
    declined: (account) => `${account} gaat niet akkoord met verlenging`,
    expired: (account) => `${account} heeft niet op tijd geantwoord`,
    reason: (reason) => `Reden: “${reason}”`,
    waits: 'De koppeling kon niet eindigen',
    waitsText: 'De koppeling loopt door totdat het account alles heeft om zelfstandig te zijn. Er ontbreekt:',
    missing: {
      'not-standalone-payment': 'een betaalmethode',
      'no-local-admin': 'iemand die zelf inlogt en het account beheert',
    },
  },
};
