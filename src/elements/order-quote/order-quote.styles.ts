import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { facts } from '../../ui/facts.styles.js';

export const styles = [
  ...base,
  ...buttons,
  notices,
  facts,
  css`
    .quote {
      display: grid;
      gap: var(--_s8);
      padding: var(--_s12);
    }
    h2 {
      font-size: 1.36em;
      font-weight: 650;
    }
  `,
];
