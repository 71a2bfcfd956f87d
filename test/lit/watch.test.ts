import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { Watch } from '../../src/lit/watch.js';
import { Store } from '../../src/state/store.js';

class Counter extends Store<number> {
  watchers = 0;
  override subscribe(listener: () => void): () => void {
    const stop = super.subscribe(listener);
    this.watchers++;
    return () => {
      stop();
      this.watchers--;
    };
  }
  count(): void {
    this.set(this.state + 1);
  }
}

class CountElement extends LitElement {
  static override readonly properties = { of: { attribute: false } };
  declare of: readonly unknown[] | undefined;
  made = 0;
  readonly watch = new Watch<Counter>(
    this,
    () =>
      this.of && {
        key: this.of,
        make: () => {
          this.made++;
          return new Counter(0);
        },
      },
  );
  protected override render(): TemplateResult {
    return html`${this.watch.store?.state ?? 'none'}`;
  }
}
customElements.define('x-count', CountElement);

const shown = (of?: readonly unknown[]) => fixture<CountElement>(html`<x-count .of=${of}></x-count>`);
const text = async (element: CountElement) => {
  await element.updateComplete;
  return element.shadowRoot!.textContent;
};

describe('Watch', () => {
  it('has no store while none is wanted', async () => {
    expect(await text(await shown())).to.equal('none');
  });

  it('renders each new state', async () => {
    const element = await shown(['a']);
    element.watch.store!.count();
    expect(await text(element)).to.equal('1');
  });

  it('keeps its store while the items of the key stay the same', async () => {
    const element = await shown(['a', 1]);
    element.watch.store!.count();
    element.of = ['a', 1];
    expect(await text(element)).to.equal('1');
    expect(element.made).to.equal(1);
  });

  it('makes another one when the key changes, and leaves the old one', async () => {
    const element = await shown(['a']);
    const old = element.watch.store!;
    element.of = ['b'];
    expect(await text(element)).to.equal('0');
    expect(element.made).to.equal(2);
    expect(old.watchers).to.equal(0);
  });

  it('gives the store up when none is wanted any more', async () => {
    const element = await shown(['a']);
    element.of = undefined;
    expect(await text(element)).to.equal('none');
  });

  it('keeps its store while it is off the page, without listening', async () => {
    const element = await shown(['a']);
    const store = element.watch.store!;
    const parent = element.parentElement!;
    element.remove();
    expect(store.watchers).to.equal(0);
    store.count();
    parent.append(element);
    expect(await text(element)).to.equal('1');
    store.count();
    expect(await text(element)).to.equal('2');
    expect(store.watchers).to.equal(1);
  });
});
