import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: '注文を読み込めませんでした',
  cancel: {
    title: (number) => `注文 ${number} をキャンセルしますか？`,
    lead: 'キャンセルが可能か確認し、結果をお知らせします。',
    possible:
      '予約などが行われていなければ、注文は終了し、料金は発生せず、アカウントは一覧から削除されます。',
    notPossible: '回線工事の予約など、取り消せない手続きがある場合、注文は継続します。',
    message: '理由（任意）',
    messageHint: '確認の担当者に伝えられます。',
    submit: '注文をキャンセル',
    sending: '送信しています…',
    keep: '注文を続ける',
    done: '確認します',
    doneText: '注文をキャンセルできるかどうか、改めてご連絡します。それまで注文の手続きは進みません。',
  },
  withdraw: {
    title: (number) => `注文 ${number} の契約を撤回`,
    lead: (day) => `${day}の終わりまで、理由を問わず撤回できます（クーリング・オフ）。`,
    effect: '契約はただちに終了します。アカウントは閉鎖され、電話番号は解放され、一覧から削除されます。',
    declaration: (number, account) => `「${account}に関する注文 ${number} の契約を撤回します。」`,
    name: 'お名前',
    email: '確認メールの送信先',
    emailHint: '撤回の内容、日時が記載されます。大切に保管してください。',
    submit: '契約の撤回を確定',
    sending: '送信しています…',
    keep: '契約を続ける',
    done: '契約を撤回しました',
    doneText: (email, at) => `受付日時：${at}。${email}に確認メールをお送りしました。`,
  },
  over: 'この操作はできなくなりました。注文はすでに次の段階に進んでいます。',
  titleUnnamed: '注文',
  failed: '処理されませんでした',
} satisfies Translation<typeof messages>;
