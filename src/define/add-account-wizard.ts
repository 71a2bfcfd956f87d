import './locales.js';
import { define } from '../lit/define.js';
import { AddAccountWizardElement } from '../elements/add-account-wizard/add-account-wizard.js';

define(AddAccountWizardElement);

declare global {
  interface HTMLElementTagNameMap {
    [AddAccountWizardElement.tagName]: AddAccountWizardElement;
  }
}
