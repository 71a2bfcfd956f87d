import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 24px;
    --part: light-dark(#a3005f, #ff9ed2);
    --slot: light-dark(#0a4fc4, #93bbff);
    --on: light-dark(#ffffff, #16131a);
    font:
      14px/1.5 'Inter Variable',
      system-ui,
      sans-serif;
  }
  .stage {
    min-inline-size: 0;
    /* For a label above the first line. */
    padding-block-start: 12px;
  }
  /* Above everything, open dialogs too, and in nobody's way. */
  .overlay {
    position: fixed;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    background: none;
    pointer-events: none;
  }
  .box {
    position: absolute;
    box-sizing: border-box;
    border: 2px solid var(--part);
    border-radius: 4px;
  }
  .box.slot {
    border: 2px dashed var(--slot);
  }
  .label,
  .number {
    border-radius: 4px;
    font:
      600 12px/20px ui-monospace,
      monospace;
    color: var(--on);
    background: var(--part);
    &.slot {
      background: var(--slot);
    }
  }
  .label {
    position: absolute;
    display: flex;
    gap: 6px;
    padding: 0 6px;
    white-space: nowrap;
  }
  .legend {
    display: grid;
    gap: 8px;
    padding: 16px;
    border: 1px solid light-dark(#d8dde8, #343d52);
    border-radius: 8px;
    color: light-dark(#1b2230, #e6e9f0);
    background: light-dark(#ffffff, #1a1f2a);
  }
  .overlay .legend {
    position: absolute;
    inset-inline: 16px;
    inset-block-end: 16px;
    max-block-size: 30%;
    overflow: hidden;
  }
  p,
  ol {
    margin: 0;
  }
  ol {
    display: grid;
    gap: 6px;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 8px;
  }
  .number {
    align-self: start;
    text-align: center;
  }
  code {
    font:
      600 13px/1.5 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  .quiet {
    color: light-dark(#4f586b, #b4bccb);
  }
`;
