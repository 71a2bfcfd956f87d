import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const accounts = (count: number) => plural('sv', count, { one: '1 konto', other: `${count} konton` });
const tries = (count: number) => plural('sv', count, { one: '1 försök', other: `${count} försök` });

const unclear = 'Det kunde inte tolkas. Inget har ändrats. Läs in sidan på nytt.';

const meanwhile = 'Det har ändrats under tiden. Inget har utförts. Titta på det aktuella läget.';

export const words = {
  ...standings,
  close: 'Stäng',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  continue: 'Fortsätt',
  loading: 'Läser in…',
  sides: { mine: 'Din', theirs: 'Den andra', keepMine: 'Behåll min', takeTheirs: 'Använd den andra' },
  reference: (id) => `Referens: ${id}`,
  fate: {
    slow: 'Det tar längre tid än vanligt. Vänta ett ögonblick.',
    uncertain: 'Vi kontrollerar om det sparades. Inget utförs två gånger.',
    held: 'Vänta tills det är klart om det sparades.',
  },
  scope: {
    view: 'Se kontot och dess status i översikten',
    pay: 'Ta med kontots avgifter på samlingsfakturan',
    switch: 'Arbeta i kontot utan ytterligare inloggning',
    team: 'Hantera vem som har åtkomst',
  },
  permission: {
    'view-accounts': 'Kopplade konton',
    'open-accounts': 'Arbete i kopplade konton',
    'link-accounts': 'Koppling och bortkoppling',
    'order-accounts': 'Beställning',
    'view-invoices': 'Fakturor',
    'manage-forwarding': 'Vidarekoppling',
    'view-access': 'Vem som har åtkomst',
  },
  product: { 'cloud-telephony': 'Molntelefoni', 'sip-trunk': 'SIP-trunk', internet: 'Internetanslutning' },
  rule: {
    required: 'Fyll i det här.',
    invalid: 'Det passar inte här. Kontrollera det.',
    'too-long': 'Det är för långt.',
    'too-short': 'Det är för kort.',
    'control-characters': 'Det innehåller tecken som inte kan användas. Skriv in det på nytt.',
    email: 'Ange en e-postadress som name@example.com.',
    phone: 'Ange ett telefonnummer med riktnummer, t.ex. 030 1234567.',
    postcode: 'Ett tyskt postnummer har 5 siffror, t.ex. 22767.',
    'customer-number': 'Ange ett kundnummer så som det står på fakturan, t.ex. K-100 234.',
    'email-code': 'Koden har 8 bokstäver och siffror.',
    'letter-code': 'Koden har 10 bokstäver och siffror.',
    'proof-too-weak':
      'Arbete i kontot kräver ägarens samtycke. Välj ”Fråga ägaren” eller utelämna den rättigheten.',
    number: 'Ange ett heltal.',
    range: 'Talet ligger utanför det tillåtna intervallet.',
    unchecked: 'Det kunde inte kontrolleras, eftersom det saknas anslutning just nu. Försök igen.',
    past: 'Välj en dag som inte har varit ännu.',
    'duplicate-condition': 'Det finns två regler för samma fall.',
  },
  error: {
    network: 'Det saknas anslutning just nu. Inget har ändrats. Försök igen.',
    timeout: 'Det tog för lång tid att få svar. Inget har ändrats. Försök igen.',
    'unreadable-answer': 'Svaret kunde inte läsas. Försök igen om en stund.',
    'server-error': 'Något gick fel hos oss. Inget har ändrats. Försök igen.',
    unavailable: 'Tjänsten är inte tillgänglig just nu. Inget har ändrats. Försök igen om en stund.',
    'malformed-request': unclear,
    'invalid-input': 'Vissa uppgifter måste rättas. Inget har ändrats.',
    'too-large': 'Det är för mycket på en gång. Inget har ändrats.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Det erbjuds inte här. Inget har ändrats.',
    'not-found': 'Det finns inte, eller inte längre. Gå tillbaka till översikten.',
    'not-offered': 'Det erbjuds inte här. Inget har ändrats.',
    'version-required': unclear,
    'version-mismatch':
      'Någon har ändrat det här under tiden. Inget av ditt har sparats. Titta på det aktuella läget och bestäm på nytt.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'Det utförs redan. Vänta ett ögonblick.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'Listan har ändrats. Den läses in på nytt från början.',
    'session-expired': 'Logga in igen. Det du har skrivit finns kvar.',
    'sign-in-failed': 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda.',
    'rate-limited': 'Du har försökt för många gånger. Inget har ändrats. Vänta en stund.',
    'not-allowed': 'Du har inte rättighet att göra det här. Inget har ändrats.',
    'context-mismatch': 'Du arbetar nu i ett annat konto än den här sidan visar. Inget har sparats.',
    'no-main-eligible':
      'Det här kontot är självt ett underkonto och kan därför inte ha underkonton. Lägg till konton hos huvudkontot i stället.',
    'quota-reached':
      'Fler konton kan inte kopplas. Dra tillbaka en förfrågan som fortfarande är öppen eller be om fler.',
    'order-unknown': 'Beställningen finns inte.',
    'not-available-at-address': 'Produkten finns inte på den adressen. Välj en annan.',
    'price-changed': 'Priset har ändrats sedan du såg det. Inget har beställts. Granska det nya priset.',
    'terms-changed': 'Villkoren har ändrats sedan du såg dem. Inget har beställts. Granska dem.',
    'email-in-use': 'E-postadressen kan inte användas här. Använd en annan.',
    'duplicate-request': 'Det har redan tagits emot.',
    'approval-required': 'En andra person måste godkänna beställningen. Inget har beställts.',
    'link-token-invalid':
      'Länken har redan använts eller är för gammal. Skicka ett nytt mejl från översikten.',
    'address-code-wrong': 'Det är inte koden i brevet. Jämför en gång till.',
    'address-code-locked': 'Fel kod angavs för många gånger. Beställ ett nytt brev.',
    'not-ready': 'Kontot är inte redo ännu. Det kan öppnas så snart de öppna kontrollerna är klara.',
    'link-not-verified': 'Vi kunde inte bekräfta uppgifterna. Kontrollera koden eller begär en ny.',
    'proof-locked': 'Du har försökt för många gånger. Vänta en stund eller fråga ägaren i stället.',
    'code-wrong': 'Koden stämmer inte.',
    'code-expired': 'Koden är för gammal. Begär en ny.',
    'proof-not-offered': 'Det här sättet erbjuds inte för kontot. Fråga ägaren i stället.',
    'self-link': 'Det är kontot du är i. Ange numret till ett annat.',
    'is-main': 'Kontot har egna underkonton och kan därför inte bli ett. Koppla bort dem först.',
    'has-other-main': 'Kontot är kopplat till ett annat huvudkonto. Det måste kopplas bort där först.',
    'already-linked': 'Kontot är redan kopplat. Du hittar det i översikten.',
    'already-requested': 'Det finns redan en öppen förfrågan för kontot. Du hittar den i översikten.',
    'mixed-tax': 'Momsen för de båda kontona får inte stå på samma faktura.',
    incompatible: 'De båda kontona kan inte kopplas, eftersom deras avtal inte passar ihop.',
    'target-suspended': 'Kontot är spärrat. Det kan kopplas när det är åtgärdat.',
    'target-closed': 'Kontot är avslutat och kan därför inte kopplas.',
    'main-mail-unverified': 'Bekräfta din egen e-postadress först.',
    'request-expired': 'Förfrågan har gått ut. Den kan skickas igen.',
    'request-withdrawn': 'Förfrågan har dragits tillbaka.',
    'request-answered': 'Förfrågan är redan besvarad.',
    'wrong-recipient': 'Förfrågan skickades till ett annat konto.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Något har ändrats sedan dess. Granska det igen.',
    conflict: meanwhile,
    'switch-failed': 'Kontot kunde inte öppnas. Du är kvar där du var.',
    'reauth-needed': 'Bekräfta först att det är du. Inget har ändrats.',
    'second-factor-required': 'Bekräfta först att det är du. Inget har ändrats.',
    'code-used': 'Koden stämmer inte.',
    'code-locked': 'Du har försökt för många gånger. Inget har ändrats. Vänta en stund.',
    'own-request': 'Du har själv frågat om det här. En annan administratör måste svara.',
    'own-rights': 'Ingen ändrar sina egna rättigheter. En annan administratör måste göra det.',
    'access-paused':
      'Kontot har pausat allt arbete från huvudkontot. Kontots administratörer kan avsluta pausen.',
    'access-withheld': 'Kontot låter inte personer från huvudkontot arbeta här.',
    'own-grant': 'Ingen bestämmer över sin egen åtkomst. En annan administratör måste göra det.',
    'already-granted': 'Personen har redan en behörighet för samma konton. Ändra den.',
    'too-many-grants':
      'Personen har redan för många behörigheter. Ge en för en etikett eller för alla konton.',
    'right-removed': 'Rättigheten att arbeta i kontot har inte getts eller har upphört.',
    'denied-while-switched':
      'Det går inte medan du arbetar i ett kopplat konto. Gå först tillbaka till ditt eget konto.',
    'nested-switch': 'Gå tillbaka till ditt eget konto innan du öppnar ett annat.',
    'no-local-admin': 'Ingen skulle längre kunna logga in på kontot. Ge först någon en egen inloggning.',
    'wait-period': 'Kontot är för nytt för att kopplas bort.',
    'forbidden-by-main': 'Huvudkontot bestämmer om det.',
    'detach-in-progress': 'Kontot håller redan på att kopplas bort.',
    'detach-undo-expired': 'Det är för sent att ångra: kontot är bortkopplat. Det kan kopplas på nytt.',
    'planned-by-other-side': 'Den andra parten har planerat det. Bara den kan ångra det.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Kontot har underkonton. Koppla bort dem först.',
    'swap-in-progress': 'Ett annat konto är redan på väg att bli huvudkonto.',
    'move-in-progress': meanwhile,
    'account-halted':
      'Kontot är spärrat eller håller på att avslutas. Det är möjligt när kontot fungerar igen.',
    'invoice-not-entitled':
      'De här fakturorna visas inte här. Den som betalar dem bestämmer; du kan be om det.',
    'invoice-too-large':
      'Fakturan har för många konton för en fil av det här slaget. Det finns en för varje konto, och tabellen innehåller alla.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `${who} har pausat allt arbete från huvudkontot i det här kontot sedan ${day}.`,
    'rate-limited': (seconds) =>
      `Du har försökt för många gånger. Inget har ändrats. Vänta ${plural('sv', seconds, { one: '1 sekund', other: `${seconds} sekunder` })}.`,
    'not-allowed': (who) =>
      `Du har inte rättighet att göra det här. Inget har ändrats. ${who} kan ge dig den.`,
    'is-main': (count) =>
      `Kontot är ett huvudkonto med ${accounts(count)} och kan därför inte bli ett underkonto. Koppla bort dem först.`,
    'context-mismatch': (now, shown) =>
      `Den här sidan visar ${shown}, men du arbetar nu i ${now}. Inget har sparats.`,
    'link-not-verified': (left) =>
      left > 0
        ? `Vi kunde inte bekräfta koden. Du har ${tries(left)} kvar.`
        : 'Vi kunde inte bekräfta koden, och den kan inte provas fler gånger. Begär en ny.',
    'address-code-wrong': (left) =>
      `Det är inte koden i brevet. Jämför en gång till. Du har ${tries(left)} kvar.`,
  },
} satisfies Translation<typeof english>;
