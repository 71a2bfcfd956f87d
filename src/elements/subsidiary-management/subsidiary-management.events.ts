/**
 * The user goes to another view. Cancelable: prevent it to keep the view, or to set `view` yourself from your
 * routes.
 */
export class ManagementViewEvent extends Event {
  static readonly type = 'management-view';
  /** The view that follows, as `SubsidiaryManagementElement.view` takes it. */
  readonly view: string;
  constructor(view: string) {
    super(ManagementViewEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.view = view;
  }
}

declare global {
  interface HTMLElementEventMap {
    'management-view': ManagementViewEvent;
  }
}
