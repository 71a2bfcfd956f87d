import { expect } from '@open-wc/testing';
import { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { MEASURES, measureElements } from '../../src/lit/measures.js';
import { all, demo, show, until } from '../elements/harness.js';

const measures = (name: string) => performance.getEntriesByName(name, 'measure') as PerformanceMeasure[];

async function shown(): Promise<SubsidiaryListElement> {
  const element = await show(SubsidiaryListElement, { backend: demo() });
  await until(() => all(element, 'tbody tr:not(.pending)').length > 0, 'rows arrive');
  return element;
}

describe('measures', () => {
  afterEach(() => {
    measureElements(false);
    performance.clearMeasures();
  });

  it('are not taken unless a host asks for them', async () => {
    const element = await shown();
    all(element, '[data-sort=city]')[0]!.click();
    await element.updateComplete;
    expect(performance.getEntriesByType('measure')).to.have.length(0);
  });

  it('tell how long a list took to have its data, and to show its first rows', async () => {
    measureElements();
    await shown();
    await until(() => measures(MEASURES.firstRows).length > 0, 'they are painted');
    const [load] = measures(MEASURES.load);
    const [rows] = measures(MEASURES.firstRows);
    expect(load!.detail).to.eql({ element: 'subsidiary-list' });
    expect(rows!.detail).to.eql({ element: 'subsidiary-list' });
    expect(rows!.startTime).to.equal(load!.startTime);
    expect(rows!.startTime + rows!.duration).to.be.least(load!.startTime + load!.duration);
    expect(measures(MEASURES.load)).to.have.length(1);
    expect(measures(MEASURES.firstRows)).to.have.length(1);
  });

  it('name what was done, and never what was typed', async () => {
    measureElements();
    const element = await shown();
    all(element, '[data-sort=city]')[0]!.click();
    await element.updateComplete;
    all(element, '[data-act=select]')[0]!.click();
    await element.updateComplete;
    const [search] = all<HTMLInputElement>(element, 'input[type=search]');
    search!.value = 'Altona';
    search!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    const details = measures(MEASURES.interaction).map(({ detail }) => detail as unknown);
    expect(details).to.eql(
      ['sort', 'select', 'search'].map((action) => ({ element: 'subsidiary-list', action })),
    );
  });

  it('end when the host wants no more of them', async () => {
    measureElements();
    const element = await shown();
    measureElements(false);
    performance.clearMeasures();
    all(element, '[data-sort=city]')[0]!.click();
    await element.updateComplete;
    await shown();
    expect(performance.getEntriesByType('measure')).to.have.length(0);
  });
});
