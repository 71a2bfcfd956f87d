import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { FLOW_LIMIT, RowWindow, type RowSlot } from '../../src/lit/row-window.js';
import { until } from '../elements/screens.js';

interface Slot extends RowSlot {
  item: string | undefined;
}

/** A window over a list of words, in a box of 400 pixels with rows of 20. */
async function windowOf(items: string[]) {
  const box = await fixture<HTMLElement>(html`<div><div></div></div>`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .box { overflow-y: auto; position: relative; }
    .box[data-windowed] { block-size: 400px; overflow-anchor: none; }
    .canvas { position: relative; }
    .row { block-size: 20px; }
    .box[data-windowed] .row { position: absolute; inset-inline: 0; inset-block-start: 0; }`);
  document.adoptedStyleSheets = [sheet];
  const canvas = box.firstElementChild as HTMLElement;
  box.className = 'box';
  canvas.className = 'canvas';
  let list = items;
  let filled = 0;
  let looked: [number, number] = [0, 0];
  const rows = new RowWindow<Slot>({
    viewport: box,
    canvas,
    make() {
      const element = document.createElement('div');
      element.className = 'row';
      element.tabIndex = 0;
      return { element, item: undefined };
    },
    fill(slot, index) {
      filled++;
      slot.item = list[index];
      slot.element.textContent = slot.item ?? '';
    },
    indexOf: ({ item }) => list.indexOf(item ?? ''),
    look: (...range) => (looked = range),
  });
  const show = (next: string[], options?: { moved?: number; all?: boolean }) => {
    list = next;
    rows.show(next.length, options);
  };
  show(items);
  return {
    box,
    canvas,
    rows,
    show,
    texts: () => [...canvas.children].map(({ textContent }) => textContent),
    /** What a person sees at the top of the box. */
    atTop: () => topOf(box),
    filled: () => filled,
    looked: () => looked,
    async scroll(to: number) {
      box.scrollTop = to;
      box.dispatchEvent(new Event('scroll'));
      await Promise.resolve();
    },
  };
}

function topOf(box: Element): string | null {
  const { left, top } = box.getBoundingClientRect();
  return document.elementFromPoint(left + 5, top + 10)?.textContent ?? null;
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `word ${index}`);

describe('RowWindow', () => {
  before(() => setViewport({ width: 800, height: 600 }).catch(() => undefined));
  after(() => (document.adoptedStyleSheets = []));

  it('leaves a short list in the flow of the page', async () => {
    const { texts, rows, looked } = await windowOf(words(FLOW_LIMIT));
    expect(texts()).to.eql(words(FLOW_LIMIT));
    expect(rows.windowed).to.be.false;
    expect(looked()).to.eql([0, FLOW_LIMIT]);
  });

  it('has a few rows more in the page than are in sight, of a long one', async () => {
    const { canvas, texts, box, looked } = await windowOf(words(10_000));
    expect(texts().length).to.equal(27);
    expect(canvas.offsetHeight).to.equal(200_000);
    expect(box.scrollHeight).to.equal(200_000);
    expect(looked()).to.eql([0, 21]);
  });

  it('writes only the rows that have come, at a scroll', async () => {
    const { scroll, filled, atTop } = await windowOf(words(10_000));
    await scroll(200);
    const before = filled();
    await scroll(220);
    expect(filled() - before).to.equal(1);
    expect(atTop()).to.equal('word 11');
  });

  it('shows any place that is jumped to', async () => {
    const { scroll, atTop, looked } = await windowOf(words(10_000));
    await scroll(123_400);
    expect(atTop()).to.equal('word 6170');
    expect(looked()[0]).to.equal(6170);
    await scroll(199_600);
    expect(atTop()).to.equal('word 9980');
  });

  it('makes no rows but those it has when it is scrolled', async () => {
    const { scroll, canvas } = await windowOf(words(10_000));
    const before = new Set(canvas.children);
    for (let to = 0; to < 50_000; to += 777) await scroll(to);
    expect([...canvas.children].every((row) => before.has(row))).to.be.true;
  });

  it('puts the rows in their order when it rests', async () => {
    const { scroll, texts } = await windowOf(words(10_000));
    await scroll(1_000);
    expect(texts()[0]).not.to.equal('word 47');
    await until(() => texts()[0] === 'word 47', 'they are in order');
    expect(texts()).to.eql(words(10_000).slice(47, 74));
  });

  it('keeps the row that has the focus, out of sight and back', async () => {
    const { scroll, canvas, texts } = await windowOf(words(10_000));
    const focused = canvas.children[5] as HTMLElement;
    focused.focus();
    await scroll(50_000);
    expect(document.activeElement).to.equal(focused);
    expect(focused.textContent).to.equal('word 5');
    await scroll(0);
    expect(document.activeElement).to.equal(focused);
    expect(texts().filter((text) => text === 'word 5')).to.have.length(1);
    expect(new Set(texts()).size).to.equal(27);
  });

  it('lets go of a row out of sight once it has lost the focus', async () => {
    const { scroll, canvas } = await windowOf(words(10_000));
    (canvas.children[5] as HTMLElement).focus();
    await scroll(50_000);
    expect(canvas.children).to.have.length(28);
    (document.activeElement as HTMLElement).blur();
    await scroll(50_020);
    expect(canvas.children).to.have.length(27);
  });

  it('keeps the focus on its item when items come before it', async () => {
    const { show, canvas, texts } = await windowOf(words(10_000));
    (canvas.children[5] as HTMLElement).focus();
    show(['new', 'newer', ...words(10_000)]);
    expect(document.activeElement!.textContent).to.equal('word 5');
    expect(new Set(texts()).size).to.equal(27);
  });

  it('keeps what is in sight when items come above it', async () => {
    const { show, scroll, atTop } = await windowOf(words(10_000));
    await scroll(2_000);
    expect(atTop()).to.equal('word 100');
    show(['new', 'newer', ...words(10_000)], { moved: 2 });
    expect(atTop()).to.equal('word 100');
  });

  it('scrolls through a list that is higher than a browser can show', async () => {
    const { scroll, box, atTop, rows } = await windowOf(words(1_000_000));
    expect(box.scrollHeight).to.equal(8_000_000);
    await scroll(box.scrollHeight);
    const { left, bottom } = box.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, bottom - 10)?.textContent).to.equal('word 999999');
    rows.reveal(500_000, { start: true });
    expect(atTop()).to.equal('word 500000');
  });

  it('reveals a place at the edge where it comes in', async () => {
    const { rows, box, atTop } = await windowOf(words(10_000));
    rows.reveal(5);
    expect(box.scrollTop).to.equal(0);
    rows.reveal(20);
    expect(box.scrollTop).to.equal(20);
    rows.reveal(0);
    expect(box.scrollTop).to.equal(0);
    rows.reveal(500, { start: true });
    expect(atTop()).to.equal('word 500');
  });

  it('goes from long to short and back', async () => {
    const { show, texts, rows, box } = await windowOf(words(10_000));
    show(words(3));
    expect(texts()).to.eql(words(3));
    expect(box.scrollHeight).to.be.lessThan(400);
    show([]);
    expect(texts()).to.eql([]);
    show(words(200));
    expect(rows.windowed).to.be.true;
    await until(() => texts().length === 27, 'as many as fit');
  });

  it('puts everything into the page for paper', async () => {
    const { show, texts, rows } = await windowOf(words(300));
    show(words(300), { all: true });
    expect(texts()).to.eql(words(300));
    show(words(300));
    expect(rows.windowed).to.be.true;
    await until(() => texts().length === 27, 'as many as fit');
  });

  it('leaves nothing behind', async () => {
    const { rows, canvas } = await windowOf(words(1_000));
    rows.close();
    expect(canvas.children).to.have.length(0);
  });
});
