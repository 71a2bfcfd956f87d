import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Adgang til denne konto',
  lead: 'Hvad personer fra hovedkontoen kan her, og hvad jeres egne medarbejdere kan.',
  loadFailed: 'Det kunne ikke indlæses hvem der kan hvad',
  stale: (time) => `Oplysningerne er fra ${time}. De kunne ikke opdateres.`,
  mainTitle: (main) => `Personer fra ${main}`,
  since: (day) => `Tilknyttet siden ${day}`,
  noMain: 'Kontoen har ingen hovedkonto',
  noMainText: 'Kun jeres egne medarbejdere arbejder her.',
  noWork: 'Tilknytningen lader ingen fra hovedkontoen arbejde her.',
  lets: 'De må',
  areas: {
    forwarding: 'Se og ændre numre og viderestilling',
    access: 'Se hvem der har adgang',
    closing: 'Spærre og lukke kontoen',
    work: 'Overhovedet arbejde i kontoen',
  },
  allowed: 'tilladt',
  withheld: 'tilbageholdt',
  billing: 'Faktureringen hører til den der betaler, og ændres ikke.',
  before: 'Før de åbner kontoen',
  stepUp: 'Kræv en engangskode',
  stepUpText:
    'Den der åbner, frakobler, spærrer eller lukker kontoen eller viderestiller dens numre udefra, bekræfter først sin identitet.',
  stepUpAsked: 'Der kræves en engangskode før de åbner kontoen.',
  later: 'Numre der kommer til senere',
  keep: 'Behold numre der kommer til senere',
  keepText:
    'Telefonnumre som kontoen får senere, bliver hos kontoen: personer fra hovedkontoen hverken ser eller ændrer dem. Tidligere numre stilles til rådighed som indstillet ovenfor.',
  keepDay: 'Numre stilles til rådighed til og med',
  keepDayWrong: (first) => `Angiv en dag fra ${first} til i dag.`,
  kept: (day) => `Numre tilføjet efter ${day} holdes tilbage.`,
  keptNow: (count) =>
    count === 0
      ? 'For tiden holdes intet nummer tilbage.'
      : plural('da', count, {
          one: 'For tiden holdes 1 nummer tilbage.',
          other: `For tiden holdes ${count} numre tilbage.`,
        }),
  save: 'Gem',
  saved: 'Gemt. Begge parter har fået besked på e-mail.',
  pause: 'Sæt alt arbejde på pause',
  resume: 'Afslut pausen',
  pauseText: 'Den der arbejder her, sendes tilbage med det samme. Fakturering og tilknytning består.',
  pausedBy: (name, day) => `${name} har sat alt arbejde på pause siden ${day}`,
  pausedText: 'Ingen fra hovedkontoen kan arbejde her før pausen er slut.',
  onlyAdministrators: (names) => `${names} kan ændre dette.`,
  nobody: 'Ingen fra hovedkontoen må arbejde i tilknyttede konti.',
  last: (what, when) => `Senest: ${what}, ${when}`,
  never: 'Har ikke gjort noget her endnu',
  can: (rights) => `Kan: ${rights}`,
  nothing: 'intet i øjeblikket',
  from: (day) => `siden ${day}`,
  ownTitle: 'Egne medarbejdere',
  noOwn: 'Ingen har eget login.',
  change: 'Ændr rettigheder',
  changeOf: (name) => `Ændr rettigheder for ${name}`,
  rightsOf: (name) => `Rettigheder for ${name}`,
  ownRights: 'Dine egne rettigheder ændres af en anden administrator.',
  rightsSaved: 'Gemt. Personen har fået besked på e-mail.',
} satisfies Translation<typeof english>;
