import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { inputs } from '../../ui/input.styles.js';

export const styles = [
  ...base,
  ...buttons,
  inputs,
  badges,
  css`
    :host {
      display: block;
      inline-size: min(280px, 100%);
    }
    .current {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--_s4);
      align-items: center;
      inline-size: 100%;
      text-align: start;
    }
    .current > span {
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    .panel {
      position: fixed;
      inset: auto;
      margin: 0;
      padding: var(--_s6);
      inline-size: min(420px, calc(100vw - 16px));
      max-block-size: calc(100dvh - 16px);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
      background: var(--_surface);
      color: var(--_ink);
      box-shadow: var(--_shadow-2);
      overflow: auto;
    }
    .panel:popover-open {
      display: grid;
      gap: var(--_s4);
      align-content: start;
    }
    label {
      font-weight: 550;
    }
    .results {
      position: relative;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-s);
      overflow: auto;
      max-block-size: min(336px, 45dvh);
    }
    .results[data-windowed] {
      block-size: min(336px, 45dvh);
    }
    .results > ul {
      position: relative;
    }
    .results > ul:empty {
      display: none;
    }
    [role='option'] {
      box-sizing: border-box;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--_s4);
      align-content: center;
      align-items: center;
      inline-size: 100%;
      block-size: 56px;
      padding-block: var(--_s2);
      padding-inline: var(--_s6) var(--_s2);
      cursor: pointer;
    }
    [data-windowed] [role='option'] {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 0;
    }
    [role='option'] > div {
      min-inline-size: 0;
    }
    [role='option'] .line {
      display: block;
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    [role='option'].active {
      background: var(--_accent-soft);
      box-shadow: inset 3px 0 0 var(--_accent);
    }
    :host(:dir(rtl)) [role='option'].active {
      box-shadow: inset -3px 0 0 var(--_accent);
    }
    [role='option'][aria-disabled='true'] .name {
      color: var(--_ink-2);
    }
    [role='option']:not(.active):hover {
      background: color-mix(in srgb, transparent, var(--_ink) 5%);
    }
    .pin {
      display: grid;
      place-items: center;
      inline-size: 36px;
      block-size: 36px;
      border-radius: var(--_radius-s);
      color: var(--_ink-3);
    }
    .pin.on {
      color: var(--_accent);
    }
    .pin.on > svg {
      fill: currentColor;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4);
    }
    .said:empty {
      display: none;
    }
    @media (forced-colors: active) {
      [role='option'].active {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
  `,
];
