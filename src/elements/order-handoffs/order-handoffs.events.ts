/**
 * The user is about to leave the page, to order in the host's shop. Prevent it to lead there yourself: with `url`, or
 * with `token` and `returnTo` by an address of your own. The shop leads back to `returnTo` with `order-return=TOKEN` and
 * `order-result=placed`, `abandoned` or `unknown` in the fragment.
 */
export class OrderStartEvent extends Event {
  static readonly type = 'order-start';
  readonly url: string;
  readonly token: string;
  readonly returnTo: string;
  constructor(url: string, token: string, returnTo: string) {
    super(OrderStartEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.url = url;
    this.token = token;
    this.returnTo = returnTo;
  }
}

declare global {
  interface HTMLElementEventMap {
    'order-start': OrderStartEvent;
  }
}
