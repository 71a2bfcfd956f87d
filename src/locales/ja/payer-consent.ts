import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/add-account-wizard/add-account-wizard.consent.messages.js';

export const payerConsent: Translation<typeof messages> = {
  title: '支払元',
  statement: (main, from, monthly) =>
    `${from}以降、このアカウントの料金を${main}が一括請求で支払うことを確認します。現在の料金は月額${monthly}です。`,
  recorded: 'お客様の氏名、日時、この文言とともに記録されます。支払元は後から変更できます。',
  missing:
    '支払元を確認してください。支払わない場合は、リクエストを取り下げ、支払いなしで再度リクエストしてください。',
};
