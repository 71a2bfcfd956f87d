import { css } from 'lit';
import { proposals } from '../../ui/proposal.styles.js';

export const styles = [
  ...proposals,
  css`
    .answers {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_s2) var(--_s8);
      margin-block: var(--_s6);
    }
    .answers dd {
      margin: 0;
    }
    .field {
      margin-block-start: var(--_s6);
    }
    @container (inline-size < 30em) {
      .answers {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
];
