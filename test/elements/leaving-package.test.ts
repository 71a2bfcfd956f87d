import { expect } from '@open-wc/testing';
import '../../src/define/leaving-package.js';
import type { Backend } from '../../src/backend/backend.js';
import type { DetachAccountElement } from '../../src/elements/detach-account/detach-account.js';
import { DetachAccountElement as Detach } from '../../src/elements/detach-account/detach-account.js';
import { LeavingPackageElement } from '../../src/elements/leaving-package/leaving-package.js';
import { MainAccountElement } from '../../src/elements/main-account/main-account.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, button, demo, press, saved, show, text, until } from './harness.js';

const BERLIN = 'l-100871';

const shown = async (backend: Backend, properties: Partial<LeavingPackageElement> = {}) => {
  const element = await show(LeavingPackageElement, { backend, link: BERLIN, ...properties });
  await until(() => text(element) && !all(element, '.skeleton').length, 'it is there');
  return element;
};

const scripted = (script: Script) => new ScriptedBackend(demo(), script);

describe('leaving-package', () => {
  it('tells a main account what it will no longer see, and since when, and makes the package', async () => {
    const element = await shown(demo(), { ending: '2026-12-01' });
    expect(text(element)).to.match(
      /Download what you need first From December 1, 2026 on you no longer see here: Telephone numbers and call forwarding ?Who can do what in the account ?Everything else/,
    );
    expect(text(element)).to.contain('It can also be downloaded later, for 90 days after the end.');
    await expect(element).to.be.accessible();
    const { files, stop } = saved();
    await press(element, 'Download data package');
    await until(() => text(element).includes('The package is there'), 'it is made');
    stop();
    expect(files[0]).to.match(/^data-package-K-100871-\d{4}-\d\d-\d\d\.zip$/);
    expect(text(element)).to.match(/The package is there: \d+ files/);
  });

  it('tells what is in it, and until when it can be had, once the end is planned', async () => {
    const main = demo();
    const { version } = await main.getLink({ link: BERLIN });
    await main.detach({ link: BERLIN, when: 'period-end', version }, { idempotencyKey: 'end' });
    const element = await shown(main);
    expect(text(element)).to.match(
      /Data of the joint time In the data package: .*The parts of \d+ collective invoices ?Who did what It can be downloaded until/,
    );
  });

  it('shows how far it is, and is given up by the person', async () => {
    const element = await shown(
      scripted({
        exportLeavingPackage: (_, __, options) => {
          options?.onProgress?.(3, 12);
          return new Promise((_resolve, reject) =>
            options?.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error)),
          );
        },
      }),
    );
    await press(element, 'Download data package');
    await until(() => text(element).includes('being made: 3 of 12 files'), 'the progress is told');
    expect(button(element, 'Download data package').getAttribute('aria-busy')).to.equal('true');
    await press(element, 'Cancel');
    await until(() => text(element).includes('The package was not made.'), 'it is stopped');
  });

  it('says what was in the way, and tries again', async () => {
    const element = await shown(scripted({ exportLeavingPackage: [fail('unavailable'), 'usual'] }));
    const { files, stop } = saved();
    await press(element, 'Download data package');
    await until(() => text(element).includes('The package could not be made'), 'it says so');
    await press(element, 'Try again');
    await until(() => text(element).includes('The package is there'), 'it is made');
    stop();
    expect(files).to.have.length(1);
  });

  it('says since when it is over', async () => {
    const element = await shown(
      scripted({
        getLeavingPackage: async (_, next) => ({
          ...(await next()),
          endsOn: '2026-08-01',
          until: '2026-10-30',
          over: true,
        }),
      }),
    );
    expect(text(element)).to.contain(
      'could be downloaded until October 30, 2026. It is not available any more.',
    );
    expect(all(element, 'button')).to.be.empty;
    await expect(element).to.be.accessible();
  });

  it('says who can take it along to who cannot', async () => {
    const backend = demo({ as: 'invoice-clerk' });
    const element = await shown(backend);
    expect(text(element)).to.contain('The data package can be downloaded by Anna Petersen.');
    expect(all(element, 'button')).to.be.empty;
  });

  it('renders nothing where there is none, and where it is not offered', async () => {
    const none = await show(LeavingPackageElement, { backend: demo() });
    await until(() => !text(none) && all(none, '.shape').length === 0, 'nothing is there');
    const capabilities = { ...demo().capabilities, leavingPackage: false };
    const element = await show(LeavingPackageElement, { backend: demo({ capabilities }), link: BERLIN });
    expect(text(element)).to.equal('');
  });

  it('is in the dialog that detaches, and says when the package ends once that is done', async () => {
    const element: DetachAccountElement = await show(Detach, { backend: demo(), link: BERLIN, open: true });
    const inside = () => all<LeavingPackageElement>(element, 'leaving-package')[0]!;
    await until(() => inside() && text(inside()).includes('Download what you need first'), 'it is offered');
    await press(element, /^Detach account/);
    await until(() => text(inside()).includes('It can be downloaded until'), 'until when');
  });

  it('stays with an account that has left', async () => {
    const owner = demo();
    const { version } = await owner.getLink({ link: BERLIN });
    await owner.detach({ link: BERLIN, when: 'now', version }, { idempotencyKey: 'end' });
    const element = await show(MainAccountElement, { backend: owner.world.backend('p-tobias-falk') });
    await until(() => text(element).includes('The link to Nordlicht Retail GmbH ended on'), 'it says so');
    const inside = all<LeavingPackageElement>(element, 'leaving-package')[0]!;
    await until(() => text(inside).includes('Download data package'), 'its package is there');
    await expect(element).to.be.accessible();
  });
});
