import { css } from 'lit';
import { proposals } from '../../ui/proposal.styles.js';

export const styles = [
  ...proposals,
  css`
    .field {
      margin-block-start: var(--_s6);
    }
  `,
];
