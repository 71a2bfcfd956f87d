import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Naam en labels van “${name}”`,
  titleUnnamed: 'Naam en labels',
  lead: 'Alleen zichtbaar voor medewerkers van uw hoofdaccount, niet voor het subaccount.',
  loadFailed: 'De notities kunnen niet worden geladen',
  nickname: 'Uw naam voor dit account',
  nicknameHint: (name) => `Wordt getoond in plaats van “${name}”. Leeg: die naam.`,
  labels: 'Labels',
  labelsHint: 'Bijvoorbeeld een regio of type locatie. Met Enter of een komma voegt u een label toe.',
  add: 'Toevoegen',
  remove: (label) => `Label ${label} verwijderen`,
  hidden: 'Verbergen in de lijst',
  isHidden: (hidden) => (hidden ? 'Ja' : 'Nee'),
  hiddenHint: 'De koppeling en de facturering blijven. Met “Meer filters” ziet u verborgen accounts.',
  tooMany: (most) => `Een account kan ${most} labels hebben.`,
  tooLong: 'Een label kan 40 tekens lang zijn.',
  notSaved: 'Opslaan is niet gelukt',
  changed:
    'Iemand anders heeft dit account intussen gewijzigd. Uw versie is nog niet opgeslagen. Welke versie moet blijven?',
  save: 'Opslaan',
  saving: 'Opslaan…',
} satisfies Translation<typeof english>;
