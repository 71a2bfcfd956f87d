import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { facts } from '../account-overview/account-overview.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  facts,
  css`
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    section + section {
      padding-block-start: calc(2 * var(--_space));
      border-block-start: 1px solid var(--_line);
    }
    .shares > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: baseline;
      gap: 0 16px;
      margin: 0;
      padding-block: 6px;
    }
    .shares .money {
      font-weight: 600;
      text-align: end;
    }
  `,
];
