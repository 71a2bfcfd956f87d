export const messages = {
  title: 'Main account',
  loadFailed: 'How this account belongs to its main account could not be loaded',
  stale: (time: string) => `This is from ${time}. It could not be refreshed.`,
  lead: (main: string) =>
    `This account is linked to ${main}. You can end that yourself; first you see what it changes.`,
  leave: (main: string) => `Leave ${main}…`,
  leavesOn: (main: string, day: string) => `This account leaves ${main} after ${day}`,
  leavesText: 'Your side has planned this. Until then nothing changes, and you can undo it.',
  stay: 'Stay linked',
  detachedOn: (main: string, day: string) => `${main} ends the link after ${day}`,
  detachedText: (main: string) =>
    `From then on this account stands alone. Until then nothing changes; only ${main} can undo it.`,
  stays: (main: string) => `This account stays linked to ${main}. Both sides have been told.`,
  left: (main: string) => `This account has left ${main}`,
  ended: (main: string, day: string) => `The link to ${main} ended on ${day}.`,
  leftText: 'It goes on as an account of its own. Both sides have been told.',
};
