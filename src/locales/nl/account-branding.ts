import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Uiterlijk van “${name}”`,
  titleUnnamed: 'Uiterlijk',
  lead: 'Zichtbaar voor iedereen die in dit account werkt: uw medewerkers en die van het account zelf.',
  loadFailed: 'Het uiterlijk kan niet worden geladen',
  which: 'Uiterlijk',
  page: 'Zoals het portaal',
  own: 'Eigen uiterlijk',
  color: 'Kleur',
  colorHint: 'Voor knoppen, links en wat geselecteerd is: # en zes tekens. Leeg: de kleur van het portaal.',
  pick: 'Kleur kiezen',
  wrongColor: 'Een kleur is # en zes tekens van 0 tot en met 9 en A tot en met F, bijvoorbeeld #0A7246.',
  corners: 'Hoeken',
  cornersOf: {
    page: 'Zoals het portaal',
    sharp: 'Recht',
    soft: 'Afgerond',
    round: 'Sterk afgerond',
    other: 'Zoals in het bestand',
  },
  file: 'Thema uit een bestand',
  fileHint: 'Gemaakt door een ontwerper (JSON). Het vervangt wat hier gekozen is.',
  choose: 'Bestand kiezen…',
  save: 'Opslaan',
  saveFile: 'Opslaan als bestand',
  saving: 'Opslaan…',
  taken: (count, formatted) =>
    plural('nl', count, {
      one: '1 waarde is overgenomen.',
      other: `${formatted} waarden zijn overgenomen.`,
    }),
  unused: (count, formatted) =>
    plural('nl', count, {
      one: '1 waarde kan niet worden gebruikt: de naam is onbekend of de waarde is van een ander type.',
      other: `${formatted} waarden kunnen niet worden gebruikt: de namen zijn onbekend of de waarden zijn van een ander type.`,
    }),
  noTheme: 'Dit bestand bevat geen thema.',
  tooLarge: 'Dit bestand is te groot voor een thema.',
  light: 'Op een lichte pagina',
  dark: 'Op een donkere pagina',
  sampleLink: 'Een link',
  sampleText: 'Zo ziet tekst eruit.',
  repaired:
    'Sommige teksten zouden in deze kleuren slecht leesbaar zijn. Ze worden donkerder of lichter weergegeven, zoals u hier ziet.',
  further: 'Overige waarden',
  notSaved: 'Opslaan is niet gelukt',
  changed:
    'Iemand anders heeft het uiterlijk intussen gewijzigd. Uw versie is nog niet opgeslagen. Welke versie moet blijven?',
} satisfies Translation<typeof english>;
