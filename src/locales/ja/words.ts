import type { Translation } from '../../i18n/catalogue.js';
import { standings } from './standings.js';
import type { words as english } from '../../ui/words.messages.js';

const unclear = '内容を認識できませんでした。変更は行われていません。ページを再読み込みしてください。';

const meanwhile = '状況が変わったため、処理は行われませんでした。現在の状態をご確認ください。';

export const words = {
  ...standings,
  close: '閉じる',
  cancel: 'キャンセル',
  back: '戻る',
  continue: '次へ',
  loading: '読み込んでいます…',
  sides: {
    mine: 'お客様の内容',
    theirs: '相手の内容',
    keepMine: '自分の内容を残す',
    takeTheirs: '相手の内容を採用',
  },
  reference: (id) => `参照番号：${id}`,
  fate: {
    slow: '通常より時間がかかっています。しばらくお待ちください。',
    uncertain: '保存されたかどうか確認しています。二重に処理されることはありません。',
    held: '保存されたかどうか確認できるまでお待ちください。',
  },
  scope: {
    view: 'アカウントとその状態を一覧に表示する',
    pay: 'アカウントの料金を一括請求に含める',
    switch: '追加のログインなしでアカウントを操作する',
    team: 'アクセスできるユーザーを管理する',
  },
  permission: {
    'view-accounts': '連携アカウント',
    'open-accounts': '連携アカウントでの操作',
    'link-accounts': '連携と連携解除',
    'order-accounts': '注文',
    'view-invoices': '請求書',
    'manage-forwarding': '着信転送',
    'view-access': 'アクセスできるユーザー',
  },
  product: { 'cloud-telephony': 'クラウド電話', 'sip-trunk': 'SIPトランク', internet: 'インターネット回線' },
  rule: {
    required: '入力してください。',
    invalid: '入力内容が正しくありません。ご確認ください。',
    'too-long': '文字数が多すぎます。',
    'too-short': '文字数が少なすぎます。',
    'control-characters': '使用できない文字が含まれています。入力し直してください。',
    email: 'name@example.comのように、メールアドレスを入力してください。',
    phone: '市外局番を含む電話番号を入力してください（例：030 1234567）。',
    postcode: 'ドイツの郵便番号は5桁です（例：22767）。',
    'customer-number': '請求書に記載のお客様番号を入力してください（例：K-100 234）。',
    'email-code': 'コードは英数字8文字です。',
    'letter-code': 'コードは英数字10文字です。',
    'proof-too-weak':
      'アカウントを操作するには所有者の同意が必要です。「所有者に依頼」を選択するか、この権限を外してください。',
    number: '整数を入力してください。',
    range: '入力できる範囲を超えています。',
    unchecked: '現在接続できないため、確認できませんでした。もう一度お試しください。',
    past: '今後の日付を選択してください。',
    'duplicate-condition': '同じ条件に2つのルールが設定されています。',
  },
  error: {
    network: '現在接続できません。変更は行われていません。もう一度お試しください。',
    timeout: '応答に時間がかかりすぎています。変更は行われていません。もう一度お試しください。',
    'unreadable-answer': '応答を読み取れませんでした。しばらくしてからもう一度お試しください。',
    'server-error': 'システムでエラーが発生しました。変更は行われていません。もう一度お試しください。',
    unavailable:
      '現在サービスをご利用いただけません。変更は行われていません。しばらくしてからもう一度お試しください。',
    'malformed-request': unclear,
    'invalid-input': '修正が必要な項目があります。変更は行われていません。',
    'too-large': '一度に処理できる量を超えています。変更は行われていません。',
    'unsupported-media-type': unclear,
    'method-not-allowed': 'この操作は提供されていません。変更は行われていません。',
    'not-found': '存在しないか、すでに削除されています。一覧に戻ってください。',
    'not-offered': 'この操作は提供されていません。変更は行われていません。',
    'version-required': unclear,
    'version-mismatch':
      'ほかのユーザーが変更したため、お客様の変更は保存されませんでした。現在の状態を確認し、改めて操作してください。',
    'idempotency-key-required': unclear,
    'idempotency-key-in-use': 'すでに処理中です。しばらくお待ちください。',
    'idempotency-key-reused': unclear,
    'cursor-expired': '一覧が更新されました。最初から読み込み直します。',
    'session-expired': '再度ログインしてください。入力内容は保持されます。',
    'sign-in-failed': 'メールアドレスまたはパスワードが正しくありません。ご確認ください。',
    'rate-limited': '試行回数が多すぎます。変更は行われていません。しばらくお待ちください。',
    'not-allowed': 'この操作を行う権限がありません。変更は行われていません。',
    'context-mismatch': '現在、このページとは別のアカウントを操作中です。保存されませんでした。',
    'no-main-eligible':
      'このアカウント自体がサブアカウントのため、サブアカウントを追加できません。メインアカウントで追加してください。',
    'quota-reached':
      'これ以上アカウントを連携できません。回答待ちのリクエストを取り下げるか、上限の引き上げをご依頼ください。',
    'order-unknown': '注文が見つかりません。',
    'not-available-at-address':
      'この商品は、ご指定の住所ではご利用いただけません。別の商品を選択してください。',
    'price-changed': '料金が変更されたため、注文は行われませんでした。新しい料金をご確認ください。',
    'terms-changed': '利用規約が変更されたため、注文は行われませんでした。内容をご確認ください。',
    'email-in-use': 'このメールアドレスは使用できません。別のアドレスを入力してください。',
    'duplicate-request': 'すでに受け付けています。',
    'approval-required': 'この注文には別の担当者の承認が必要です。注文は行われていません。',
    'link-token-invalid': 'このリンクは使用済みか、期限切れです。一覧からメールを再送信してください。',
    'address-code-wrong': '郵送されたコードと一致しません。もう一度ご確認ください。',
    'address-code-locked': 'コードの入力を規定回数間違えました。新しいコードの郵送を依頼してください。',
    'not-ready': 'このアカウントはまだ準備中です。未完了の確認手続きが済むと開けます。',
    'link-not-verified':
      '入力内容を確認できませんでした。コードをご確認いただくか、新しいコードを依頼してください。',
    'proof-locked': '試行回数が多すぎます。しばらく待つか、所有者に依頼してください。',
    'code-wrong': 'コードが正しくありません。',
    'code-expired': 'コードの有効期限が切れています。新しいコードを依頼してください。',
    'proof-not-offered': 'このアカウントでは、この方法を利用できません。所有者に依頼してください。',
    'self-link': '現在表示中のアカウントです。別のアカウントの番号を入力してください。',
    'is-main':
      'このアカウントにはサブアカウントがあるため、連携できません。先にサブアカウントの連携を解除してください。',
    'has-other-main':
      'このアカウントは別のメインアカウントと連携しています。先にその連携を解除する必要があります。',
    'already-linked': 'このアカウントは連携済みです。一覧で確認できます。',
    'already-requested': 'このアカウントへの回答待ちのリクエストがあります。一覧で確認できます。',
    'mixed-tax': '2つのアカウントの税区分は、1つの請求書に含められません。',
    incompatible: '契約の組み合わせにより、2つのアカウントは連携できません。',
    'target-suspended': 'このアカウントは利用停止中です。解決後に連携できます。',
    'target-closed': 'このアカウントは閉鎖されているため、連携できません。',
    'main-mail-unverified': '先にご自身のメールアドレスを確認してください。',
    'request-expired': 'このリクエストは期限切れです。再度送信できます。',
    'request-withdrawn': 'このリクエストは取り下げられました。',
    'request-answered': 'このリクエストは回答済みです。',
    'wrong-recipient': 'このリクエストは別のアカウントに送信されました。',
    'changed-too-recently': meanwhile,
    'consent-required': meanwhile,
    'rules-changed': '状況が変わりました。もう一度ご確認ください。',
    conflict: meanwhile,
    'switch-failed': 'アカウントを開けませんでした。元のアカウントのままです。',
    'reauth-needed': '先に本人確認を行ってください。変更は行われていません。',
    'second-factor-required': '先に本人確認を行ってください。変更は行われていません。',
    'code-used': 'コードが正しくありません。',
    'code-locked': '試行回数が多すぎます。変更は行われていません。しばらくお待ちください。',
    'own-request': 'ご自身の申請です。ほかの管理者が回答する必要があります。',
    'own-rights': 'ご自身の権限は変更できません。ほかの管理者が変更する必要があります。',
    'access-paused':
      'アカウントがメインアカウントの操作をすべて一時停止しています。アカウントの管理者が解除できます。',
    'access-withheld': 'アカウントがメインアカウントのユーザーによる操作を許可していません。',
    'own-grant': 'ご自身のアクセス権は変更できません。ほかの管理者が変更する必要があります。',
    'already-granted':
      'このユーザーには、同じアカウントへのアクセス権が付与済みです。既存のものを変更してください。',
    'too-many-grants':
      'このユーザーのアクセス権の数が上限に達しています。ラベルまたはすべてのアカウントを対象に付与してください。',
    'right-removed': 'このアカウントを操作する権限がないか、すでに終了しています。',
    'denied-while-switched':
      '連携アカウントの操作中は実行できません。先にご自身のアカウントに戻ってください。',
    'nested-switch': '別のアカウントを開く前に、ご自身のアカウントに戻ってください。',
    'no-local-admin':
      'このアカウントにログインできるユーザーがいなくなります。先に個別のログインを付与してください。',
    'wait-period': 'このアカウントは連携してから日が浅いため、連携を解除できません。',
    'forbidden-by-main': 'メインアカウントが決定します。',
    'detach-in-progress': 'このアカウントはすでに連携解除の手続き中です。',
    'detach-undo-expired': '取り消せません。連携は解除済みです。再度連携できます。',
    'planned-by-other-side': '相手側が予約したものです。取り消せるのは相手側だけです。',
    'data-access-ended': meanwhile,
    'open-items': meanwhile,
    'not-standalone-payment': meanwhile,
    'invoice-only': meanwhile,
    'payer-change-in-progress': meanwhile,
    'has-secondaries': 'このアカウントにはサブアカウントがあります。先に連携を解除してください。',
    'swap-in-progress': '別のアカウントがメインアカウントになる予定です。',
    'move-in-progress': meanwhile,
    'account-halted': 'このアカウントは利用停止中、または閉鎖手続き中です。利用再開後に実行できます。',
    'invoice-not-entitled': 'この請求書はここに表示されません。支払元が決定します。閲覧を依頼できます。',
    'invoice-too-large':
      'アカウント数が多いため、この請求書は1つのファイルにできません。アカウントごとのファイルをご利用ください。表にはすべて含まれます。',
  },
  errorWith: {
    'access-paused': (who, day) =>
      `${who}さんが${day}から、このアカウントでのメインアカウントの操作をすべて一時停止しています。`,
    'rate-limited': (seconds) => `試行回数が多すぎます。変更は行われていません。${seconds}秒お待ちください。`,
    'not-allowed': (who) =>
      `この操作を行う権限がありません。変更は行われていません。権限を付与できるユーザー：${who}`,
    'is-main': (count) =>
      `このアカウントはサブアカウント${count}件を持つメインアカウントのため、サブアカウントにできません。先に連携を解除してください。`,
    'context-mismatch': (now, shown) =>
      `このページは${shown}を表示していますが、現在は${now}を操作中です。保存されませんでした。`,
    'link-not-verified': (left) =>
      left > 0
        ? `コードを確認できませんでした。あと${left}回入力できます。`
        : 'コードを確認できませんでした。このコードはもう使用できません。新しいコードを依頼してください。',
    'address-code-wrong': (left) =>
      `郵送されたコードと一致しません。もう一度ご確認ください。あと${left}回入力できます。`,
  },
} satisfies Translation<typeof english>;
