/** The portal's own words. The elements bring theirs. */
const en = {
  skip: 'Go to the content',
  language: 'Language',
  theme: 'Colours',
  ordering: 'Ordering',
  orderingHere: 'In the portal',
  orderingShop: 'In the shop',
  themeAuto: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  signOut: 'Sign out',
  againTitle: 'Please sign in again',
  againText: 'Your session has ended. What you have typed is kept.',
  welcome: 'Nordfon customer portal',
  choose: 'Sign in as',
  chooseText: 'One click each. All of them are invented, and so is the company.',
  byHand: 'Or by e-mail and password',
  byHandText: 'The password of everybody here is',
  email: 'E-mail address',
  password: 'Password',
  signIn: 'Sign in',
  signInFailed: 'E-mail address or password is not right.',
  signInLimited: 'This was tried too often. Please wait a minute.',
  noConnection: 'There is no connection at the moment. Please try again.',
  mailbox: 'Demo mailbox',
  letterbox: 'Demo letterbox',
  mailboxText:
    'What authenticator apps show now, and every e-mail that this portal has sent, by SMTP. Newest first.',
  authenticator: 'Authenticator app',
  textMessage: 'Text message',
  codeUntil: 'until',
  letterboxText: 'Every letter that this portal has sent. Newest first.',
  support: 'Demo support desk',
  supportText: 'Cases in which somebody asks support to link an account. Oldest first.',
  provider: 'Demo provider',
  providerText:
    'Orders on their way. They go on by themselves, or at once when you take the next step here. What another provider refuses follows from the last two digits of the first number: 01 owner, 02 street, 03 postcode, 04 customer number, 05 PIN, 06 owner and street, 07 numbers that are gone, anything else nothing. An internet line at house number 404 is rejected, at 500 it fails.',
  nextStep: 'Take the next step now',
  moved: 'Done.',
  noAccount: 'no account has this number',
  confirmCase: 'Confirm after a call back',
  declineCase: 'Not confirmed',
  linkCode: (main: string) => `${main} asks to link your account. Pass this code on only if you agree:`,
  nothingYet: 'Nothing has arrived yet.',
  refresh: 'Refresh',
  to: 'To',
  code: 'Code',
  back: 'Back to the portal',
  menuProduct: 'My product',
  menuAccount: 'My account',
  menuDemo: 'Demo',
  home: 'Home',
  subsidiaries: 'Subsidiary management',
  forwarding: 'Call forwarding',
  access: 'Who has access',
  activity: 'Activity',
  control: 'Control access',
  requests: 'Requests',
  invoices: 'Invoices',
  closing: 'Suspend or close',
  closingAct: 'Suspend or close this account…',
  hello: 'Hello',
  subsidiariesText: 'The accounts of your locations, under one sign-in.',
  forwardingText: 'Where calls go when nobody is there.',
  accessText: 'Who can work in this account.',
  activityText: 'Who did what, and when.',
  controlText: 'What others can do in this account.',
  requestsText: 'Who would like to link this account.',
  invoicesText: 'What you pay for your accounts, month by month.',
  closingText: 'Let this account rest for a while, or close it for good.',
  confirmTitle: 'Confirm e-mail address',
  confirmText: 'Press the button to confirm that this e-mail address is yours.',
  confirmButton: 'Confirm e-mail address',
  confirmed: 'The e-mail address is confirmed:',
  confirmFailed: 'This link has been used already, or is too old. Have a new e-mail sent from the overview.',
  roles: {
    'main-owner': 'Main owner',
    'invoice-clerk': 'Invoice clerk',
    'local-team': 'Local team',
    'local-owner': 'Local administrator',
    'stand-alone-owner': 'Stand-alone owner',
    'other-owner': 'Other owner',
    'large-owner': 'Large owner',
    'taken-owner': 'Taken owner',
  } as Record<string, string>,
};

const de: typeof en = {
  skip: 'Zum Inhalt',
  language: 'Sprache',
  theme: 'Farben',
  ordering: 'Bestellen',
  orderingHere: 'Im Portal',
  orderingShop: 'Im Shop',
  themeAuto: 'Wie das System',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  signOut: 'Abmelden',
  againTitle: 'Bitte melden Sie sich wieder an',
  againText: 'Ihre Sitzung ist beendet. Was Sie eingegeben haben, bleibt erhalten.',
  welcome: 'Nordfon Kundenportal',
  choose: 'Anmelden als',
  chooseText: 'Mit einem Klick. Alle Personen sind erfunden, die Firma auch.',
  byHand: 'Oder mit E-Mail-Adresse und Passwort',
  byHandText: 'Das Passwort lautet hier für alle',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  signIn: 'Anmelden',
  signInFailed: 'E-Mail-Adresse oder Passwort stimmt nicht.',
  signInLimited: 'Das wurde zu oft versucht. Bitte warten Sie eine Minute.',
  noConnection: 'Im Moment gibt es keine Verbindung. Bitte versuchen Sie es noch einmal.',
  mailbox: 'Demo-Postfach',
  letterbox: 'Demo-Briefkasten',
  mailboxText:
    'Was Authenticator-Apps jetzt zeigen, und alle E-Mails, die dieses Portal per SMTP verschickt hat. Die neueste zuerst.',
  authenticator: 'Authenticator-App',
  textMessage: 'SMS',
  codeUntil: 'bis',
  letterboxText: 'Alle Briefe, die dieses Portal verschickt hat. Der neueste zuerst.',
  support: 'Demo-Support',
  supportText:
    'Vorgänge, in denen jemand den Support bittet, einen Account zu verknüpfen. Der älteste zuerst.',
  provider: 'Demo-Anbieter',
  providerText:
    'Bestellungen, die unterwegs sind. Sie gehen von selbst weiter, oder sofort, wenn Sie hier den nächsten Schritt tun. Was ein anderer Anbieter ablehnt, folgt aus den letzten zwei Ziffern der ersten Rufnummer: 01 Inhaber, 02 Straße, 03 Postleitzahl, 04 Kundennummer, 05 PIN, 06 Inhaber und Straße, 07 Rufnummern, die es nicht mehr gibt, sonst nichts. Ein Internetanschluss mit Hausnummer 404 wird abgelehnt, mit 500 scheitert er.',
  nextStep: 'Nächsten Schritt jetzt tun',
  moved: 'Erledigt.',
  noAccount: 'diese Nummer gehört zu keinem Account',
  confirmCase: 'Nach Rückruf bestätigen',
  declineCase: 'Nicht bestätigt',
  linkCode: (main: string) =>
    `${main} möchte Ihren Account verknüpfen. Geben Sie diesen Code nur weiter, wenn Sie einverstanden sind:`,
  nothingYet: 'Noch ist nichts angekommen.',
  refresh: 'Aktualisieren',
  to: 'An',
  code: 'Code',
  back: 'Zurück zum Portal',
  menuProduct: 'Mein Produkt',
  menuAccount: 'Mein Account',
  menuDemo: 'Demo',
  home: 'Start',
  subsidiaries: 'Nebenaccounts',
  forwarding: 'Rufumleitung',
  access: 'Wer hat Zugang',
  activity: 'Verlauf',
  control: 'Zugriff steuern',
  requests: 'Anfragen',
  invoices: 'Rechnungen',
  closing: 'Sperren oder schließen',
  closingAct: 'Diesen Account sperren oder schließen …',
  hello: 'Guten Tag',
  subsidiariesText: 'Die Accounts Ihrer Standorte, mit einer Anmeldung.',
  forwardingText: 'Wohin Anrufe gehen, wenn niemand da ist.',
  accessText: 'Wer in diesem Account arbeiten kann.',
  activityText: 'Wer was wann getan hat.',
  controlText: 'Was andere in diesem Account tun können.',
  requestsText: 'Wer diesen Account verknüpfen möchte.',
  invoicesText: 'Was Sie für Ihre Accounts zahlen, Monat für Monat.',
  closingText: 'Diesen Account eine Zeit lang ruhen lassen oder endgültig schließen.',
  confirmTitle: 'E-Mail-Adresse bestätigen',
  confirmText: 'Bestätigen Sie mit der Taste, dass diese E-Mail-Adresse Ihnen gehört.',
  confirmButton: 'E-Mail-Adresse bestätigen',
  confirmed: 'Die E-Mail-Adresse ist bestätigt:',
  confirmFailed:
    'Dieser Link wurde schon benutzt oder ist zu alt. Lassen Sie aus der Übersicht eine neue E-Mail senden.',
  roles: {
    'main-owner': 'Hauptinhaberin',
    'invoice-clerk': 'Rechnungsstelle',
    'local-team': 'Team vor Ort',
    'local-owner': 'Administrator vor Ort',
    'stand-alone-owner': 'Einzelinhaberin',
    'other-owner': 'Anderer Inhaber',
    'large-owner': 'Großer Inhaber',
    'taken-owner': 'Vergebener Inhaber',
  },
};

export type Texts = typeof en;
export type Plain = { [K in keyof Texts]: Texts[K] extends string ? K : never }[keyof Texts];

export const language = (): 'en' | 'de' => (document.documentElement.lang === 'de' ? 'de' : 'en');
export const textsOf = (language: 'en' | 'de'): Texts => (language === 'de' ? de : en);
export const texts = (): Texts => textsOf(language());

/** Writes the portal's words wherever the page names them. */
export function translate(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = texts()[element.dataset['text'] as Plain];
}

/** A setting that is kept in this browser, in a cookie: the server draws a page by it too. */
export function setting(name: string, fallback: string): { get(): string; set(value: string): void } {
  const year = 365 * 24 * 3600;
  return {
    get: () => {
      const found = new RegExp(`(?:^|; )portal-${name}=([^;]*)`).exec(document.cookie);
      return found ? decodeURIComponent(found[1]!) : fallback;
    },
    set: (value) => {
      document.cookie = `portal-${name}=${encodeURIComponent(value)}; path=/; max-age=${year}; samesite=lax`;
    },
  };
}
