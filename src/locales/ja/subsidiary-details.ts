import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: '詳細を閉じる',
  failed: '詳細を読み込めませんでした',
  panels: 'アカウントの詳細',
  panel: {
    overview: '概要',
    billing: '請求',
    access: 'アクセス権',
    forwarding: '着信転送',
    activity: '操作履歴',
  },
  lacking: {
    access: 'アクセスできるユーザーを閲覧する権限がありません',
    activity: 'アカウントの操作履歴を閲覧する権限がありません',
  },
  lackingText: (who) => `権限を付与できるユーザー：${who}`,
  ask: '権限を申請',
  previous: '前のアカウント',
  next: '次のアカウント',
  isFirst: '一覧の最初のアカウントです',
  isLast: '一覧の最後のアカウントです',
  notListed: 'このアカウントは現在の一覧に含まれていません',
  position: (place, total) => `${total}件中${place}件目`,
  stepFailed: '次のアカウントを読み込めませんでした',
} satisfies Translation<typeof english>;
