import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `${number}の所有者に再通知`,
  titleUnnamed: '所有者に再通知',
  lead: 'メールを再送信し、ログイン用リンクをSMSでもお送りします。',
  phone: '携帯電話番号',
  phoneHint: 'アカウントについて判断できる方の番号。送信後は誰にも表示されません。',
  phoneKnown: (to) => `${to}に送信する場合は空欄にしてください。`,
  state: {
    waiting: (to) => `${to}にSMSを送信しています。`,
    sent: (to) => `${to}にSMSを送信しました。`,
    'not-delivered': (to) => `${to}へのSMSが届きませんでした。番号をご確認ください。`,
  },
  at: (time) => `作成：${time}`,
  send: '再送信',
  againAt: (time) => `${time}以降に再送信できます。`,
  noMore: 'このリクエストについては、これ以上送信できません。リクエストは期限まで有効です。',
  done: '再送信しました',
  doneText: (to) => `メールを送信し、${to}にもSMSをお送りしました。`,
} satisfies Translation<typeof english>;
