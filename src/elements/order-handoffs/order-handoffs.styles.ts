import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  css`
    section {
      display: grid;
      gap: var(--_s6);
    }
    .fate:empty,
    .said:empty {
      display: none;
    }
  `,
];
