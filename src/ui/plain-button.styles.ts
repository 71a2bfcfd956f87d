import { css } from 'lit';

/** Buttons as a list of rows has them. */
export const plainButtons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s4);
    min-block-size: var(--_control);
    padding: var(--_s2) calc(3.5 * var(--_s2));
    border: 1px solid var(--_line);
    border-radius: var(--subsidiary-button-radius, var(--_radius-s));
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
    font-weight: var(--subsidiary-button-weight, 550);
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_motion) ease-out,
      border-color var(--_motion) ease-out;
  }
  .button:hover {
    border-color: var(--_line-strong);
    background: color-mix(in srgb, var(--_surface), var(--_ink) 3%);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    padding-inline: var(--_s5);
  }
  .button.quiet:hover {
    background: color-mix(in srgb, transparent, var(--_ink) 7%);
  }
  .button.square {
    inline-size: var(--_control);
    padding: 0;
  }
  @media (pointer: coarse) {
    .button {
      min-block-size: 44px;
    }
    .button.square {
      inline-size: 44px;
    }
  }
`;
