import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (count, formatted) =>
    plural('uk', count, { one: `${formatted} очікує на Вас`, other: `${formatted} очікують на Вас` }),
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
