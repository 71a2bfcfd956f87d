import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Hoofdaccount',
  loadFailed: 'Hoe dit account bij het hoofdaccount hoort, kan niet worden geladen',
  stale: (time) => `Deze gegevens zijn van ${time}. Vernieuwen is niet gelukt.`,
  lead: (main) =>
    `Dit account is gekoppeld aan ${main}. U kunt de koppeling zelf beëindigen; u ziet eerst wat er dan verandert.`,
  leave: (main) => `${main} verlaten…`,
  leavesOn: (main, day) => `Dit account verlaat ${main} na ${day}`,
  leavesText: 'Uw kant heeft dit gepland. Tot dan verandert er niets en kunt u het terugdraaien.',
  stay: 'Gekoppeld blijven',
  detachedOn: (main, day) => `${main} beëindigt de koppeling na ${day}`,
  detachedText: (main) =>
    `Daarna is dit account zelfstandig. Tot dan verandert er niets; alleen ${main} kan het terugdraaien.`,
  stays: (main) => `Dit account blijft gekoppeld aan ${main}. Beide partijen hebben bericht gekregen.`,
  left: (main) => `Dit account heeft ${main} verlaten`,
  ended: (main, day) => `De koppeling met ${main} is geëindigd op ${day}.`,
  leftText: 'Het account gaat zelfstandig verder. Beide partijen hebben bericht gekregen.',
} satisfies Translation<typeof english>;
