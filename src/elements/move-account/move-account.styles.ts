import { css } from 'lit';
import { proposals } from '../../ui/proposal.styles.js';

export const styles = [
  ...proposals,
  css`
    .answers {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 4px 16px;
      margin-block: 12px;
    }
    .answers dd {
      margin: 0;
    }
    .field {
      margin-block-start: calc(1.5 * var(--_space));
    }
    @container (inline-size < 30em) {
      .answers {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
];
