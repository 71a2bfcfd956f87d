import { html, type TemplateResult } from 'lit';

/** A partner's look: a few lines of page CSS around the elements, and nothing else. */
export const branded = (content: TemplateResult): TemplateResult => html`
  <style>
    .brand {
      --subsidiary-color-accent: light-dark(#0f766e, #5eead4);
      --subsidiary-color-on-accent: light-dark(#ffffff, #042f2e);
      --subsidiary-color-accent-soft: light-dark(#e6f7f5, #10302d);
      --subsidiary-radius-small: 2px;
      --subsidiary-radius-medium: 2px;
      --subsidiary-radius-large: 4px;
      --subsidiary-font: Georgia, serif;
    }
  </style>
  <div class="brand">${content}</div>
`;
