import { html, type TemplateResult } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import type { AddAccountWizardElement } from '../src/elements/add-account-wizard/add-account-wizard.js';

/** What a story of the wizard can be told. */
export type WizardArgs = Pick<AddAccountWizardElement, 'way' | 'link'>;

/** The wizard over a backend. */
export const wizard = (backend: Backend, { way, link }: Partial<WizardArgs> = {}): TemplateResult =>
  html`<add-account-wizard .backend=${backend} .way=${way} .link=${link}></add-account-wizard>`;
