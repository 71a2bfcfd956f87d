import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'Wat er met de accounts gebeurt, kan niet worden geladen',
  standing: {
    listed: (main) => `Plan wat er met de accounts van ${main} gebeurt`,
    proposed: {
      new: (main) => `${main} moet nog antwoorden op het plan voor de eigen accounts`,
      main: (_main, to) => `${to} doet een voorstel voor uw accounts`,
    },
    running: (main) => `De accounts van ${main} stappen over`,
    done: (main, to) => `${main} hoort nu bij ${to}`,
    partly: (main) => `Enkele accounts blijven bij ${main}, en dat blijft een hoofdaccount`,
    declined: (main) => `${main} heeft het plan voor de eigen accounts afgewezen`,
    canceled: (main) => `Het plan voor de accounts van ${main} is ingetrokken`,
    expired: (main) => `Niemand heeft op tijd besloten over het plan voor de accounts van ${main}`,
  },
  lead: {
    listed: (main, day) =>
      `${main} is een hoofdaccount, en een hoofdaccount kan niet bij een ander hoofdaccount horen. De accounts daarvan zijn u getoond: beslis per account, daarna wordt het plan voorgelegd. Tot dan verandert er niets. Plannen kan tot ${day}, hier en op een ander apparaat.`,
    proposed: (day) => `Er verandert niets voordat er akkoord is. Het plan is geldig tot ${day}.`,
    running:
      'De eigenaar van elk account wordt benaderd. Zodra er geen account meer over is, wordt het hoofdaccount zelf een subaccount. Beide partijen kunnen intrekken wat nog moet gebeuren.',
    done: 'Elk account is overgestapt of staat op zichzelf. In het rapport staat elk account.',
    partly: 'Toevoegen is niet gelukt, omdat er nog accounts bij horen. In het rapport staat elk account.',
    over: 'Er gebeurt niets meer. Wat tot dan is gedaan, blijft; in het rapport staat elk account.',
    unchanged: 'Er is niets veranderd.',
  },
  reasonGiven: (reason) => `Reden: “${reason}”`,
  said: (message) => `“${message}”`,
  rows: 'Accounts en wat ermee gebeurt',
  all: 'Voor alle accounts',
  allChoose: 'Kies…',
  whatOf: (account) => `Wat er gebeurt met: ${account}`,
  again: 'Opnieuw vragen',
  choice: { move: 'Stapt mee over', detach: 'Staat op zichzelf', leave: 'Blijft waar het is' },
  whyOf: (account) => `Reden om te blijven: ${account}`,
  whyMissing: 'Geef aan waarom dit account blijft.',
  monthly: (amount) => `${amount} per maand`,
  state: {
    planned: 'Gepland',
    waiting: 'Eigenaar benaderd',
    agreed: 'Akkoord',
    moved: 'Overgestapt',
    detached: 'Zelfstandig',
    left: 'Blijft',
    refused: 'Afgewezen',
    failed: 'Niet mogelijk',
  },
  on: (day) => `op ${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Stand van de accounts',
  decide: (count) =>
    plural('nl', count, {
      one: '1 account wacht op uw beslissing: vraag opnieuw of laat alles zoals het is.',
      other: `${count} accounts wachten op uw beslissing: vraag opnieuw of laat alles zoals het is.`,
    }),
  message: 'Bericht aan de ontvangers van het verzoek (optioneel)',
  decline: 'Reden, als u afwijst (optioneel)',
  save: 'Plan opslaan',
  saveAgain: 'Uitvoeren',
  saved: 'Het plan is opgeslagen.',
  unsaved: 'Nog niet alles is opgeslagen.',
  explain: (count) =>
    plural('nl', count, {
      one: 'Geef aan waarom 1 account blijft waar het is.',
      other: `Geef aan waarom ${count} accounts blijven waar ze zijn.`,
    }),
  submit: {
    propose: 'Plan voorleggen',
    accept: 'Akkoord met het plan',
    decline: 'Afwijzen',
    cancel: 'Intrekken',
  },
  done: {
    propose: 'Het plan is verstuurd.',
    accept: 'Het plan is afgesproken.',
    decline: 'Het plan is afgewezen.',
    cancel: 'Het plan is ingetrokken.',
  },
  report: 'Rapport downloaden',
  reportName: 'rapport',
  column: {
    number: 'Klantnummer',
    account: 'Account',
    monthly: 'Per maand',
    choice: 'Gepland',
    state: 'Status',
    on: 'Vanaf',
    reason: 'Reden',
  },
} satisfies Translation<typeof english>;
