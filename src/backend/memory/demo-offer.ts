import type { OptionOf, Product, ProductRule } from '../../domain/catalogue.js';
import type { Money } from '../../domain/money.js';
import type { Offer } from '../../domain/offer.js';

const cents = (amount: number): Money => ({ amount, currency: 'EUR' });
const price = (monthly: number, once = 0) => ({ monthly: cents(monthly), once: cents(once) });

const areaCode: OptionOf<'area-code'> = {
  kind: 'area-code',
  id: 'area-code',
  name: { en: 'Area code', de: 'Vorwahl' },
  group: 'numbers',
  areas: [
    { code: '030', name: 'Berlin' },
    { code: '040', name: 'Hamburg' },
    { code: '069', name: 'Frankfurt am Main' },
    { code: '089', name: 'München' },
    { code: '0221', name: 'Köln' },
    { code: '0341', name: 'Leipzig' },
    { code: '0361', name: 'Erfurt' },
    { code: '0711', name: 'Stuttgart' },
  ],
};

const porting: OptionOf<'porting'> = {
  kind: 'porting',
  id: 'porting',
  name: {
    en: 'Take over numbers from another provider',
    de: 'Rufnummern von einem anderen Anbieter mitnehmen',
  },
  hint: {
    en: 'The present contract ends with it. Do not cancel it yourself.',
    de: 'Der bisherige Vertrag endet damit. Kündigen Sie ihn nicht selbst.',
  },
  group: 'numbers',
  ...price(0, 690),
  rangesMost: 5,
  earliestDays: 10,
  latestDays: 180,
};

const extensions = (max: number): OptionOf<'quantity'> => ({
  kind: 'quantity',
  id: 'extra-extensions',
  name: { en: 'Extra extensions', de: 'Zusätzliche Nebenstellen' },
  min: 0,
  max,
  ...price(300),
});

const phone: OptionOf<'choice'> = {
  kind: 'choice',
  id: 'phone',
  name: { en: 'Telephone', de: 'Telefon' },
  group: 'equipment',
  choices: [
    { id: 'none', name: { en: 'No telephone', de: 'Kein Telefon' }, ...price(0) },
    {
      id: 'desk-rent',
      name: { en: 'Desk phone, rented', de: 'Tischtelefon zur Miete' },
      ...price(490),
      minimumTermMonths: 12,
    },
    { id: 'desk-buy', name: { en: 'Desk phone, bought', de: 'Tischtelefon gekauft' }, ...price(0, 11900) },
    {
      id: 'cordless',
      name: { en: 'Cordless phone, bought', de: 'Schnurlostelefon gekauft' },
      ...price(0, 8900),
    },
  ],
};

const recording: OptionOf<'choice'> = {
  kind: 'choice',
  id: 'recording',
  name: { en: 'Recording of calls', de: 'Aufzeichnung von Gesprächen' },
  group: 'functions',
  choices: [
    { id: 'no', name: { en: 'Without', de: 'Ohne' }, ...price(0) },
    { id: 'yes', name: { en: 'With, kept for 90 days', de: 'Mit, 90 Tage aufbewahrt' }, ...price(590) },
  ],
};

const greeting: OptionOf<'choice'> = {
  kind: 'choice',
  id: 'greeting',
  name: { en: 'Greeting', de: 'Ansage' },
  group: 'functions',
  choices: [
    { id: 'own', name: { en: 'Recorded by yourself', de: 'Selbst aufgenommen' }, ...price(0) },
    { id: 'studio', name: { en: 'Spoken in a studio', de: 'Im Studio gesprochen' }, ...price(0, 7900) },
  ],
};

const greetingText: OptionOf<'text'> = {
  kind: 'text',
  id: 'greeting-text',
  name: { en: 'What the greeting says', de: 'Text der Ansage' },
  group: 'functions',
  required: true,
  maxLength: 300,
};

const TELEPHONY_RULES: ProductRule[] = [
  {
    id: 'greeting-text-for-studio',
    kind: 'only-if',
    subject: { option: 'greeting-text' },
    other: { option: 'greeting', is: ['studio'] },
    text: {
      en: 'A text is only spoken in a studio.',
      de: 'Ein Text wird nur im Studio gesprochen.',
    },
  },
  {
    id: 'recording-not-cordless',
    kind: 'excludes',
    subject: { option: 'recording', is: ['yes'] },
    other: { option: 'phone', is: ['cordless'] },
    text: {
      en: 'The cordless phone cannot announce a recording. Choose another telephone, or no recording.',
      de: 'Das Schnurlostelefon kann eine Aufzeichnung nicht ansagen. Wählen Sie ein anderes Telefon oder keine Aufzeichnung.',
    },
  },
];

const telephony = { options: [recording, greeting, greetingText], rules: TELEPHONY_RULES };

const INTERNET: Product = {
  id: 'internet-line',
  kind: 'internet',
  name: { en: 'Internet line', de: 'Internetanschluss' },
  description: { en: 'For the location, with a fixed price', de: 'Für den Standort, zum festen Preis' },
  ...price(2990, 4900),
  minimumTermMonths: 12,
  numbers: 0,
  options: [
    {
      kind: 'choice',
      id: 'speed',
      name: { en: 'Speed', de: 'Geschwindigkeit' },
      choices: [
        { id: 'mbit-50', name: { en: '50 Mbit/s', de: '50 Mbit/s' }, ...price(0) },
        { id: 'mbit-100', name: { en: '100 Mbit/s', de: '100 Mbit/s' }, ...price(500) },
        { id: 'mbit-250', name: { en: '250 Mbit/s', de: '250 Mbit/s' }, ...price(1500) },
        {
          id: 'mbit-1000',
          name: { en: '1,000 Mbit/s by fibre', de: '1.000 Mbit/s über Glasfaser' },
          ...price(4000),
          minimumTermMonths: 24,
        },
      ],
    },
    {
      kind: 'choice',
      id: 'address',
      name: { en: 'Internet address', de: 'Internetadresse' },
      choices: [
        { id: 'changing', name: { en: 'Changing', de: 'Wechselnd' }, ...price(0) },
        { id: 'fixed', name: { en: 'Fixed', de: 'Fest' }, ...price(490) },
      ],
    },
    {
      kind: 'choice',
      id: 'router',
      name: { en: 'Router', de: 'Router' },
      group: 'equipment',
      choices: [
        { id: 'own', name: { en: 'Your own', de: 'Eigener' }, ...price(0) },
        { id: 'rent', name: { en: 'Rented', de: 'Zur Miete' }, ...price(590), minimumTermMonths: 12 },
        { id: 'buy', name: { en: 'Bought', de: 'Gekauft' }, ...price(0, 18900) },
      ],
    },
    {
      kind: 'date',
      id: 'wished-day',
      name: { en: 'Wished day', de: 'Wunschtermin' },
      hint: { en: 'Leave it empty for the earliest one.', de: 'Leer lassen für den frühesten.' },
      group: 'set-up',
      required: false,
      earliestDays: 14,
      latestDays: 120,
    },
    {
      kind: 'text',
      id: 'socket',
      name: { en: 'Where the socket is', de: 'Wo die Anschlussdose ist' },
      hint: { en: 'For the technician, e.g. 2nd floor left', de: 'Für den Techniker, z. B. 2. OG links' },
      group: 'set-up',
      required: false,
      maxLength: 120,
    },
    {
      kind: 'document',
      id: 'owner-consent',
      name: { en: 'Consent of the owner of the building', de: 'Zustimmung des Hauseigentümers' },
      hint: { en: 'For fibre into the building', de: 'Für Glasfaser ins Gebäude' },
      group: 'set-up',
      required: true,
      mediaTypes: ['application/pdf', 'image/png', 'image/jpeg'],
      bytesMost: 2_000_000,
    },
  ],
  rules: [
    {
      id: 'fixed-address-from-100',
      kind: 'requires',
      subject: { option: 'address', is: ['fixed'] },
      other: { option: 'speed', is: ['mbit-100', 'mbit-250', 'mbit-1000'] },
      text: {
        en: 'A fixed address needs 100 Mbit/s or more.',
        de: 'Eine feste Adresse braucht mindestens 100 Mbit/s.',
      },
    },
    {
      id: 'owner-consent-for-fibre',
      kind: 'only-if',
      subject: { option: 'owner-consent' },
      other: { option: 'speed', is: ['mbit-1000'] },
      text: { en: 'This is only needed for fibre.', de: 'Das wird nur für Glasfaser gebraucht.' },
    },
  ],
};

/** What the demo sells. */
export const DEMO_OFFER: Offer = {
  catalogue: {
    groups: [
      { id: 'numbers', name: { en: 'Telephone numbers', de: 'Rufnummern' } },
      { id: 'equipment', name: { en: 'Equipment', de: 'Geräte' } },
      { id: 'functions', name: { en: 'Functions', de: 'Funktionen' } },
      { id: 'set-up', name: { en: 'Set-up', de: 'Einrichtung' } },
    ],
    products: [
      {
        id: 'cloud-telephony-s',
        kind: 'cloud-telephony',
        name: { en: 'Cloud Telephony S', de: 'Cloud-Telefonie S' },
        description: { en: '3 numbers, 5 extensions', de: '3 Rufnummern, 5 Nebenstellen' },
        ...price(1990, 900),
        minimumTermMonths: 1,
        numbers: 3,
        options: [areaCode, extensions(20), porting, phone, ...telephony.options],
        rules: telephony.rules,
      },
      {
        id: 'cloud-telephony-m',
        kind: 'cloud-telephony',
        name: { en: 'Cloud Telephony M', de: 'Cloud-Telefonie M' },
        description: { en: '10 numbers, 20 extensions', de: '10 Rufnummern, 20 Nebenstellen' },
        ...price(3990, 900),
        minimumTermMonths: 12,
        numbers: 10,
        options: [areaCode, extensions(100), porting, phone, ...telephony.options],
        rules: telephony.rules,
      },
      {
        id: 'sip-trunk',
        kind: 'sip-trunk',
        name: { en: 'SIP trunk', de: 'SIP-Trunk' },
        description: {
          en: '10 numbers for your own telephone system',
          de: '10 Rufnummern für die eigene Telefonanlage',
        },
        ...price(1490),
        minimumTermMonths: 24,
        numbers: 10,
        options: [
          areaCode,
          {
            kind: 'quantity',
            id: 'channels',
            name: { en: 'Channels', de: 'Sprachkanäle' },
            min: 2,
            max: 60,
            ...price(250),
          },
          porting,
          {
            kind: 'text',
            id: 'system',
            name: { en: 'Telephone system', de: 'Telefonanlage' },
            hint: { en: 'Maker and model, if known', de: 'Hersteller und Modell, falls bekannt' },
            group: 'equipment',
            required: false,
            maxLength: 80,
          },
        ],
        rules: [],
      },
      INTERNET,
    ],
    termsVersion: '2026-09',
    termsUrl: 'https://example.com/terms',
    taxRate: 1900,
  },
  coverage: [
    { product: 'sip-trunk', except: ['99'] },
    { product: 'internet-line', except: ['99'] },
    {
      product: 'internet-line',
      choices: { option: 'speed', is: ['mbit-1000'] },
      only: ['10', '12', '20', '22', '50', '60', '80'],
    },
  ],
  readyDays: 3,
};
