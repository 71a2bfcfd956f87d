import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(320px, 400px) minmax(0, 1fr);
    min-block-size: 100dvh;
    font:
      14px/1.45 'Inter Variable',
      system-ui,
      sans-serif;
    color: light-dark(#1b2230, #e6e9f0);
    --line: light-dark(#d8dde8, #343d52);
    --field: light-dark(#fff, #161c2a);
  }
  * {
    box-sizing: border-box;
  }
  .panel {
    border-inline-end: 1px solid var(--line);
    background: light-dark(#f6f7f9, #12151c);
    block-size: 100dvh;
    overflow: auto;
    position: sticky;
    inset-block-start: 0;
    padding: 20px;
    display: grid;
    gap: 16px;
    align-content: start;
  }
  h1 {
    margin: 0;
    font-size: 20px;
    line-height: 1.3;
  }
  p {
    margin: 0;
  }
  .brands,
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  button,
  select,
  input[type='text'],
  textarea {
    font: inherit;
    color: inherit;
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid light-dark(#7f889b, #76829c);
    border-radius: 6px;
    background: var(--field);
  }
  button {
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    border-color: light-dark(#2f5bea, #8fadff);
    box-shadow: inset 0 0 0 1px light-dark(#2f5bea, #8fadff);
  }
  :focus-visible {
    outline: 2px solid light-dark(#2f5bea, #8fadff);
    outline-offset: 2px;
  }
  details {
    border-block-start: 1px solid var(--line);
    padding-block: 12px 0;
  }
  summary {
    font-weight: 600;
    min-block-size: 28px;
    cursor: pointer;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
    margin: 0;
    padding: 10px 0 0;
  }
  legend {
    padding: 0 0 4px;
    inline-size: 100%;
  }
  .about {
    color: light-dark(#4a5468, #b6bfd2);
  }
  .reset {
    min-block-size: 24px;
    padding: 0 6px;
    float: inline-end;
    font-size: 12px;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
    gap: 8px;
  }
  .way {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 6px;
    align-items: center;
  }
  .way > input[type='text'] {
    min-inline-size: 0;
    inline-size: 100%;
  }
  .way > input[type='text']:first-child {
    grid-column: 1 / -1;
  }
  input[type='color'] {
    inline-size: 32px;
    block-size: 32px;
    padding: 2px;
    border: 1px solid light-dark(#7f889b, #76829c);
    border-radius: 6px;
    background: var(--field);
  }
  input[aria-invalid='true'] {
    border-color: light-dark(#b42318, #ff8b80);
  }
  .wrong,
  .fails {
    color: light-dark(#b42318, #ff8b80);
  }
  .wrong {
    grid-column: 1 / -1;
    font-size: 12px;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 120px;
    resize: vertical;
    font-family: ui-monospace, monospace;
    font-size: 12px;
  }
  label {
    display: grid;
    gap: 4px;
  }
  .verdicts {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .verdicts caption {
    text-align: start;
    padding-block-end: 6px;
  }
  .verdicts :is(th, td) {
    text-align: start;
    padding: 4px 8px 4px 0;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
    white-space: nowrap;
  }
  .verdicts th[scope='row'] {
    white-space: normal;
  }
  .verdicts thead th {
    font-weight: 600;
  }
  .sample {
    inline-size: 28px;
    block-size: 20px;
    vertical-align: -5px;
    margin-inline-end: 2px;
  }
  .preview {
    padding: 24px;
    overflow: auto;
    color-scheme: inherit;
  }
  .preview.light {
    color-scheme: light;
    background: #f5f7fb;
  }
  .preview.dark {
    color-scheme: dark;
    background: #0d121d;
  }
  .preview.narrow {
    max-inline-size: 438px;
    margin-inline: auto;
  }
  .screen {
    padding: 24px;
    min-block-size: 100%;
    background: var(--subsidiary-color-sunken, light-dark(#f5f7fb, #0d121d));
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 860px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
    .panel {
      position: static;
      block-size: auto;
    }
    .preview {
      padding: 12px;
    }
    .screen {
      padding: 12px;
    }
  }
`;
