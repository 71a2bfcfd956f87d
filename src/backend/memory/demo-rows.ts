import type { AccountStatus, AskedBy } from '../../domain/account.js';
import type { ShownTheme } from '../../domain/branding.js';
import type { InvoiceAddress } from '../../domain/invoice-address.js';
import type { InvoiceSight, MailAudiences } from '../../domain/invoice-delivery.js';
import type { OpenItem } from '../../domain/payer.js';

/** One linked account of the demo's main account, in a line. */
export interface DemoRow {
  number: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  country: 'DE' | 'AT' | 'CH' | 'GB';
  /** International prefix and area code of its telephone numbers. */
  dial: string;
  /** Cents a month. */
  monthly: number;
  numbers: number;
  /** Days since it was linked. */
  age: number;
  /** It pays its own invoice. */
  own?: true;
  status?: AccountStatus;
  /** Who asked for it to be suspended or closed, and how many days ago. */
  asked?: { by: AskedBy; age: number };
  /** Checks that still wait, while its status is `awaiting-verification`. */
  waits?: readonly ('email' | 'address')[];
  joinedBy?: 'created' | 'collective-invoice';
  detaching?: true;
  /** It is linked for a limited time: how many billing periods are still to begin. */
  periods?: number;
  /** Nobody signs in to it on its own. */
  noLocalAdmin?: true;
  /** What the main account noted about it. */
  nickname?: string;
  labels?: readonly string[];
  hidden?: true;
  currency?: 'CHF';
  /** What is open on its own invoices, with cents, and days until it is due (negative: since it was). */
  open?: readonly (Pick<OpenItem, 'kind' | 'number'> & { amount: number; due: number })[];
  /** Cents. */
  credit?: number;
  /** It could not pay an invoice of its own. */
  noPaymentMethod?: true;
  /** Its own invoices go to their own address. */
  invoiceEmail?: string;
  /** They are addressed to somebody else, at the same place. */
  invoiceTo?: Pick<InvoiceAddress, 'company' | 'addition'>;
  /** How it looks to whoever works in it. */
  branding?: ShownTheme;
  /** Who sees its invoices, and who gets which mails, where that is not as usual. */
  sight?: InvoiceSight;
  mails?: MailAudiences;
  /** Days since mail does not reach the address that its invoices go to. */
  unreachable?: number;
  /** It pays its own invoice, and is meant to. */
  apart?: true;
  /** Whoever opens it confirms with a code first that it is them. */
  stepUp?: true;
  /** With the next period, the other side pays. */
  payerChanges?: true;
}

/** The look of the shops in the south: their own sign, in terracotta, and soft corners. */
const SUED: ShownTheme = {
  name: 'Nordlicht Süd',
  tokens: {
    'color-accent': { light: '#9a3d12', dark: '#f2a27c' },
    'color-on-accent': { light: '#ffffff', dark: '#2b1005' },
    'color-accent-soft': { light: '#fbece4', dark: '#3b1d10' },
    'radius-small': '14px',
    'radius-medium': '18px',
    'radius-large': '28px',
  },
};

type Place = [street: string, postcode: string, city: string, country: DemoRow['country'], dial: string];

const row = (
  number: string,
  name: string,
  [street, postcode, city, country, dial]: Place,
  monthly: number,
  numbers: number,
  age: number,
  more: Partial<DemoRow> = {},
): DemoRow => ({
  number,
  name,
  street,
  postcode,
  city,
  country,
  dial,
  monthly,
  numbers,
  age,
  ...more,
});

const own = { own: true } as const;
const apart = { own: true, apart: true } as const;
const created = { joinedBy: 'created', noLocalAdmin: true } as const;
const invoiceOnly = { joinedBy: 'collective-invoice' } as const;

/** The 42 linked accounts of Nordlicht Retail: every standing, 31 of them on the collective invoice. */
export const DEMO_ROWS: readonly DemoRow[] = [
  row('K-100 871', 'Berlin Mitte', ['Torstr. 12', '10119', 'Berlin', 'DE', '+4930'], 4290, 3, 248, {
    labels: ['Flagship'],
    credit: 1500,
  }),
  row('K-100 655', 'München Schwabing', ['Leopoldstr. 40', '80802', 'München', 'DE', '+4989'], 5840, 4, 301, {
    ...apart,
    labels: ['Flagship'],
    invoiceEmail: 'buchhaltung@nordlicht-sued.example',
    invoiceTo: { company: 'Nordlicht Süd GmbH', addition: 'Buchhaltung' },
    branding: SUED,
  }),
  row('K-101 440', 'Hamburg Altona', ['Große Elbstr. 9', '22767', 'Hamburg', 'DE', '+4940'], 2990, 0, 2, {
    ...created,
    status: 'awaiting-verification',
    waits: ['address'],
  }),
  row('K-101 446', 'Jena Paradies', ['Knebelstr. 5', '07743', 'Jena', 'DE', '+493641'], 2490, 0, 1, {
    ...created,
    status: 'awaiting-verification',
    waits: ['email', 'address'],
  }),
  row('K-101 431', 'Erfurt Anger', ['Anger 66', '99084', 'Erfurt', 'DE', '+49361'], 2490, 0, 26, {
    ...created,
    status: 'awaiting-verification',
    waits: ['address'],
  }),
  row('K-101 428', 'Graz Herrengasse', ['Herrengasse 16', '8010', 'Graz', 'AT', '+43316'], 3190, 0, 5, {
    // Somebody signs in to it already, but it is too new to be detached at once.
    joinedBy: 'created',
    status: 'ordered',
    labels: ['Austria'],
  }),
  row(
    'K-101 002',
    'Leipzig Zentrum',
    ['Grimmaische Str. 3', '04109', 'Leipzig', 'DE', '+49341'],
    3500,
    2,
    190,
    {
      status: 'suspended',
      asked: { by: 'main', age: 12 },
    },
  ),
  row('K-100 410', 'Magdeburg Domplatz', ['Domplatz 4', '39104', 'Magdeburg', 'DE', '+49391'], 1990, 1, 420, {
    status: 'closing',
    asked: { by: 'account', age: 8 },
  }),
  row('K-100 388', 'Chemnitz Brühl', ['Brühl 21', '09111', 'Chemnitz', 'DE', '+49371'], 0, 0, 611, {
    status: 'closed',
    own: true,
    nickname: 'Chemnitz, old shop',
  }),
  row('K-101 399', 'Gera Markt', ['Markt 8', '07545', 'Gera', 'DE', '+49365'], 0, 0, 20, {
    ...created,
    status: 'rejected',
    own: true,
  }),
  row('K-100 702', 'Bremen Schnoor', ['Schnoor 31', '28195', 'Bremen', 'DE', '+49421'], 3390, 2, 377, {
    detaching: true,
  }),
  row(
    'K-100 944',
    'Lübeck Holstentor',
    ['Holstenstr. 2', '23552', 'Lübeck', 'DE', '+49451'],
    2790,
    1,
    160,
    invoiceOnly,
  ),
  row(
    'K-100 945',
    'Kiel Förde',
    ['Am Germaniahafen 7', '24143', 'Kiel', 'DE', '+49431'],
    2790,
    1,
    160,
    invoiceOnly,
  ),
  row(
    'K-100 712',
    'Zentrallager Hannover',
    ['Am Lindener Hafen 1', '30453', 'Hannover', 'DE', '+49511'],
    128460,
    12,
    512,
    { labels: ['Warehouse'] },
  ),
  row('K-100 713', 'Rostock Warnemünde', ['Am Strom 59', '18119', 'Rostock', 'DE', '+49381'], 2990, 2, 480, {
    invoiceEmail: 'gone.petra.wulff@nordlicht.example',
    unreachable: 34,
  }),
  row('K-100 720', 'Dresden Neustadt', ['Alaunstr. 14', '01099', 'Dresden', 'DE', '+49351'], 3990, 3, 455, {
    noPaymentMethod: true,
  }),
  row(
    'K-100 724',
    'Frankfurt Sachsenhausen',
    ['Schweizer Str. 50', '60594', 'Frankfurt am Main', 'DE', '+4969'],
    5290,
    5,
    430,
  ),
  row(
    'K-100 731',
    'Stuttgart West',
    ['Rotebühlstr. 81', '70178', 'Stuttgart', 'DE', '+49711'],
    4490,
    4,
    410,
    {
      ...apart,
      open: [
        { kind: 'invoice', number: 'R-2026-4471', amount: 4490, due: -23 },
        { kind: 'invoice', number: 'R-2026-4802', amount: 5230, due: 6 },
      ],
    },
  ),
  row('K-100 738', 'Nürnberg Altstadt', ['Königstr. 22', '90402', 'Nürnberg', 'DE', '+49911'], 3690, 3, 399),
  row(
    'K-100 744',
    'Düsseldorf Bilk',
    ['Bilker Allee 110', '40217', 'Düsseldorf', 'DE', '+49211'],
    4190,
    3,
    390,
  ),
  row(
    'K-100 750',
    'Essen Rüttenscheid',
    ['Rüttenscheider Str. 64', '45130', 'Essen', 'DE', '+49201'],
    3290,
    2,
    372,
  ),
  row(
    'K-100 757',
    'Dortmund Kreuzviertel',
    ['Lindemannstr. 17', '44137', 'Dortmund', 'DE', '+49231'],
    3290,
    2,
    365,
    { ...own, open: [{ kind: 'unbilled', number: 'O-70 118', amount: 4900, due: 6 }] },
  ),
  row('K-100 763', 'Aachen Dom', ['Krämerstr. 10', '52062', 'Aachen', 'DE', '+49241'], 2890, 2, 344),
  row('K-100 769', 'Bonn Südstadt', ['Argelanderstr. 33', '53115', 'Bonn', 'DE', '+49228'], 2890, 2, 330),
  row('K-100 774', 'Mainz Neustadt', ['Gartenfeldplatz 2', '55118', 'Mainz', 'DE', '+496131'], 2690, 1, 322, {
    payerChanges: true,
  }),
  row(
    'K-100 781',
    'Saarbrücken Nauwieser Viertel',
    ['Nauwieserstr. 48', '66111', 'Saarbrücken', 'DE', '+49681'],
    2690,
    1,
    315,
    own,
  ),
  row(
    'K-100 786',
    'Freiburg Wiehre',
    ['Talstr. 9', '79102', 'Freiburg im Breisgau', 'DE', '+49761'],
    3090,
    2,
    299,
  ),
  row(
    'K-100 793',
    'Augsburg Textilviertel',
    ['Provinostr. 52', '86153', 'Augsburg', 'DE', '+49821'],
    2790,
    1,
    288,
    { periods: 3 },
  ),
  row(
    'K-100 801',
    'Regensburg Stadtamhof',
    ['Stadtamhof 6', '93059', 'Regensburg', 'DE', '+49941'],
    2790,
    1,
    280,
  ),
  row(
    'K-100 806',
    'Würzburg Sanderau',
    ['Sanderstr. 27', '97070', 'Würzburg', 'DE', '+49931'],
    2690,
    1,
    274,
    own,
  ),
  row('K-100 812', 'Wien Neubau', ['Lindengasse 38', '1070', 'Wien', 'AT', '+431'], 4790, 4, 266, {
    ...apart,
    labels: ['Austria', 'Flagship'],
    credit: 2350,
    sight: { share: true, own: true },
  }),
  row(
    'K-100 819',
    'Salzburg Linzer Gasse',
    ['Linzer Gasse 41', '5020', 'Salzburg', 'AT', '+43662'],
    3190,
    2,
    255,
    { labels: ['Austria'] },
  ),
  row(
    'K-100 825',
    'London Shoreditch',
    ['42 Rivington Street', 'EC2A 3BN', 'London', 'GB', '+4420'],
    3190,
    2,
    243,
    apart,
  ),
  row(
    'K-100 833',
    'Zürich Wiedikon',
    ['Birmensdorferstr. 155', '8003', 'Zürich', 'CH', '+4144'],
    6190,
    4,
    231,
    { ...apart, labels: ['Switzerland'], currency: 'CHF' },
  ),
  row('K-100 840', 'Bern Länggasse', ['Länggassstr. 36', '3012', 'Bern', 'CH', '+4131'], 4990, 3, 222, {
    ...apart,
    stepUp: true,
    labels: ['Switzerland'],
  }),
  row('K-100 847', 'Basel Kleinbasel', ['Klybeckstr. 20', '4057', 'Basel', 'CH', '+4161'], 4990, 3, 214, {
    labels: ['Switzerland'],
  }),
  row(
    'K-100 853',
    'متجر نوردليشت نويكولن',
    ['Sonnenallee 57', '12045', 'Berlin', 'DE', '+4930'],
    3390,
    2,
    207,
  ),
  row(
    'K-100 860',
    'ノルトリヒト デュッセルドルフ店',
    ['Immermannstr. 30', '40210', 'Düsseldorf', 'DE', '+49211'],
    3890,
    3,
    199,
  ),
  row(
    'K-100 866',
    'Nordlicht Retail Vertriebsgesellschaft für Beleuchtungs- und Elektroinstallationsbedarf Mecklenburgische Seenplatte',
    ['Bürgermeister-Doktor-Dr.-Wilhelm-Heydemann-Straße 112–114', '17192', 'Waren (Müritz)', 'DE', '+493991'],
    3490,
    2,
    188,
  ),
  row(
    'K-100 879',
    'Potsdam Holländisches Viertel',
    ['Mittelstr. 18', '14467', 'Potsdam', 'DE', '+49331'],
    2990,
    2,
    171,
  ),
  row(
    'K-100 884',
    'Halle Paulusviertel',
    ['Reilstr. 7', '06114', 'Halle (Saale)', 'DE', '+49345'],
    2490,
    1,
    150,
    {
      noLocalAdmin: true,
      mails: { invoice: 'both', payment: 'both', payer: 'both', contract: 'secondary' },
    },
  ),
  row(
    'K-100 891',
    'Kassel Vorderer Westen',
    ['Friedrich-Ebert-Str. 92', '34119', 'Kassel', 'DE', '+49561'],
    2690,
    1,
    139,
    { sight: { share: false, own: false } },
  ),
];
