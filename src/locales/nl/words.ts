import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const accounts = (count: number) =>
  plural('nl', count, { one: '1 subaccount', other: `${count} subaccounts` });
const tries = (count: number) => plural('nl', count, { one: '1 poging', other: `${count} pogingen` });

const unclear = 'Dit is niet begrepen. Er is niets gewijzigd. Laad de pagina opnieuw.';

const meanwhile = 'Dit is intussen veranderd. Er is niets uitgevoerd. Bekijk de huidige stand.';

export const words = {
  ...standings,
  close: 'Sluiten',
  cancel: 'Annuleren',
  back: 'Terug',
  continue: 'Verder',
  loading: 'Laden…',
  sides: {
    mine: 'Uw versie',
    theirs: 'Andere versie',
    keepMine: 'Mijn versie behouden',
    takeTheirs: 'Andere versie gebruiken',
  },
  reference: (id) => `Referentie: ${id}`,
  fate: {
    slow: 'Dit duurt langer dan gebruikelijk. Een ogenblik geduld.',
    uncertain: 'Wij controleren of het is opgeslagen. Er wordt niets dubbel uitgevoerd.',
    held: 'Wacht tot duidelijk is of dit is opgeslagen.',
  },
  scope: {
    view: 'Het account en de status in het overzicht zien',
    pay: 'De kosten op de verzamelfactuur zetten',
    switch: 'In het account werken zonder apart in te loggen',
    team: 'Beheren wie toegang heeft',
  },
  permission: {
    'view-accounts': 'Gekoppelde accounts',
    'open-accounts': 'Werken in gekoppelde accounts',
    'link-accounts': 'Koppelen en ontkoppelen',
    'order-accounts': 'Bestellen',
    'view-invoices': 'Facturen',
    'manage-forwarding': 'Doorschakelen',
    'view-access': 'Wie heeft toegang',
  },
  product: { 'cloud-telephony': 'Cloudtelefonie', 'sip-trunk': 'SIP-trunk', internet: 'Internetaansluiting' },
  rule: {
    required: 'Vul dit in.',
    invalid: 'Dit past hier niet. Controleer het.',
    'too-long': 'Dit is te lang.',
    'too-short': 'Dit is te kort.',
    'control-characters': 'Dit bevat tekens die niet kunnen worden gebruikt. Typ het opnieuw.',
    email: 'Vul een e-mailadres in zoals name@example.com.',
    phone: 'Vul een telefoonnummer met netnummer in, bijv. 030 1234567.',
    postcode: 'Een Duitse postcode heeft 5 cijfers, bijv. 22767.',
    'customer-number': 'Vul een klantnummer in zoals op de factuur staat, bijv. K-100 234.',
    'email-code': 'De code heeft 8 letters en cijfers.',
    'letter-code': 'De code heeft 10 letters en cijfers.',
    'proof-too-weak':
      'Voor werken in het account is toestemming van de eigenaar nodig. Kies “Eigenaar vragen” of laat dat recht weg.',
    number: 'Vul een heel getal in.',
    range: 'Dit getal valt buiten het bereik.',
    unchecked:
      'Dit kon niet worden gecontroleerd, omdat er op dit moment geen verbinding is. Probeer het opnieuw.',
    past: 'Kies een datum in de toekomst.',
    'duplicate-condition': 'Er zijn twee regels voor dezelfde situatie.',
  },
  error: {
    network: 'Er is op dit moment geen verbinding. Er is niets gewijzigd. Probeer het opnieuw.',
    timeout: 'Het antwoord duurde te lang. Er is niets gewijzigd. Probeer het opnieuw.',
    'unreadable-answer': 'Het antwoord kon niet worden gelezen. Probeer het zo meteen opnieuw.',
    'server-error': 'Er ging bij ons iets mis. Er is niets gewijzigd. Probeer het opnieuw.',
    unavailable:
      'De dienst is op dit moment niet beschikbaar. Er is niets gewijzigd. Probeer het zo meteen opnieuw.',
    'malformed-request': unclear,
    'invalid-input': 'Sommige gegevens moeten worden gecorrigeerd. Er is niets gewijzigd.',
    'too-large': 'Dit is te veel tegelijk. Er is niets gewijzigd.',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'Dit is hier niet mogelijk. Er is niets gewijzigd.',
    'not-found': 'Dit bestaat niet of niet meer. Ga terug naar het overzicht.',
    'not-offered': 'Dit is hier niet mogelijk. Er is niets gewijzigd.',
    'version-required': unclear,
    'version-mismatch':
      'Iemand heeft dit intussen gewijzigd. Van u is niets opgeslagen. Bekijk de huidige stand en beslis opnieuw.',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'Dit wordt al uitgevoerd. Een ogenblik geduld.',
    'idempotency-key-reused': unclear,
    'cursor-expired': 'De lijst is veranderd en wordt vanaf het begin opnieuw geladen.',
    'session-expired': 'Log opnieuw in. Wat u hebt getypt, is bewaard.',
    'sign-in-failed': 'Het e-mailadres of wachtwoord is onjuist. Controleer beide.',
    'rate-limited': 'Dit is te vaak geprobeerd. Er is niets gewijzigd. Wacht even.',
    'not-allowed': 'U hebt hiervoor geen recht. Er is niets gewijzigd.',
    'context-mismatch': 'U werkt nu in een ander account dan deze pagina toont. Er is niets opgeslagen.',
    'no-main-eligible':
      'Dit account is zelf een subaccount en kan daarom geen subaccounts hebben. Voeg accounts toe bij het hoofdaccount.',
    'quota-reached':
      'Er kunnen geen accounts meer worden gekoppeld. Trek een open verzoek in of vraag om een hogere limiet.',
    'order-unknown': 'Deze bestelling bestaat niet.',
    'not-available-at-address': 'Dit product is niet beschikbaar op dat adres. Kies een ander product.',
    'price-changed':
      'De prijs is veranderd sinds u die zag. Er is niets besteld. Controleer de nieuwe prijs.',
    'terms-changed': 'De voorwaarden zijn veranderd sinds u die zag. Er is niets besteld. Controleer ze.',
    'email-in-use': 'Dit e-mailadres kan hier niet worden gebruikt. Neem een ander adres.',
    'duplicate-request': 'Dit is al ontvangen.',
    'approval-required': 'Een tweede persoon moet deze bestelling goedkeuren. Er is niets besteld.',
    'link-token-invalid':
      'Deze link is al gebruikt of te oud. Laat via het overzicht een nieuwe e-mail sturen.',
    'address-code-wrong': 'Dit is niet de code uit de brief. Vergelijk de code nog een keer.',
    'address-code-locked': 'De code is te vaak verkeerd ingevoerd. Vraag een nieuwe brief aan.',
    'not-ready': 'Dit account is nog niet klaar. Openen kan zodra de open controles zijn afgerond.',
    'link-not-verified':
      'Wij konden deze gegevens niet bevestigen. Controleer de code of vraag een nieuwe aan.',
    'proof-locked': 'Dit is te vaak geprobeerd. Wacht even of vraag het aan de eigenaar.',
    'code-wrong': 'Deze code is onjuist.',
    'code-expired': 'Deze code is te oud. Vraag een nieuwe aan.',
    'proof-not-offered': 'Deze manier is voor dit account niet mogelijk. Vraag het aan de eigenaar.',
    'self-link': 'Dit is het account waarin u zich bevindt. Vul het nummer van een ander account in.',
    'is-main': 'Dit account heeft eigen subaccounts en kan er daarom geen worden. Ontkoppel die eerst.',
    'has-other-main':
      'Dit account is gekoppeld aan een ander hoofdaccount en moet daar eerst worden ontkoppeld.',
    'already-linked': 'Dit account is al gekoppeld en staat in het overzicht.',
    'already-requested': 'Voor dit account is er al een open verzoek. U vindt het in het overzicht.',
    'mixed-tax': 'De belastingen van deze twee accounts mogen niet op één factuur staan.',
    incompatible:
      'Deze twee accounts kunnen niet worden gekoppeld, omdat de contracten niet bij elkaar passen.',
    'target-suspended': 'Dit account is geblokkeerd. Koppelen kan zodra dat is geregeld.',
    'target-closed': 'Dit account is gesloten en kan daarom niet worden gekoppeld.',
    'main-mail-unverified': 'Bevestig eerst uw eigen e-mailadres.',
    'request-expired': 'Dit verzoek is verlopen. Het kan opnieuw worden verstuurd.',
    'request-withdrawn': 'Dit verzoek is ingetrokken.',
    'request-answered': 'Dit verzoek is al beantwoord.',
    'wrong-recipient': 'Dit verzoek is naar een ander account gestuurd.',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': 'Er is sindsdien iets veranderd. Controleer het opnieuw.',
    conflict: meanwhile,
    'switch-failed': 'Het account kon niet worden geopend. U bent nog waar u was.',
    'reauth-needed': 'Bevestig eerst dat u het bent. Er is niets gewijzigd.',
    'second-factor-required': 'Bevestig eerst dat u het bent. Er is niets gewijzigd.',
    'code-used': 'Deze code is onjuist.',
    'code-locked': 'Dit is te vaak geprobeerd. Er is niets gewijzigd. Wacht even.',
    'own-request': 'U hebt dit zelf gevraagd. Een andere beheerder moet antwoorden.',
    'own-rights': 'Niemand wijzigt de eigen rechten. Een andere beheerder moet dit doen.',
    'access-paused':
      'Het account heeft alle werk van het hoofdaccount gepauzeerd. De beheerders daar kunnen dat beëindigen.',
    'access-withheld': 'Het account laat medewerkers van het hoofdaccount er niet in werken.',
    'own-grant': 'Niemand beslist over de eigen toegang. Een andere beheerder moet dit doen.',
    'already-granted': 'Deze persoon heeft al een machtiging voor dezelfde accounts. Wijzig die.',
    'too-many-grants':
      'Deze persoon heeft al te veel machtigingen. Geef er een voor een label of voor alle accounts.',
    'right-removed': 'Het recht om in dit account te werken is niet gegeven of is geëindigd.',
    'denied-while-switched':
      'Dit is niet mogelijk terwijl u in een gekoppeld account werkt. Ga eerst terug naar uw eigen account.',
    'nested-switch': 'Ga terug naar uw eigen account voordat u een ander account opent.',
    'no-local-admin':
      'Niemand zou meer op dit account kunnen inloggen. Geef eerst iemand eigen inloggegevens.',
    'wait-period': 'Dit account is te nieuw om te worden ontkoppeld.',
    'forbidden-by-main': 'Hierover beslist het hoofdaccount.',
    'detach-in-progress': 'Dit account wordt al ontkoppeld.',
    'detach-undo-expired':
      'Terugdraaien kan niet meer: het account is ontkoppeld. Opnieuw koppelen is mogelijk.',
    'planned-by-other-side': 'De andere partij heeft dit gepland. Alleen die kan het terugdraaien.',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'Dit account heeft subaccounts. Ontkoppel die eerst.',
    'swap-in-progress': 'Er is al een ander account dat hoofdaccount moet worden.',
    'move-in-progress': meanwhile,
    'account-halted': 'Dit account is geblokkeerd of wordt gesloten. Het kan zodra het account weer werkt.',
    'invoice-not-entitled':
      'Deze facturen worden hier niet getoond. Wie ze betaalt, beslist daarover; u kunt erom vragen.',
    'invoice-too-large':
      'Deze factuur heeft te veel accounts voor één bestand van dit type. Er is er een per account, en de tabel bevat alles.',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `${who} heeft alle werk van het hoofdaccount in dit account gepauzeerd sinds ${day}.`,
    'rate-limited': (seconds) =>
      `Dit is te vaak geprobeerd. Er is niets gewijzigd. Wacht ${plural('nl', seconds, { one: '1 seconde', other: `${seconds} seconden` })}.`,
    'not-allowed': (who) =>
      `U hebt hiervoor geen recht. Er is niets gewijzigd. U kunt dit recht krijgen van: ${who}.`,
    'is-main': (count) =>
      `Dit account is een hoofdaccount met ${accounts(count)} en kan daarom geen subaccount worden. Ontkoppel die eerst.`,
    'context-mismatch': (now, shown) =>
      `Deze pagina toont ${shown}, maar u werkt nu in ${now}. Er is niets opgeslagen.`,
    'link-not-verified': (left) =>
      left > 0
        ? `Wij konden deze code niet bevestigen. U hebt nog ${tries(left)}.`
        : 'Wij konden deze code niet bevestigen en er is geen poging meer mogelijk. Vraag een nieuwe aan.',
    'address-code-wrong': (left) =>
      `Dit is niet de code uit de brief. Vergelijk de code nog een keer. U hebt nog ${tries(left)}.`,
  },
} satisfies Translation<typeof english>;
