import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Details sluiten',
  failed: 'De details kunnen niet worden geladen',
  panels: 'Details van het account',
  panel: {
    overview: 'Overzicht',
    billing: 'Facturering',
    access: 'Toegang',
    forwarding: 'Doorschakelen',
    activity: 'Activiteiten',
  },
  lacking: {
    access: 'Zien wie toegang heeft, valt niet onder uw toegang',
    activity: 'De activiteiten van accounts vallen niet onder uw toegang',
  },
  lackingText: (who) => `U kunt dit recht krijgen van: ${who}.`,
  ask: 'Recht aanvragen',
  previous: 'Vorig account',
  next: 'Volgend account',
  isFirst: 'Dit is het eerste account van de lijst',
  isLast: 'Dit is het laatste account van de lijst',
  notListed: 'Dit account staat op dit moment niet in de lijst',
  position: (place, total) => `${place} van ${total}`,
  stepFailed: 'Het volgende account kan niet worden geladen',
} satisfies Translation<typeof english>;
