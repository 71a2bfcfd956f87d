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
      gap: var(--_s6);
    }
    section + section {
      padding-block-start: var(--_s8);
      border-block-start: 1px solid var(--_line);
    }
    .shares > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: baseline;
      gap: 0 var(--_s8);
      margin: 0;
      padding-block: var(--_s3);
    }
    .shares .money {
      font-weight: 600;
      text-align: end;
    }
  `,
];
