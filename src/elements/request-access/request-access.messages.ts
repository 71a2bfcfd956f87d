export const messages = {
  title: (right: string) => `Your access does not include “${right}”`,
  titleThere: (name: string) => `Your access does not include working in ${name}`,
  who: (names: string) => `${names} can grant it.`,
  nobody: 'Nobody in this account can grant it at the moment. Please contact your provider.',
  message: 'Message',
  messageHint: 'Optional. What you need it for helps them to decide.',
  ask: 'Ask for it',
  asked: (day: string) => `You asked for it on ${day}. There is no answer yet.`,
  declined: (by: string, day: string, again: string) =>
    `${by} declined on ${day}. You can ask again from ${again}.`,
  granted: 'You have it now',
  done: 'They have been asked',
  doneText: 'By e-mail and in the portal. You get an e-mail with the answer.',
};
