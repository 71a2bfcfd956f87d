import { css } from 'lit';

/** Controls that take text or a choice. */
export const inputs = css`
  .input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_s4) var(--_s6);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-s);
    background: var(--_surface);
    color: var(--_ink);
    font: inherit;
  }
  select.input {
    appearance: auto;
  }
  .input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .input:focus-visible {
    outline-offset: 1px;
  }
  .compact .input,
  .input.compact {
    min-block-size: var(--_control);
    padding-block: var(--_s2);
  }
`;
