export const messages = {
  title: 'A second person approves this order',
  above: {
    monthly: (limit: string) => `Orders above ${limit} a month need the approval of a second person.`,
    once: (limit: string) => `Orders above ${limit} once need the approval of a second person.`,
  },
  who: (names: string) => `${names} can approve it.`,
  nobody:
    'Nobody else may order in this account yet. The order waits until somebody who gets that right approves it.',
  held: (days: number) => `Nothing is ordered until then. The price is held for ${days} days.`,
  message: 'Message to who approves (optional)',
  ask: 'Send for approval',
  notSent: 'The order was not sent for approval',
  sent: (name: string) => `Your order waits for approval: ${name}`,
  sentText: (day: string) =>
    `Nothing is ordered yet. Those who can approve it have got a mail. The price is held until ${day}; you see in the overview what becomes of it.`,
  waiting: 'This order waits for approval already',
  waitingText: 'It was sent before, or on another device. You see in the overview what becomes of it.',
};
