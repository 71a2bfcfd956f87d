import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (count, formatted) =>
    plural('he', count, { one: 'אחד ממתין לך', two: 'שניים ממתינים לך', other: `${formatted} ממתינים לך` }),
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
