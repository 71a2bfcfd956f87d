import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Åtkomst till det här kontot',
  lead: 'Vad personer från huvudkontot kan göra här, och vad era egna medarbetare kan.',
  loadFailed: 'Det gick inte att läsa in vem som kan göra vad',
  stale: (time) => `Uppgifterna är från ${time}. De kunde inte uppdateras.`,
  mainTitle: (main) => `Personer från ${main}`,
  since: (day) => `Kopplat sedan ${day}`,
  noMain: 'Kontot har inget huvudkonto',
  noMainText: 'Bara era egna medarbetare arbetar här.',
  noWork: 'Kopplingen låter ingen från huvudkontot arbeta här.',
  lets: 'De får',
  areas: {
    forwarding: 'Se och ändra nummer och vidarekoppling',
    access: 'Se vem som har åtkomst',
    closing: 'Spärra och avsluta kontot',
    work: 'Över huvud taget arbeta i kontot',
  },
  allowed: 'tillåtet',
  withheld: 'undanhållet',
  billing: 'Faktureringen hör till den som betalar och ändras inte.',
  before: 'Innan de öppnar kontot',
  stepUp: 'Kräv en engångskod',
  stepUpText:
    'Den som öppnar, kopplar bort, spärrar eller avslutar kontot, eller vidarekopplar dess nummer utifrån, bekräftar först sin identitet.',
  stepUpAsked: 'En engångskod krävs innan de öppnar kontot.',
  later: 'Nummer som tillkommer senare',
  keep: 'Behåll nummer som tillkommer senare',
  keepText:
    'Telefonnummer som kontot får senare stannar hos kontot: personer från huvudkontot varken ser eller ändrar dem. Tidigare nummer lånas ut enligt inställningen ovan.',
  keepDay: 'Nummer lånas ut till och med',
  keepDayWrong: (first) => `Ange en dag från ${first} till i dag.`,
  kept: (day) => `Nummer som har tillkommit efter ${day} behålls.`,
  keptNow: (count) =>
    count === 0
      ? 'För närvarande undanhålls inget nummer.'
      : plural('sv', count, {
          one: 'För närvarande undanhålls 1 nummer.',
          other: `För närvarande undanhålls ${count} nummer.`,
        }),
  save: 'Spara',
  saved: 'Sparat. Båda parter har fått besked via mejl.',
  pause: 'Pausa allt arbete',
  resume: 'Avsluta pausen',
  pauseText: 'Den som arbetar här skickas tillbaka direkt. Fakturering och koppling består.',
  pausedBy: (name, day) => `${name} har pausat allt arbete sedan ${day}`,
  pausedText: 'Ingen från huvudkontot kan arbeta här förrän pausen är slut.',
  onlyAdministrators: (names) => `${names} kan ändra detta.`,
  nobody: 'Ingen från huvudkontot får arbeta i kopplade konton.',
  last: (what, when) => `Senast: ${what}, ${when}`,
  never: 'Har inte gjort något här ännu',
  can: (rights) => `Kan: ${rights}`,
  nothing: 'ingenting just nu',
  from: (day) => `sedan ${day}`,
  ownTitle: 'Egna medarbetare',
  noOwn: 'Ingen har en egen inloggning.',
  change: 'Ändra rättigheter',
  changeOf: (name) => `Ändra rättigheter för ${name}`,
  rightsOf: (name) => `Rättigheter för ${name}`,
  ownRights: 'Dina egna rättigheter ändras av en annan administratör.',
  rightsSaved: 'Sparat. Personen har fått besked via mejl.',
} satisfies Translation<typeof english>;
