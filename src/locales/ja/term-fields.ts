import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => `${count}か月`;

export const termFields: Translation<typeof messages> = {
  legend: '連携期間',
  open: 'どちらかが終了するまで',
  until: '終了日を指定',
  lastDay: '連携の最終日',
  lastDayHint: '翌日にメインアカウントのアクセス権が終了し、アカウント自身の支払いに切り替わります。',
  withPeriod: (day) =>
    `メインアカウントの支払いは月単位のため、連携の最終日は${day}となります。翌日にメインアカウントのアクセス権が終了し、アカウント自身の支払いに切り替わります。`,
  extendBy: '自動継続',
  ends: 'しない（終了）',
  months: (count) => `どちらかが終了を申し出るまで${months(count)}ごとに継続`,
  rule: {
    required: '日付を選択してください。',
    'too-early': '日付が早すぎます。より後の日付を選択してください。',
    'too-late': '日付が遅すぎます。より前の日付を選択してください。',
    'period-end': 'メインアカウントの支払いは月単位です。月の末日を選択してください。',
    'needs-consent': 'アカウントが同意した範囲を超えています。同意を依頼する必要があります。',
  },
  holds: '連携に終了日はありません。',
  endsOn: (day) => `${day}まで連携`,
  goesOn: (day, count) => `${day}までにどちらも終了を申し出なければ、${months(count)}継続`,
  wanted: {
    open: '無期限',
    until: (day) => `${day}まで`,
    onwards: (day, count) => `${day}まで、その後${months(count)}ごとに継続`,
  },
};
