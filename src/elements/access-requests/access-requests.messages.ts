export const messages = {
  title: 'Who asks for access',
  asks: (name: string, right: string) => `${name} asks for “${right}”`,
  forAccount: (name: string, number: string) =>
    `For ${name}, ${number}. Granting it lets them work there and manage call forwarding.`,
  from: (email: string, day: string) => `${email} · ${day}`,
  grant: 'Grant',
  grantNamed: (name: string, right: string) => `Grant “${right}” to ${name}`,
  decline: 'Decline',
  declineNamed: (name: string, right: string) => `Decline “${right}” for ${name}`,
  granted: (name: string, right: string) => `${name} has “${right}” now`,
  declined: (name: string, right: string) => `${name} does not get “${right}”`,
  told: 'They have been told by e-mail.',
  loadFailed: 'Who asks for access could not be loaded',
};
