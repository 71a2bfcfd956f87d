import { expect } from '@open-wc/testing';
import { define, tags } from '../../src/lit/define.js';
import { SubsidiaryElement } from '../../src/lit/subsidiary-element.js';
import { tagOf } from '../../src/lit/tag-of.js';

let made = 0;
/** A class of this library under a tag that no test before had. */
const fresh = () => {
  const tag = `x-copy-${++made}`;
  return class extends SubsidiaryElement {
    static override readonly tagName = tag;
  };
};
const nameOf = (value: unknown) => (value as { _$litStatic$: string })._$litStatic$;

/** What is warned of while something runs. */
function warnings(run: () => void): string[] {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('registration', () => {
  it('happens by no import of the package', async () => {
    const index = await import('../../src/index.js');
    const classes = Object.values(index).filter(
      (each): each is typeof index.SubsidiaryListElement =>
        typeof each === 'function' && each.prototype instanceof SubsidiaryElement,
    );
    expect(classes.length).to.be.greaterThan(10);
    for (const each of classes) expect(customElements.get(each.tagName)).to.equal(undefined);
  });

  it('is done once, and quietly, for the same class', () => {
    const element = fresh();
    expect(warnings(() => (define(element), define(element)))).to.be.empty;
    expect(customElements.get(element.tagName)).to.equal(element);
  });

  it('keeps the first of two copies, and tells both versions', () => {
    const first = fresh();
    const second = class extends SubsidiaryElement {
      static override readonly tagName = first.tagName;
    };
    Object.defineProperty(second, 'version', { value: '9.9.9' });
    define(first);
    const [warning] = warnings(() => define(second));
    expect(customElements.get(first.tagName)).to.equal(first);
    expect(warning).to.contain(first.version);
    expect(warning).to.contain('9.9.9');
  });

  it('leaves a tag of somebody else alone', () => {
    const foreign = class extends HTMLElement {};
    const ours = fresh();
    customElements.define(ours.tagName, foreign);
    expect(warnings(() => define(ours))).to.have.lengthOf(1);
    expect(customElements.get(ours.tagName)).to.equal(foreign);
  });

  it('takes a tag of a partner, and the usual one beside it', () => {
    const element = fresh();
    define(element, 'acme-element');
    expect(nameOf(tagOf(element))).to.equal('acme-element');
    expect(warnings(() => define(element))).to.be.empty;
    expect(document.createElement('acme-element')).to.be.instanceOf(element);
    expect(document.createElement(element.tagName)).to.be.instanceOf(element);
    expect(warnings(() => define(element))).to.be.empty;
    expect(nameOf(tagOf(element))).to.equal('acme-element');
  });

  it('of a child happens when it is first needed', () => {
    const element = fresh();
    expect(nameOf(tagOf(element))).to.equal(element.tagName);
    expect(customElements.get(element.tagName)).to.equal(element);
  });

  it('gives our child another name where its tag is taken', () => {
    const ours = fresh();
    customElements.define(ours.tagName, class extends HTMLElement {});
    const tag = nameOf(tagOf(ours));
    expect(tag).to.equal(`${ours.tagName}-2`);
    expect(document.createElement(tag)).to.be.instanceOf(ours);
    expect(nameOf(tagOf(ours))).to.equal(tag);
  });

  it('refuses a tag that could be markup', () => {
    const element = fresh();
    tags.set(element, 'x-a><script>');
    expect(() => tagOf(element)).to.throw(TypeError);
  });
});
