import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Fakturaer for ”${name}”`,
  titleUnnamed: 'Levering af fakturaer',
  lead: 'Hvem der ser dem, og hvem der får hvilke e-mails. Begge parter ser hvad der besluttes her.',
  loadFailed: 'Det kunne ikke indlæses hvad der er besluttet',
  sight: 'Hvem der ser og henter fakturaer',
  share: (account, main) => `Personer fra ${account} ser kontoens andel af samlefakturaen for ${main}`,
  own: (account, main) => `Personer fra ${main} ser de fakturaer som ${account} selv betaler`,
  decides: (name) => `Besluttes af ${name}.`,
  decidesPayer: (name) => `Besluttes af ${name}, som betaler.`,
  firstOff:
    'Slået fra indtil du godkender. Kun fakturaer efter tilknytningen vises, og du kan trække det tilbage når som helst.',
  seen: 'Ja',
  notSeen: 'Nej',
  ask: (name) => `Bed ${name} om at vise dem`,
  askedOn: (day) => `Anmodet den ${day}. Intet er ændret siden.`,
  asked: (name) => `${name} er blevet spurgt på e-mail.`,
  notAsked: 'Anmodningen blev ikke sendt',
  invoices: (account) => `Fakturaer som ${account} selv betaler`,
  invoicesFailed: 'Fakturaerne kunne ikke indlæses',
  none: 'Der er ikke udstedt nogen endnu.',
  older: 'Vis ældre fakturaer',
  mails: 'Hvem der får hvilke e-mails',
  payerAlways:
    'Den der betaler, får altid selve fakturaen og besked når den er forfalden. Ingen får besked om en faktura som vedkommende ikke må se.',
  topic: {
    invoice: 'En faktura er kommet',
    payment: 'En betaling er forfalden',
    payer: 'En anden betaler',
    contract: 'Aftale og bestillinger',
  },
  audience: { main: (main) => main, secondary: (_main, account) => account, both: () => 'Begge' },
  addresses: (name, email) => `E-mails til ${name} går til ${email}.`,
  missing: (name) => `Ingen logger ind på ${name} længere`,
  missingText: (topics) =>
    `Disse e-mails når måske ikke frem til nogen: ${topics}. Vælg en anden, eller giv en person eget login der.`,
  notSaved: 'Det blev ikke gemt',
  changed: 'En anden har ændret dette i mellemtiden. Din ændring er ikke gemt endnu. Hvilken skal beholdes?',
  save: 'Gem',
  saving: 'Gemmer…',
} satisfies Translation<typeof english>;
