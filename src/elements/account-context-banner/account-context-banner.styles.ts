import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  css`
    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_s4) var(--_s8);
      padding: var(--_s5) var(--_s8);
      border: 1px solid var(--_line);
      border-inline-start: 3px solid var(--_info);
      border-radius: var(--_radius-m);
      background: var(--_info-soft);
    }
    section.soon,
    section.elsewhere {
      border-inline-start-color: var(--_warn);
      background: var(--_warn-soft);
    }
    section > svg.icon {
      inline-size: 20px;
      block-size: 20px;
      color: var(--_info);
    }
    section.soon > svg.icon,
    section.elsewhere > svg.icon {
      color: var(--_warn);
    }
    .text {
      flex: 1 1 240px;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .notice {
      margin-block-start: var(--_s4);
    }
    @container (max-width: 479.98px) {
      section > .button {
        flex: 1 1 100%;
      }
      section > svg.icon {
        display: none;
      }
    }
  `,
];
