/**
 * The user goes to another view. Cancelable: prevent it to keep the view, or to set `view` yourself from your
 * routes.
 */
export class ManagementViewEvent extends Event {
  static readonly type = 'management-view';
  /** The view that follows, as `SubsidiaryManagementElement.view` takes it. */
  readonly view: string;
  /**
   * Whether the screen stays and only what is looked for in the overview changes: a host replaces its address then
   * instead of adding a step to go back.
   */
  readonly refined: boolean;
  constructor(view: string, refined = false) {
    super(ManagementViewEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.view = view;
    this.refined = refined;
  }
}

/**
 * The user hides amounts and customer numbers, because others see the screen, or shows them again: `data-privacy`
 * is set on the page's root element, or taken away. Cancelable.
 */
export class PrivacyModeEvent extends Event {
  static readonly type = 'privacy-mode';
  /** Whether they are hidden from now on. */
  readonly on: boolean;
  constructor(on: boolean) {
    super(PrivacyModeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.on = on;
  }
}

declare global {
  interface HTMLElementEventMap {
    'privacy-mode': PrivacyModeEvent;
    'management-view': ManagementViewEvent;
  }
}
