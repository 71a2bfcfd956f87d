import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  // eslint-disable-next-line own/tokens-only -- a camera reads dark on light, whatever the colours around it are.
  css`
    .app,
    .ways {
      display: grid;
      gap: var(--_s6);
      justify-items: start;
    }
    .app {
      padding: var(--_s8);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
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
      border-radius: var(--_radius-s);
    }
    svg.qr {
      forced-color-adjust: none;
      background: #fff;
      fill: #000;
      shape-rendering: crispEdges;
    }
  `,
];
