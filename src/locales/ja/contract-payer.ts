import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `契約「${product}」の支払元`,
  titleUnnamed: '契約の支払元',
  lead: '契約の支払元は、アカウントに合わせるか、アカウントの支払元にかかわらず一方に固定できます。',
  loadFailed: '変更内容を読み込めませんでした',
  who: '支払元',
  paidBy: {
    'as-account': 'アカウントと同じ',
    main: 'メインアカウントの一括請求',
    secondary: 'アカウントの個別請求',
  },
  asItIs: '現在の設定です。別の項目を選択すると、変更内容が表示されます。',
  notPossible: 'まだ設定できません。変更は行われていません：',
  change: {
    from: {
      main: (day) => `${day}以降、この契約は一括請求の対象になります。`,
      secondary: (day) => `${day}以降、この契約はアカウントに個別に請求されます。`,
    },
    kept: {
      main: '今後アカウントが個別支払いになっても、引き続き一括請求の対象です。',
      secondary: 'ほかの料金が一括請求になっても、引き続きアカウント自身が支払います。',
    },
    follows: 'アカウントの支払元が変わると、この契約の支払元も変わります。',
    others: 'アカウントのほかの契約の支払元。',
    past: 'これまでの請求書は変わりません。',
    references: '契約の管理情報は変わりません。',
    access: 'アクセス権とログインは変わりません。',
  },
  leave: '変更しない',
  submit: '設定する',
  checkAgain: '再確認',
  refused: (product) => `「${product}」の支払元は変更されませんでした`,
  done: {
    main: (product, day) => `「${product}」は${day}から一括請求の対象になります`,
    secondary: (product, day) => `「${product}」は${day}からアカウント自身が支払います`,
  },
  doneText: '双方にメッセージをお送りします。',
  doneLaterText: '双方にメッセージをお送りします。それまでは何も変わらず、契約の一覧から取り消せます。',
  closeAndCheck: '閉じて後で確認',
} satisfies Translation<typeof english>;
