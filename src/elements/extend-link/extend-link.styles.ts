import { css } from 'lit';
import { proposals } from '../../ui/proposal.styles.js';

export const styles = [
  ...proposals,
  css`
    .form {
      display: grid;
      gap: var(--_s6);
    }
    h3 {
      margin-block: var(--_s8) 0;
      font-size: 1em;
    }
  `,
];
