import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Udseende for ”${name}”`,
  titleUnnamed: 'Udseende',
  lead: 'Det ses af alle der arbejder i denne konto: jeres medarbejdere og kontoens egne.',
  loadFailed: 'Udseendet kunne ikke indlæses',
  which: 'Udseende',
  page: 'Som portalen',
  own: 'Eget udseende',
  color: 'Farve',
  colorHint: 'Til knapper, links og det valgte: # og seks tegn. Tomt: portalens farve.',
  pick: 'Vælg en farve',
  wrongColor: 'En farve er # og seks tegn fra 0 til 9 og A til F, for eksempel #0A7246.',
  corners: 'Hjørner',
  cornersOf: {
    page: 'Som portalen',
    sharp: 'Skarpe',
    soft: 'Afrundede',
    round: 'Meget afrundede',
    other: 'Som i filen',
  },
  file: 'Tema fra en fil',
  fileHint: 'Lavet til jer af en designer (JSON). Det erstatter det der er valgt her.',
  choose: 'Vælg en fil…',
  save: 'Gem',
  saveFile: 'Gem som fil',
  saving: 'Gemmer…',
  taken: (count, formatted) =>
    plural('da', count, { one: '1 værdi blev indlæst.', other: `${formatted} værdier blev indlæst.` }),
  unused: (count, formatted) =>
    plural('da', count, {
      one: '1 værdi kan ikke bruges: navnet er ukendt, eller den er af en anden type.',
      other: `${formatted} værdier kan ikke bruges: navnene er ukendte, eller de er af en anden type.`,
    }),
  noTheme: 'Der er intet tema i filen.',
  tooLarge: 'Filen er for stor til at være et tema.',
  light: 'På en lys side',
  dark: 'På en mørk side',
  sampleLink: 'Et link',
  sampleText: 'Sådan ser tekst ud.',
  repaired:
    'Noget tekst ville være svær at læse i disse farver. Den vises mørkere eller lysere, som det ses her.',
  further: 'Flere værdier',
  notSaved: 'Det blev ikke gemt',
  changed:
    'En anden har ændret udseendet i mellemtiden. Din ændring er ikke gemt endnu. Hvilken skal beholdes?',
} satisfies Translation<typeof english>;
