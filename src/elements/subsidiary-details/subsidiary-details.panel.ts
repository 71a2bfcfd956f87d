/** The panels of the details, in their order. */
export const PANELS = ['overview', 'billing', 'access', 'forwarding', 'activity'] as const;
export type Panel = (typeof PANELS)[number];

/** The panel of that name; the first one where there is none. */
export const panelOf = (name: string | null | undefined): Panel =>
  PANELS.find((each) => each === name) ?? 'overview';
