import { css } from 'lit';

/**
 * A modal dialog, on the native element. Where it stands, and how much of the page it leaves, is what `subsidiary-theme` says: in
 * the middle, or as a drawer at the end of the line.
 */
export const dialogs = css`
  dialog {
    inline-size: min(560px, calc(100vw - var(--_dialog-gap, 32px)));
    max-inline-size: 100vw;
    block-size: var(--_dialog-height, fit-content);
    max-block-size: var(--_dialog-height, calc(100dvh - 48px));
    margin-block: auto;
    margin-inline: auto var(--_dialog-end, auto);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_dialog-radius, var(--subsidiary-dialog-radius, var(--_radius-l)));
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow-2);
    overflow: hidden;
    container-type: inline-size;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    animation: appear var(--_motion) ease-out;
  }
  dialog::backdrop {
    background: var(--subsidiary-backdrop-color, rgb(10 15 28 / 45%));
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: var(--_dialog-from, 0 8px);
    }
  }
  dialog > .head {
    padding: var(--_s12) var(--_s12) var(--_s8);
    border-block-end: 1px solid var(--_line);
  }
  dialog > .head > p {
    margin-block-start: var(--_s2);
  }
  dialog h2 {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .body {
    display: grid;
    align-content: start;
    gap: var(--_s8);
    grid-template-columns: minmax(0, 1fr);
  }
  /* What comes, in its shape. */
  .shape {
    display: grid;
    gap: var(--_s6);
  }
  .shape > .skeleton {
    block-size: 58px;
  }
  .fate:empty {
    display: none;
  }
  dialog > .body {
    flex: 1 1 auto;
    padding: var(--_s8) var(--_s12);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog > .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_s4);
    padding: var(--_s8) var(--_s12);
    border-block-start: 1px solid var(--_line);
  }
  @container (max-width: 479.98px) {
    dialog > .foot > .button {
      flex: 1 1 auto;
    }
  }
`;
