/** In the order in which they are shown. */
export const FRAMEWORKS = ['HTML', 'React', 'Vue', 'Angular', 'Svelte'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** Tells Storybook's own page what code a story has. */
export const CODE_SHOWN = 'subsidiary-elements/code-shown';

export interface ShownCode {
  readonly story: string;
  readonly code: Readonly<Record<Framework, string>>;
}
