import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Voortaan betalen voor “${name}”?`,
    secondary: (name) => `“${name}” zelf laten betalen?`,
  },
  titleUnnamed: 'Wie betaalt',
  lead: {
    main: (main) =>
      `Het account betaalt nu eigen facturen. Voortaan zou ${main} via de verzamelfactuur betalen.`,
    secondary: (main) =>
      `Nu betaalt de verzamelfactuur van ${main}. Voortaan zou het account een eigen factuur krijgen.`,
  },
  loadFailed: 'Wat er zou veranderen, kan niet worden geladen',
  when: 'Vanaf wanneer',
  periodEnd: (day) => `Met de volgende factuurperiode, ${day}`,
  now: (day) => `Vanaf vandaag, ${day}`,
  sides: 'Wat beide partijen betalen',
  side: { main: 'Verzamelfactuur', secondary: 'Eigen factuur' },
  invoiceOf: (day) => `Factuur van ${day}`,
  before: 'vóór:',
  after: 'na:',
  later: 'Latere facturen, met alles wat is gepland',
  notEntitled: 'Bedragen zijn zichtbaar voor wie facturen mag zien.',
  change: {
    from: {
      main: (day) => `Vanaf ${day} betaalt de verzamelfactuur voor het account.`,
      secondary: (day) => `Vanaf ${day} krijgt het account een eigen factuur.`,
    },
    proRata: (amount, days, of) =>
      plural('nl', days, {
        one: `${amount} van de huidige periode gaat naar de andere partij: 1 van ${of} dagen.`,
        other: `${amount} van de huidige periode gaat naar de andere partij: ${days} van ${of} dagen.`,
      }),
    recipient: (email) => `E-mails met de factuur gaan dan naar ${email}.`,
    used: (amount) => `Het tegoed van ${amount} wordt verrekend met de eigen facturen van het account.`,
    usedSome: 'Het tegoed wordt verrekend met de eigen facturen van het account.',
    kept: (amount) =>
      `Het tegoed van ${amount} blijft bij het account en wordt niet voor de verzamelfactuur gebruikt.`,
    keptSome: 'Het tegoed blijft bij het account en wordt niet voor de verzamelfactuur gebruikt.',
    sees: {
      main: (main) => `Medewerkers van ${main} die in het account werken, zien ook de facturen.`,
      secondary: (main) =>
        `Medewerkers van ${main} die in het account werken, zien de facturen daar niet meer.`,
    },
    team: 'De medewerkers van het account houden hun eigen inloggegevens.',
    past: 'Eerdere facturen blijven waar ze zijn.',
    contract: {
      main: (product) => `Het contract “${product}” blijft op de verzamelfactuur.`,
      secondary: (product) => `Het account blijft het contract “${product}” zelf betalen.`,
    },
    contracts: 'Contracten, telefoonnummers en doorschakelingen blijven.',
  },
  leave: 'Zo laten',
  submit: 'Betaler wijzigen',
  submitNamed: (name) => `Betaler wijzigen: ${name}`,
  checkAgain: 'Opnieuw controleren',
  notPossible: (name) => `De betaler van “${name}” kan nog niet worden gewijzigd`,
  notPossibleLead: 'Er is niets gewijzigd. Dit staat in de weg:',
  obstacle: {
    'detach-in-progress': (day) => `De koppeling loopt tot ${day}`,
    'payer-change-in-progress': (day) => `Er is al een wijziging gepland op ${day}`,
    'not-ready': 'Het account is nog niet actief',
    'target-suspended': 'Het account is geblokkeerd',
    'target-closed': 'Het account is gesloten of wordt gesloten',
    'invoice-only': 'Het account is alleen via de verzamelfactuur gekoppeld',
    incompatible: (theirs, ours) =>
      `Het account wordt gefactureerd in ${theirs}, de verzamelfactuur in ${ours}`,
    'mixed-tax': 'De belasting van het account mag niet op de verzamelfactuur staan',
    'not-standalone-payment': 'Het account heeft geen betaalmethode',
    'open-items': 'Op facturen van het account staat nog iets open',
  },
  wayOut: {
    'detach-in-progress': 'Laat het account eerst gekoppeld. Daarna kan de betaler worden gewijzigd.',
    'payer-change-in-progress':
      'Draai die wijziging via de lijst terug met “Betaler behouden” of wacht tot die dag.',
    'not-ready': 'Iemand moet de open controles afronden.',
    'target-suspended': 'De klantenservice vertelt u wat er moet worden geregeld.',
    'target-closed': 'Het account krijgt geen facturen meer.',
    'invoice-only': 'Moet het account zelf betalen, ontkoppel het dan.',
    incompatible: 'Een factuur heeft één valuta. De klantenservice kan die van het account wijzigen.',
    'mixed-tax':
      'Wat hier niet wordt belast, mag niet met andere belastingen op één e-factuur staan. Het account houdt een eigen factuur.',
    'not-standalone-payment': (name) =>
      `Iemand van ${name} voegt die toe in het eigen portaal, onder facturen en betaling.`,
    'open-items': (name) =>
      `Iemand van ${name} betaalt dit. Wat nog niet is gefactureerd, komt op de volgende factuur.`,
  },
  item: {
    invoice: (number) => `Factuur ${number}`,
    unbilled: (number) => `Nog niet gefactureerd: bestelling ${number}`,
  },
  due: (day) => `uiterlijk te betalen op ${day}`,
  overdue: (day) => `te laat sinds ${day}`,
  billedOn: (day) => `wordt gefactureerd op ${day}`,
  already: {
    main: (name) => `“${name}” staat al op de verzamelfactuur`,
    secondary: (name) => `“${name}” betaalt al zelf`,
  },
  alreadyText: 'Iemand heeft dit intussen gewijzigd. U hoeft niets meer te doen.',
  refused: (name) => `De betaler van “${name}” is niet gewijzigd`,
  done: {
    main: (name, day) => `“${name}” staat vanaf ${day} op de verzamelfactuur`,
    secondary: (name, day) => `“${name}” betaalt vanaf ${day} zelf`,
  },
  doneText: 'Beide partijen krijgen hierover bericht.',
  doneLaterText:
    'Beide partijen krijgen hierover bericht. Tot dan verandert er niets en kunt u dit via de lijst terugdraaien.',
  closeAndCheck: 'Sluiten en verder controleren',
} satisfies Translation<typeof english>;
