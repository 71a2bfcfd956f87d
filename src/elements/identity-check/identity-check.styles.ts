import { css } from 'lit';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  css`
    .app,
    .ways {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    .app {
      padding: 16px;
      border: 1px solid var(--_line);
      border-radius: 12px;
    }
    .app > .notice {
      inline-size: 100%;
    }
    .app:empty {
      display: none;
    }
    .plate {
      inline-size: min(196px, 100%);
      aspect-ratio: 1;
    }
  `,
];
