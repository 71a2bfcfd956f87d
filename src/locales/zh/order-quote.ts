import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number: string) => `报价单 ${number}`,
  loading: '正在打开报价单。',
  failed: '无法打开此报价单',
  gone: '此链接已失效',
  goneText: '报价单早已结束，或链接不完整。请向发送人索取新链接。',
  for: '客户',
  account: '新账户',
  unnamed: '未命名',
  location: '安装地址',
  validUntil: '有效期至',
  term: '最短期限',
  months: (count: number) => `${count} 个月`,
  terms: '条款版本',
  service: '服务',
  monthly: '每月',
  once: '一次性',
  total: '合计（含增值税）',
  line: (quantity: string, name: string) => `${quantity} × ${name}`,
  goOn: '继续订购',
  goOnText: '您须先登录。随后所有内容均已填好；在您核对之前不会订购。',
  state: {
    expired: {
      title: (number: string, day: string) => `报价单 ${number} 已于${day}失效`,
      text: '报价单的价格已失效。您可沿用所有内容，按当前价格继续。',
    },
    ordered: {
      title: (number: string, _day: string) => `报价单 ${number} 已订购`,
      text: '账户已显示在订购人的概览中，无需再操作。',
    },
    withdrawn: {
      title: (number: string, _day: string) => `报价单 ${number} 已撤回`,
      text: '已无法据此订购。请联系发送人。',
    },
    renewed: {
      title: (number: string, _day: string) => `报价单 ${number} 已重新计算`,
      text: '已由另一份报价单取代，继续操作即可看到。',
    },
  },
} satisfies Translation<typeof english>;
