import { css } from 'lit';

/** A menu of actions in the top layer. */
export const menus = css`
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: var(--_s2);
    min-inline-size: 180px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow-2);
  }
  .menu > button {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: var(--_s2) var(--_s6);
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .menu > button:hover,
  .menu > button:focus-visible {
    background: color-mix(in srgb, transparent, var(--_ink) 7%);
  }
  .menu > button.danger {
    color: var(--_bad);
  }
  .menu > button.denied {
    color: var(--_ink-2);
  }
  .menu .why {
    display: block;
    font-size: 0.86em;
  }
`;
