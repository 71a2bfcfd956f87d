import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Facturen van “${name}”`,
  titleUnnamed: 'Verzending van facturen',
  lead: 'Wie ze ziet en wie welke e-mails krijgt. Beide partijen zien wat hier is ingesteld.',
  loadFailed: 'De instellingen kunnen niet worden geladen',
  sight: 'Wie facturen ziet en downloadt',
  share: (account, main) =>
    `Medewerkers van ${account} zien het eigen aandeel in de verzamelfactuur van ${main}`,
  own: (account, main) => `Medewerkers van ${main} zien de facturen die ${account} zelf betaalt`,
  decides: (name) => `Bepaald door ${name}.`,
  decidesPayer: (name) => `Bepaald door ${name}, de betaler.`,
  firstOff:
    'Staat uit totdat u akkoord gaat. Alleen facturen sinds de koppeling worden getoond en u kunt uw akkoord altijd intrekken.',
  seen: 'Ja',
  notSeen: 'Nee',
  ask: (name) => `${name} vragen de facturen te tonen`,
  askedOn: (day) => `Gevraagd op ${day}. Sindsdien is er niets veranderd.`,
  asked: (name) => `${name} heeft hierover een e-mail gekregen.`,
  notAsked: 'Vragen is niet gelukt',
  invoices: (account) => `Facturen die ${account} zelf betaalt`,
  invoicesFailed: 'Deze facturen kunnen niet worden geladen',
  none: 'Er is nog geen factuur opgemaakt.',
  older: 'Oudere facturen tonen',
  mails: 'Wie welke e-mails krijgt',
  payerAlways:
    'Wie betaalt, krijgt altijd de factuur zelf en bericht als die te laat is. Niemand krijgt bericht over een factuur die diegene niet mag zien.',
  topic: {
    invoice: 'Er is een factuur',
    payment: 'Een betaling is te laat',
    payer: 'Iemand anders betaalt',
    contract: 'Contract en bestellingen',
  },
  audience: {
    main: (main, _account) => main,
    secondary: (_main, account) => account,
    both: (_main, _account) => 'Beide',
  },
  addresses: (name, email) => `E-mails aan ${name} gaan naar ${email}.`,
  missing: (name) => `Niemand logt meer in op ${name}`,
  missingText: (topics) =>
    `Deze e-mails bereiken mogelijk niemand: ${topics}. Kies iemand anders of geef daar iemand eigen inloggegevens.`,
  notSaved: 'Opslaan is niet gelukt',
  changed:
    'Iemand anders heeft dit intussen gewijzigd. Uw versie is nog niet opgeslagen. Welke versie moet blijven?',
  save: 'Opslaan',
  saving: 'Opslaan…',
} satisfies Translation<typeof english>;
