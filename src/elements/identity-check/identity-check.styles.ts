import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
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
    .fate:empty {
      display: none;
    }
    .qr {
      inline-size: min(228px, 100%);
      aspect-ratio: 1;
      border-radius: 8px;
    }
    /* A camera reads dark on light, whatever the colours around it are. */
    svg.qr {
      forced-color-adjust: none;
      background: #fff;
      fill: #000;
      shape-rendering: crispEdges;
    }
  `,
];
