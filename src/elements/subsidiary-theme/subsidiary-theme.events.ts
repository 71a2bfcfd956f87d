import type { UnsafePair } from '../../theme/contrast.js';
import type { ThemeProblem } from '../../theme/theme.js';

/** What of a theme could not be used, and what of it nobody could read. Unless it is prevented, the console says so, too. */
export class ThemeCheckedEvent extends Event {
  /** Names and values that are passed over. */
  readonly problems: readonly ThemeProblem[];
  /** Pairs of colours below the contrast that readers need. */
  readonly unsafe: readonly UnsafePair[];
  /** The height of controls in pixels, where it is too small to be hit (WCAG 2.2, 2.5.8); else null. */
  readonly smallTarget: number | null;

  constructor(problems: readonly ThemeProblem[], unsafe: readonly UnsafePair[], smallTarget: number | null) {
    super('theme-checked', { bubbles: true, composed: true, cancelable: true });
    this.problems = problems;
    this.unsafe = unsafe;
    this.smallTarget = smallTarget;
  }
}

declare global {
  interface HTMLElementEventMap {
    'theme-checked': ThemeCheckedEvent;
  }
}
