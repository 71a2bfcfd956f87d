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

declare global {
  interface HTMLElementEventMap {
    'management-view': ManagementViewEvent;
  }
}
