import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Акаунт, у якому Ви працюєте',
  working: (name, number) => `Ви працюєте в акаунті «${name}», ${number}`,
  acting: (main, person) => `Від імені «${main}»: ${person}`,
  left: (minutes) =>
    plural('uk', minutes, {
      one: `залишилася ${minutes} хвилина`,
      few: `залишилося ${minutes} хвилини`,
      many: `залишилося ${minutes} хвилин`,
      other: `залишилося ${minutes} хвилини`,
    }),
  over: 'Час вийшов. Перевіряємо…',
  soon: (name) => `Час роботи в акаунті «${name}» закінчиться за 5 хвилин. Збережіть свою роботу.`,
  back: (main) => `Назад: ${main}`,
  elsewhere: (name) => `Тепер Ви працюєте в акаунті «${name}» в іншій вкладці`,
  elsewhereText: (name) => `На цій сторінці показано «${name}» лише для читання, доки Ви не зробите вибір.`,
  here: (name) => `Працювати тут: «${name}»`,
} satisfies Translation<typeof english>;
