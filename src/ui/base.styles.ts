import { css } from 'lit';
import { ground } from './ground.styles.js';

/** Headings, lists, cards and stacks: for what is read, not for what a list of rows needs at its first look. */
export const texts = css`
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: 1.7em;
    line-height: 1.25;
    font-weight: var(--subsidiary-heading-weight, 650);
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: 1.286em;
    line-height: 1.3;
    font-weight: var(--subsidiary-heading-weight, 650);
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  h1,
  h2,
  h3 {
    font-family: var(--subsidiary-heading-font, inherit);
  }
  h1:focus,
  h2:focus,
  h3:focus {
    outline: none;
  }
  a {
    color: var(--_accent);
  }
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-m);
    box-shadow: var(--_shadow-1);
  }
  .padded {
    padding: var(--_s12);
  }
  .stack {
    display: grid;
    gap: var(--_s8);
    grid-template-columns: minmax(0, 1fr);
  }
  .between {
    justify-content: space-between;
  }
  .end {
    justify-content: flex-end;
  }
  :dir(rtl) > svg.icon.directed,
  :host(:dir(rtl)) svg.icon.directed {
    transform: scaleX(-1);
  }
  .skeleton {
    display: inline-block;
    min-block-size: 1em;
    border-radius: var(--_radius-s);
    background: var(--_line);
    animation: pulse 1.4s ease-in-out 150ms infinite alternate;
    opacity: 0.4;
  }
`;

/** What most elements start from. */
export const base = [
  ...ground,
  texts,
  css`
    /* Whatever else says how it is laid out. */
    [hidden] {
      display: none !important;
    }
  `,
];
