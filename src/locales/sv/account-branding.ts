import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Utseende för ”${name}”`,
  titleUnnamed: 'Utseende',
  lead: 'Alla som arbetar i kontot ser det: era medarbetare och kontots egna.',
  loadFailed: 'Utseendet kunde inte läsas in',
  which: 'Utseende',
  page: 'Som portalen',
  own: 'Eget utseende',
  color: 'Färg',
  colorHint: 'För knappar, länkar och det som är valt: # och sex tecken. Tomt: portalens färg.',
  pick: 'Välj en färg',
  wrongColor: 'En färg är # och sex tecken från 0 till 9 och A till F, till exempel #0A7246.',
  corners: 'Hörn',
  cornersOf: {
    page: 'Som portalen',
    sharp: 'Raka',
    soft: 'Rundade',
    round: 'Mycket rundade',
    other: 'Som i filen',
  },
  file: 'Tema från en fil',
  fileHint: 'Gjort åt er av en formgivare (JSON). Det ersätter det som är valt här.',
  choose: 'Välj en fil…',
  save: 'Spara',
  saveFile: 'Spara som fil',
  saving: 'Sparar…',
  taken: (count, formatted) =>
    plural('sv', count, { one: '1 värde lästes in.', other: `${formatted} värden lästes in.` }),
  unused: (count, formatted) =>
    plural('sv', count, {
      one: '1 värde kan inte användas: namnet är okänt, eller så är det av en annan typ.',
      other: `${formatted} värden kan inte användas: namnen är okända, eller så är de av en annan typ.`,
    }),
  noTheme: 'Det finns inget tema i filen.',
  tooLarge: 'Filen är för stor för att vara ett tema.',
  light: 'På en ljus sida',
  dark: 'På en mörk sida',
  sampleLink: 'En länk',
  sampleText: 'Så här ser text ut.',
  repaired:
    'En del text skulle vara svår att läsa i de här färgerna. Den visas mörkare eller ljusare, som du ser här.',
  further: 'Övriga värden',
  notSaved: 'Det sparades inte',
  changed:
    'Någon annan har ändrat utseendet under tiden. Din ändring är inte sparad ännu. Vilken ska behållas?',
} satisfies Translation<typeof english>;
