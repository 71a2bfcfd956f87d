import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const accounts = (count: number) => plural('da', count, { one: '1 konto', other: `${count} konti` });
const tries = (count: number) => plural('da', count, { one: '1 forsøg', other: `${count} forsøg` });

const unclear = 'Det kunne ikke forstås. Intet er ændret. Genindlæs siden.';

const meanwhile = 'Det er ændret i mellemtiden. Intet er udført. Se på den aktuelle tilstand.';

export const words = {
  ...standings,
  close: 'Luk',
  cancel: 'Annullér',
  back: 'Tilbage',
  continue: 'Fortsæt',
  loading: 'Indlæser…',
  sides: { mine: 'Din', theirs: 'Den anden', keepMine: 'Behold min', takeTheirs: 'Brug den anden' },
  reference: (id) => `Reference: ${id}`,
  fate: {
    slow: 'Det tager længere tid end normalt. Vent et øjeblik.',
    uncertain: 'Vi kontrollerer om det blev gemt. Intet udføres to gange.',
    held: 'Vent indtil det er klart om det blev gemt.',
  },
  scope: {
    view: 'Se kontoen og dens status i oversigten',
    pay: 'Tage kontoens udgifter med på samlefakturaen',
    switch: 'Arbejde i kontoen uden yderligere login',
    team: 'Administrere hvem der har adgang',
  },
  permission: {
    'view-accounts': 'Tilknyttede konti',
    'open-accounts': 'Arbejde i tilknyttede konti',
    'link-accounts': 'Tilknytning og frakobling',
    'order-accounts': 'Bestilling',
    'view-invoices': 'Fakturaer',
    'manage-forwarding': 'Viderestilling',
    'view-access': 'Hvem der har adgang',
  },
  product: { 'cloud-telephony': 'Cloudtelefoni', 'sip-trunk': 'SIP-trunk', internet: 'Internetforbindelse' },
  rule: {
    required: 'Udfyld dette.',
    invalid: 'Det passer ikke her. Kontrollér det.',
    'too-long': 'Det er for langt.',
    'too-short': 'Det er for kort.',
    'control-characters': 'Det indeholder tegn der ikke kan bruges. Skriv det på ny.',
    email: 'Angiv en e-mailadresse som name@example.com.',
    phone: 'Angiv et telefonnummer med områdenummer, f.eks. 030 1234567.',
    postcode: 'Et tysk postnummer har 5 cifre, f.eks. 22767.',
    'customer-number': 'Angiv et kundenummer som det står på fakturaen, f.eks. K-100 234.',
    'email-code': 'Koden har 8 bogstaver og tal.',
    'letter-code': 'Koden har 10 bogstaver og tal.',
    'proof-too-weak':
      'Arbejde i kontoen kræver ejerens samtykke. Vælg ”Spørg ejeren”, eller udelad den rettighed.',
    number: 'Angiv et helt tal.',
    range: 'Tallet er uden for det tilladte område.',
    unchecked: 'Det kunne ikke kontrolleres, fordi der ikke er forbindelse i øjeblikket. Prøv igen.',
    past: 'Vælg en dag der ikke har været endnu.',
    'duplicate-condition': 'Der er to regler for det samme tilfælde.',
  },
  error: {
    network: 'Der er ikke forbindelse i øjeblikket. Intet er ændret. Prøv igen.',
    timeout: 'Det tog for lang tid at få svar. Intet er ændret. Prøv igen.',
    'unreadable-answer': 'Svaret kunne ikke læses. Prøv igen om lidt.',
    'server-error': 'Noget gik galt hos os. Intet er ændret. Prøv igen.',
    unavailable: 'Tjenesten er ikke tilgængelig i øjeblikket. Intet er ændret. Prøv igen om lidt.',
    'malformed-request': unclear,
    'invalid-input': 'Nogle oplysninger skal rettes. Intet er ændret.',
    'too-large': 'Det er for meget på én gang. Intet er ændret.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Det tilbydes ikke her. Intet er ændret.',
    'not-found': 'Det findes ikke, eller ikke længere. Gå tilbage til oversigten.',
    'not-offered': 'Det tilbydes ikke her. Intet er ændret.',
    'version-required': unclear,
    'version-mismatch':
      'En anden har ændret dette i mellemtiden. Intet af dit er gemt. Se på den aktuelle tilstand, og beslut igen.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'Det er allerede ved at blive udført. Vent et øjeblik.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'Listen er ændret. Den indlæses igen fra begyndelsen.',
    'session-expired': 'Log ind igen. Det du har skrevet, er bevaret.',
    'sign-in-failed': 'E-mailadressen eller adgangskoden er ikke rigtig. Kontrollér begge.',
    'rate-limited': 'Du har prøvet for mange gange. Intet er ændret. Vent lidt.',
    'not-allowed': 'Du har ikke rettighed til at gøre dette. Intet er ændret.',
    'context-mismatch': 'Du arbejder nu i en anden konto end den siden viser. Intet er gemt.',
    'no-main-eligible':
      'Denne konto er selv en underkonto og kan derfor ikke have underkonti. Tilføj konti hos dens hovedkonto i stedet.',
    'quota-reached':
      'Der kan ikke tilknyttes flere konti. Træk en anmodning tilbage der stadig er åben, eller bed om flere.',
    'order-unknown': 'Bestillingen findes ikke.',
    'not-available-at-address': 'Produktet kan ikke leveres på adressen. Vælg et andet.',
    'price-changed': 'Prisen er ændret siden du så den. Intet er bestilt. Gennemse den nye pris.',
    'terms-changed': 'Vilkårene er ændret siden du så dem. Intet er bestilt. Gennemse dem.',
    'email-in-use': 'E-mailadressen kan ikke bruges her. Brug en anden.',
    'duplicate-request': 'Det er allerede modtaget.',
    'approval-required': 'En anden person skal godkende bestillingen. Intet er bestilt.',
    'link-token-invalid':
      'Linket er allerede brugt eller er for gammelt. Få sendt en ny e-mail fra oversigten.',
    'address-code-wrong': 'Det er ikke koden fra brevet. Sammenlign en gang til.',
    'address-code-locked': 'Koden var forkert for mange gange. Få sendt et nyt brev.',
    'not-ready': 'Kontoen er ikke klar endnu. Den kan åbnes så snart de åbne kontroller er gennemført.',
    'link-not-verified': 'Vi kunne ikke bekræfte oplysningerne. Kontrollér koden, eller få sendt en ny.',
    'proof-locked': 'Du har prøvet for mange gange. Vent lidt, eller spørg ejeren i stedet.',
    'code-wrong': 'Koden er ikke rigtig.',
    'code-expired': 'Koden er for gammel. Få sendt en ny.',
    'proof-not-offered': 'Denne måde tilbydes ikke for kontoen. Spørg ejeren i stedet.',
    'self-link': 'Det er den konto du er i. Angiv nummeret på en anden.',
    'is-main': 'Kontoen har selv underkonti og kan derfor ikke blive en. Frakobl dem først.',
    'has-other-main': 'Kontoen er tilknyttet en anden hovedkonto. Den skal frakobles der først.',
    'already-linked': 'Kontoen er allerede tilknyttet. Du finder den i oversigten.',
    'already-requested': 'Der er allerede en åben anmodning for kontoen. Du finder den i oversigten.',
    'mixed-tax': 'Momsen for de to konti må ikke stå på samme faktura.',
    incompatible: 'De to konti kan ikke tilknyttes, fordi deres aftaler ikke passer sammen.',
    'target-suspended': 'Kontoen er spærret. Den kan tilknyttes når det er bragt i orden.',
    'target-closed': 'Kontoen er lukket og kan derfor ikke tilknyttes.',
    'main-mail-unverified': 'Bekræft din egen e-mailadresse først.',
    'request-expired': 'Anmodningen er udløbet. Den kan sendes igen.',
    'request-withdrawn': 'Anmodningen er trukket tilbage.',
    'request-answered': 'Anmodningen er allerede besvaret.',
    'wrong-recipient': 'Anmodningen blev sendt til en anden konto.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Noget er ændret siden da. Gennemse det igen.',
    conflict: meanwhile,
    'switch-failed': 'Kontoen kunne ikke åbnes. Du er stadig hvor du var.',
    'reauth-needed': 'Bekræft først at det er dig. Intet er ændret.',
    'second-factor-required': 'Bekræft først at det er dig. Intet er ændret.',
    'code-used': 'Koden er ikke rigtig.',
    'code-locked': 'Du har prøvet for mange gange. Intet er ændret. Vent lidt.',
    'own-request': 'Du har selv bedt om dette. En anden administrator skal svare.',
    'own-rights': 'Ingen ændrer sine egne rettigheder. Det skal en anden administrator gøre.',
    'access-paused':
      'Kontoen har sat alt arbejde fra hovedkontoen på pause. Kontoens administratorer kan afslutte det.',
    'access-withheld': 'Kontoen lader ikke personer fra hovedkontoen arbejde her.',
    'own-grant': 'Ingen beslutter om sin egen adgang. Det skal en anden administrator gøre.',
    'already-granted': 'Personen har allerede en tilladelse til de samme konti. Ændr den.',
    'too-many-grants':
      'Personen har allerede for mange tilladelser. Giv én for en etiket eller for alle konti.',
    'right-removed': 'Retten til at arbejde i kontoen er ikke givet eller er ophørt.',
    'denied-while-switched':
      'Det er ikke muligt mens du arbejder i en tilknyttet konto. Gå først tilbage til din egen konto.',
    'nested-switch': 'Gå tilbage til din egen konto før du åbner en anden.',
    'no-local-admin': 'Ingen ville længere kunne logge ind på kontoen. Giv først en person eget login.',
    'wait-period': 'Kontoen er for ny til at blive frakoblet.',
    'forbidden-by-main': 'Det beslutter hovedkontoen.',
    'detach-in-progress': 'Kontoen er allerede ved at blive frakoblet.',
    'detach-undo-expired': 'Det er for sent at fortryde: kontoen er frakoblet. Den kan tilknyttes igen.',
    'planned-by-other-side': 'Det har den anden part planlagt. Kun den kan fortryde det.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Kontoen har underkonti. Frakobl dem først.',
    'swap-in-progress': 'En anden konto er allerede på vej til at blive hovedkonto.',
    'move-in-progress': meanwhile,
    'account-halted': 'Kontoen er spærret eller ved at blive lukket. Det er muligt når kontoen virker igen.',
    'invoice-not-entitled':
      'Disse fakturaer vises ikke her. Det beslutter den der betaler dem; du kan bede om det.',
    'invoice-too-large':
      'Fakturaen har for mange konti til én fil af denne slags. Der er én for hver konto, og tabellen indeholder dem alle.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `${who} har sat alt arbejde fra hovedkontoen i denne konto på pause siden ${day}.`,
    'rate-limited': (seconds) =>
      `Du har prøvet for mange gange. Intet er ændret. Vent ${plural('da', seconds, { one: '1 sekund', other: `${seconds} sekunder` })}.`,
    'not-allowed': (who) =>
      `Du har ikke rettighed til at gøre dette. Intet er ændret. ${who} kan give dig den.`,
    'is-main': (count) =>
      `Kontoen er en hovedkonto med ${accounts(count)} og kan derfor ikke blive en underkonto. Frakobl dem først.`,
    'context-mismatch': (now, shown) => `Siden viser ${shown}, men du arbejder nu i ${now}. Intet er gemt.`,
    'link-not-verified': (left) =>
      left > 0
        ? `Vi kunne ikke bekræfte koden. Du har ${tries(left)} tilbage.`
        : 'Vi kunne ikke bekræfte koden, og den kan ikke prøves flere gange. Få sendt en ny.',
    'address-code-wrong': (left) =>
      `Det er ikke koden fra brevet. Sammenlign en gang til. Du har ${tries(left)} tilbage.`,
  },
} satisfies Translation<typeof english>;
