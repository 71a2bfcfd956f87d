/**
 * The user is about to leave the page for the identity app. Prevent it to open the app yourself with `url`. It leads back
 * to the page with `identity-return=LINK` in the fragment.
 */
export class IdentityStartEvent extends Event {
  static readonly type = 'identity-start';
  readonly url: string;
  constructor(url: string) {
    super(IdentityStartEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.url = url;
  }
}

declare global {
  interface HTMLElementEventMap {
    'identity-start': IdentityStartEvent;
  }
}
