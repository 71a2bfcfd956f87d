export const messages = {
  title: (number: string) => `Remind the owner of ${number}`,
  titleUnnamed: 'Remind the owner',
  lead: 'They get the e-mail again, and a text message with a link to sign in.',
  phone: 'Mobile number',
  phoneHint: 'Of somebody who decides about the account. It is shown to nobody afterwards.',
  phoneKnown: (to: string) => `Leave it empty for ${to}.`,
  state: {
    waiting: (to: string) => `The text message to ${to} is on its way.`,
    sent: (to: string) => `A text message to ${to} was sent.`,
    'not-delivered': (to: string) => `The text message to ${to} was not delivered. Please check the number.`,
  },
  at: (time: string) => `Written: ${time}`,
  send: 'Send again',
  againAt: (time: string) => `It can be sent again at ${time}.`,
  noMore: 'Nothing more can be sent for this request. It stays open until it ends.',
  done: 'Sent again',
  doneText: (to: string) => `The e-mail is on its way, and a text message to ${to}.`,
};
