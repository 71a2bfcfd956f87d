import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: 'Хто платить',
  statement: (main, from, monthly) =>
    `Я підтверджую, що «${main}» з ${from} сплачує витрати цього акаунта за зведеним рахунком. Наразі це ${monthly} на місяць.`,
  recorded: 'Це буде записано з Вашим ім’ям, часом і цим текстом. Платника можна змінити пізніше.',
  missing: 'Підтвердьте, хто платить. Або відкличте запит і надішліть його ще раз без оплати.',
};
