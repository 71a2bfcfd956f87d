import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Fakturor för ”${name}”`,
  titleUnnamed: 'Leverans av fakturor',
  lead: 'Vem som ser dem och vem som får vilka mejl. Båda parter ser vad som bestäms här.',
  loadFailed: 'Det gick inte att läsa in vad som är bestämt',
  sight: 'Vem som ser och hämtar fakturor',
  share: (account, main) => `Personer från ${account} ser kontots andel av samlingsfakturan för ${main}`,
  own: (account, main) => `Personer från ${main} ser de fakturor som ${account} betalar självt`,
  decides: (name) => `Bestäms av ${name}.`,
  decidesPayer: (name) => `Bestäms av ${name}, som betalar.`,
  firstOff:
    'Av tills du godkänner. Bara fakturor efter kopplingen visas, och du kan när som helst dra tillbaka det.',
  seen: 'Ja',
  notSeen: 'Nej',
  ask: (name) => `Be ${name} att visa dem`,
  askedOn: (day) => `Begärt den ${day}. Inget har ändrats sedan dess.`,
  asked: (name) => `${name} har tillfrågats via mejl.`,
  notAsked: 'Förfrågan skickades inte',
  invoices: (account) => `Fakturor som ${account} betalar självt`,
  invoicesFailed: 'Fakturorna kunde inte läsas in',
  none: 'Ingen har ställts ut ännu.',
  older: 'Visa äldre fakturor',
  mails: 'Vem som får vilka mejl',
  payerAlways:
    'Den som betalar får alltid själva fakturan och besked när den har förfallit. Ingen får besked om en faktura som den inte får se.',
  topic: {
    invoice: 'En faktura har kommit',
    payment: 'En betalning har förfallit',
    payer: 'Någon annan betalar',
    contract: 'Avtal och beställningar',
  },
  audience: { main: (main) => main, secondary: (_main, account) => account, both: () => 'Båda' },
  addresses: (name, email) => `Mejl till ${name} går till ${email}.`,
  missing: (name) => `Ingen loggar in på ${name} längre`,
  missingText: (topics) =>
    `De här mejlen kanske inte når någon: ${topics}. Välj någon annan eller ge någon där en egen inloggning.`,
  notSaved: 'Det sparades inte',
  changed:
    'Någon annan har ändrat det här under tiden. Din ändring är inte sparad ännu. Vilken ska behållas?',
  save: 'Spara',
  saving: 'Sparar…',
} satisfies Translation<typeof english>;
