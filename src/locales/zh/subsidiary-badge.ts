import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-badge/subsidiary-badge.messages.js';

export const subsidiaryBadge = {
  due: (_count, formatted) => `${formatted} 项待您处理`,
  more: (most) => `${most}+`,
} satisfies Translation<typeof english>;
