import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: '无法加载订单',
  cancel: {
    title: (number) => `取消订单 ${number}？`,
    lead: '我们会核实是否仍可取消，并告知您结果。',
    possible: '如尚未安排施工等事项，订单将终止，不收取费用，账户将从概览中移除。',
    notPossible: '如有无法撤销的事项（例如已预约的线路施工），订单将继续办理。',
    message: '原因（选填）',
    messageHint: '供处理人员参考。',
    submit: '取消订单',
    sending: '正在提交…',
    keep: '保留订单',
    done: '我们正在核实',
    doneText: '我们会告知您订单能否取消。在此之前不会继续办理。',
  },
  withdraw: {
    title: (number) => `撤销订单 ${number} 的合同`,
    lead: (day) => `在${day}结束前可撤销（冷静期），无需说明理由。`,
    effect: '合同立即终止。账户将关闭，电话号码将释放，账户将从概览中移除。',
    declaration: (number, account) => `“本人撤销 ${account} 的订单 ${number} 所涉合同。”`,
    name: '您的姓名',
    email: '确认函接收邮箱',
    emailHint: '包含声明内容、日期和时间，请妥善保存。',
    submit: '确认撤销',
    sending: '正在提交声明…',
    keep: '保留合同',
    done: '您已撤销合同',
    doneText: (email, at) => `收到时间：${at}。确认函正发送至 ${email}。`,
  },
  over: '已无法办理：订单已进入下一步。',
  titleUnnamed: '订单',
  failed: '未执行',
} satisfies Translation<typeof messages>;
