import { css } from 'lit';

/** The fields of a case, wherever it is set. */
export const ruleStyles = css`
  .values,
  .schedule {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s6);
  }
  .more > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s4);
    min-block-size: 32px;
    border-radius: var(--_radius-s);
    cursor: pointer;
    list-style: none;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary > svg.icon {
    color: var(--_ink-3);
    transition: rotate var(--_motion) ease-out;
  }
  .more[open] > summary > svg.icon {
    rotate: 180deg;
  }
  .more > .schedule {
    padding-block-start: var(--_s4);
  }
  .interval {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
    min-inline-size: 0;
    margin: 0;
    padding: var(--_s6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2);
  }
  .days > .button {
    margin-inline-start: auto;
  }
  .day {
    position: relative;
    flex: 1 1 0;
    min-inline-size: 0;
    max-inline-size: 52px;
    cursor: pointer;
  }
  .day > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .day > span {
    display: grid;
    place-items: center;
    block-size: 32px;
    border: 1px solid var(--_line-strong);
    border-radius: 99px;
    font-size: 0.93em;
  }
  .day > input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .day > input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .day > input[aria-invalid] + span {
    border-color: var(--_bad);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(120px, 100%), 1fr));
    gap: var(--_s6);
  }
  .schedule > .add {
    justify-self: start;
  }
  .warnings ul {
    margin: 0;
    padding-inline-start: calc(4.5 * var(--_s2));
    list-style: disc;
  }
  .warnings:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .day > input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
