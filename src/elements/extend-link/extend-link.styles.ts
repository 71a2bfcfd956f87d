import { css } from 'lit';
import { proposals } from '../../ui/proposal.styles.js';

export const styles = [
  ...proposals,
  css`
    .form {
      display: grid;
      gap: calc(1.5 * var(--_space));
    }
    h3 {
      margin-block: calc(2 * var(--_space)) 0;
      font-size: 1em;
    }
  `,
];
