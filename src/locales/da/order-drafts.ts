import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Fortsæt hvor du slap',
  unnamed: 'Bestilling uden navn endnu',
  step: { configure: 'Produkt og lokation', review: 'Klar til gennemsyn' },
  saved: (at) => `Gemt ${at}`,
  resume: 'Fortsæt',
  resumeOf: (name) => `Fortsæt: ${name}`,
  discard: 'Kassér',
  discardOf: (name) => `Kassér: ${name}`,
  sure: (name) => `Kassere ”${name}”? Det du har skrevet, går tabt.`,
  sureUnnamed: 'Kassere bestillingen? Det du har skrevet, går tabt.',
  keep: 'Behold',
  discarded: 'Bestillingen er kasseret.',
  changed: 'Bestillingen er ændret et andet sted i mellemtiden. Intet blev kasseret.',
  more: (count) => plural('da', count, { one: '1 bestilling mere', other: `${count} bestillinger mere` }),
  less: 'Vis kun én',
  hide: 'Ikke nu',
} satisfies Translation<typeof english>;
