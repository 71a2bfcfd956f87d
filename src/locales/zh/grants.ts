import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: '全部',
    manage: '管理',
    read: '查看',
    billing: '账单',
    'mail-only': '仅邮件',
  },
  roleHint: {
    all: '账户开放的所有操作。',
    manage: '在其中操作、管理呼叫转移、查看访问人员。',
    read: '查看所有内容，不可更改。',
    billing: '仅查看账单。',
    'mail-only': '接收相关邮件，不可查看内容。',
  },
  everywhere: '所有关联账户',
  labelled: (label) => `所有带标签“${label}”的账户`,
  there: (name, number) => `${name}，${number}`,
  here: '此账户',
  endsOn: (day) => `${day}终止`,
  endedOn: (day) => `已于${day}终止`,
  noEnd: '无期限',
  givenBy: (name, day) => `由 ${name} 于${day}授予`,
  since: (day) => `自${day}起`,
  ended: '已终止',
  soon: '即将终止',
  renew: (day) => `延长至${day}`,
  renewNamed: (name, day) => `延长至${day}：${name}`,
  change: '更改…',
  changeNamed: (name) => `更改… ${name}`,
  withdraw: '收回',
  withdrawNamed: (name) => `收回：${name}`,
  withdrawn: (name) => `${name} 不再拥有此访问权限`,
  renewed: (name, day) => `${name} 的访问权限有效期至${day}`,
  told: '已通过电子邮件通知该人员。',
} satisfies Translation<typeof english>;
