import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `所有者已于${day}拒绝此请求`,
  reason: {
    'unknown-sender': '对方不认识请求方。再次请求前，请通过其他途径说明您的身份。',
    'wrong-account': '对方表示账户有误。再次请求前，请核对客户编号。',
    'not-now': '暂不需要。您可稍后再次请求。',
    other: '其他原因。',
  },
  follows: (day) => `此请求为${day}请求的后续。`,
  renewed: '此请求已由另一请求取代',
  wrote: '所有者的留言',
} satisfies Translation<typeof english>;
