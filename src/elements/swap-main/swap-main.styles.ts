import { css } from 'lit';
import { proposals } from '../../ui/proposal.styles.js';

export const styles = [
  ...proposals,
  css`
    .field {
      margin-block-start: calc(1.5 * var(--_space));
    }
  `,
];
