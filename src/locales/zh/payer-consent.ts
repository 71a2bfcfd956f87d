import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: '付款方',
  statement: (main, from, monthly) =>
    `我确认，自${from}起，${main} 通过合并账单支付此账户的费用。目前每月 ${monthly}。`,
  recorded: '将连同您的姓名、时间和上述内容一并记录。付款方可在以后更改。',
  missing: '请确认付款方。否则请撤回请求，并以不付款的方式重新请求。',
};
