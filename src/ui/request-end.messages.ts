export const messages = {
  declined: (day: string) => `The owner declined this request on ${day}`,
  reason: {
    'unknown-sender':
      'They do not know who asks. Tell them in another way who you are, before you ask again.',
    'wrong-account': 'They say that it is the wrong account. Check the customer number before you ask again.',
    'not-now': 'Not at the moment. You can ask again later.',
    other: 'For another reason.',
  },
  wrote: 'What the owner wrote',
};
