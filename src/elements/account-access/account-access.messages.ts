export const messages = {
  title: 'Who has access',
  ownOnly: 'Everybody here has a sign-in of their own.',
  withMain: (main: string) =>
    `The local team keeps its own sign-in. People of ${main} work here through the main account.`,
  mainOnly: (main: string) =>
    `Nobody has an own sign-in. People of ${main} work here through the main account.`,
  nobody: 'Nobody has access to this account.',
  loadFailed: 'Who has access could not be loaded',
  stale: (time: string) => `This list is from ${time}. It could not be refreshed.`,
  through: { own: 'Own sign-in', main: 'Through main' },
  group: { own: 'Local', main: 'Main account' },
  everything: 'everything',
  nothing: 'nothing at the moment',
  since: (day: string) => `Since ${day}`,
  active: (day: string) => `last active ${day}`,
  neverActive: 'not active yet',
};
