import { css } from 'lit';

/**
 * The design tokens: public names (`--subsidiary-*`) with their fallbacks, read into private names once.
 * The public names are never declared here, so one line of page CSS themes every element; dark follows the
 * page's `color-scheme`.
 */
export const tokenValues = css`
  --_accent: var(--subsidiary-color-accent, light-dark(#2f5bea, #8fadff));
  --_focus: var(--subsidiary-focus-color, var(--_accent));
  --_on-accent: var(--subsidiary-color-on-accent, light-dark(#ffffff, #0c1220));
  --_accent-soft: var(--subsidiary-color-accent-soft, light-dark(#eaf0ff, #1d2a4d));
  --_ink: var(--subsidiary-color-ink, light-dark(#131a2b, #eef1f8));
  --_ink-2: var(--subsidiary-color-ink-muted, light-dark(#4a5468, #b6bfd2));
  --_ink-3: var(--subsidiary-color-ink-subtle, light-dark(#626b7f, #97a2b9));
  --_line: var(--subsidiary-color-line, light-dark(#e1e5ee, #2b3449));
  --_line-strong: var(--subsidiary-color-line-strong, light-dark(#858ea1, #76829c));
  --_surface: var(--subsidiary-color-surface, light-dark(#ffffff, #141a28));
  --_sunken: var(--subsidiary-color-sunken, light-dark(#f5f7fb, #0d121d));
  --_ok: var(--subsidiary-color-ok, light-dark(#0a7246, #5fd39b));
  --_ok-soft: var(--subsidiary-color-ok-soft, light-dark(#e3f6ec, #123326));
  --_warn: var(--subsidiary-color-warn, light-dark(#8a5300, #f2bd63));
  --_warn-soft: var(--subsidiary-color-warn-soft, light-dark(#fff2d9, #3a2b10));
  --_bad: var(--subsidiary-color-bad, light-dark(#b42318, #ff8b80));
  --_on-bad: var(--subsidiary-color-on-bad, light-dark(#ffffff, #2a0d0a));
  --_bad-soft: var(--subsidiary-color-bad-soft, light-dark(#fdeae8, #421a17));
  --_info: var(--subsidiary-color-info, light-dark(#1b57a6, #86b7f7));
  --_info-soft: var(--subsidiary-color-info-soft, light-dark(#e6f0fd, #152a45));
  --_radius-s: var(--subsidiary-radius-small, 6px);
  --_radius-m: var(--subsidiary-radius-medium, 10px);
  --_radius-l: var(--subsidiary-radius-large, 16px);
  --_s4: var(--subsidiary-space, 8px);
  --_s1: calc(0.25 * var(--_s4));
  --_s2: calc(0.5 * var(--_s4));
  --_s3: calc(0.75 * var(--_s4));
  --_s5: calc(1.25 * var(--_s4));
  --_s6: calc(1.5 * var(--_s4));
  --_s8: calc(2 * var(--_s4));
  --_s10: calc(2.5 * var(--_s4));
  --_s12: calc(3 * var(--_s4));
  --_font: var(--subsidiary-font, inherit);
  --_shadow-1: var(--subsidiary-shadow-raised, 0 1px 2px light-dark(rgb(19 26 43 / 6%), rgb(0 0 0 / 40%)));
  --_shadow-2: var(
    --subsidiary-shadow-floating,
    0 12px 40px light-dark(rgb(19 26 43 / 18%), rgb(0 0 0 / 60%))
  );
  --_control: var(--subsidiary-control-height, 36px);
  --_motion: var(--subsidiary-motion, 160ms);
`;

/** Every element reads them where it stands. */
export const tokens = css`
  :host {
    ${tokenValues}
  }
`;
