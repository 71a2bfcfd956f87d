import { LitElement } from 'lit';
import { VERSION } from './version.js';

/** What every element of this library has in common. */
export abstract class SubsidiaryElement extends LitElement {
  /** The tag that the element is registered under by default. */
  static readonly tagName: string;
  /** The version of the library that the class comes from. */
  static readonly version = VERSION;

  override connectedCallback(): void {
    super.connectedCallback();
    // Frameworks expect an element to have rendered once it is connected. One that a server rendered may wait.
    if (this.renderRoot && !this.hasUpdated) this.performUpdate();
  }
}
