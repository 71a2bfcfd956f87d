import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/term-fields.messages.js';

const months = (count: number) => `${count} 个月`;

export const termFields: Translation<typeof messages> = {
  legend: '期限',
  open: '直至一方终止',
  until: '至指定日期',
  lastDay: '关联的最后一天',
  lastDayHint: '次日主账户的访问权限终止，由账户自行付款。',
  withPeriod: (day) =>
    `主账户按月付款，因此关联的最后一天为${day}。次日主账户的访问权限终止，由账户自行付款。`,
  extendBy: '自动延续',
  ends: '否，到期终止',
  months: (count) => `每次 ${months(count)}，直至一方提出终止`,
  rule: {
    required: '请选择日期。',
    'too-early': '日期过早，请选择更晚的日期。',
    'too-late': '日期过晚，请选择更早的日期。',
    'period-end': '主账户按月付款，请选择某月的最后一天。',
    'needs-consent': '这超出了账户已同意的范围，须征求其同意。',
  },
  holds: '关联无期限。',
  endsOn: (day) => `关联至${day}`,
  goesOn: (day, count) => `如${day}（含）之前没有一方提出终止，则延续 ${months(count)}`,
  wanted: {
    open: '无期限',
    until: (day) => `至${day}`,
    onwards: (day, count) => `至${day}，之后每次延续 ${months(count)}`,
  },
};
