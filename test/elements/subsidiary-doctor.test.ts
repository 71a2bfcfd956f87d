import { expect, oneEvent } from '@open-wc/testing';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { DoctorReport } from '../../src/doctor/diagnose.js';
import { SubsidiaryDoctorElement } from '../../src/elements/subsidiary-doctor/subsidiary-doctor.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, press, show, text, until } from './harness.js';

/** The doctor, once it has looked at the page. */
async function shown(properties: Partial<SubsidiaryDoctorElement> = {}): Promise<SubsidiaryDoctorElement> {
  const element = await show(SubsidiaryDoctorElement, { backend: demo(), ...properties });
  await until(() => all(element, '.group').length > 0, 'it has looked');
  return element;
}

const summary = (element: SubsidiaryDoctorElement): string => all(element, '#summary')[0]!.textContent.trim();

describe('subsidiary-doctor', () => {
  it('looks at the page by itself, and says in a status what it has found', async () => {
    const element = await shown();
    expect(summary(element)).to.match(/^Something is \w+\. (\d+ [a-z ]+, )*\d+ [a-z ]+\.$/);
    expect(all(element, '#summary')[0]!.getAttribute('role')).to.equal('status');
    expect(all(element, '.group h3').map((each) => each.textContent)).to.include('Backend');
    await expect(element).to.be.accessible();
  });

  it('lists what is wrong first, with why, what to do and what to copy', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo(), { listLinks: fail('server-error') });
    const element = await shown({ backend });
    const group = all(element, '.group').find((each) => /Backend/.test(each.textContent))!;
    const [first] = group.querySelectorAll('li[data-check]');
    expect(first!.className).to.equal('wrong');
    expect(first!.textContent).to.contain('One question failed: server-error').and.to.contain('listLinks');
    expect(group.querySelector('details.rest')!.querySelectorAll('li.wrong')).to.be.empty;
  });

  it('announces what it found, and gives it to who asks', async () => {
    const element = await shown();
    const heard = oneEvent(element, 'doctor-checked');
    const report = await element.check();
    expect(((await heard) as unknown as { report: DoctorReport }).report).to.equal(report);
    const counted = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
    expect(counted).to.equal(report.groups.flatMap(({ findings }) => findings).length);
    expect(counted).to.be.greaterThan(30);
  });

  it('tells nothing about persons and accounts', async () => {
    const report = JSON.stringify(await (await shown()).check());
    const session = await demo().getSession();
    for (const secret of [
      session.person.name,
      session.person.email,
      session.account.name,
      session.account.id,
    ])
      expect(report).not.to.contain(secret);
  });

  it('looks again when it is asked to, and when there is another backend', async () => {
    const element = await shown();
    let checks = 0;
    element.addEventListener('doctor-checked', () => checks++);
    await press(element, 'Check again');
    await until(() => checks === 1, 'it has looked again');
    element.backend = new ScriptedBackend(MemoryBackend.demo(), { getSummary: fail('unavailable') });
    await until(() => /failed: unavailable/.test(text(element)), 'the other backend is looked at');
  });

  it('shows the last of several runs', async () => {
    const element = await shown();
    let checks = 0;
    element.addEventListener('doctor-checked', () => checks++);
    await Promise.all([element.check(), element.check()]);
    expect(checks).to.equal(1);
  });

  it('copies the report, or shows it where the clipboard is not allowed', async () => {
    const element = await shown();
    let copied = '';
    const clipboard = { writeText: (words: string) => Promise.resolve(void (copied = words)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await press(element, 'Copy report');
    await until(() => copied, 'it is copied');
    expect(copied).to.match(/^# Host doctor of subsidiary-elements\n/);
    await until(() => /is copied/.test(all(element, '.said')[0]!.textContent), 'it is said');
    clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    await press(element, 'Copy report');
    await until(() => focused()?.localName === 'textarea', 'the report is there to be copied');
    expect((focused() as HTMLTextAreaElement).value).to.equal(copied);
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  it('says that the page could not be looked at', async () => {
    const element = await show(SubsidiaryDoctorElement, {
      backend: demo(),
      surroundings: {
        tick: () => {
          throw new Error('No watch.');
        },
      },
    });
    await until(() => /could not be looked at/.test(text(element)), 'it is said');
    expect(all(element, '[role=alert]')[0]!.textContent).to.contain('No watch.');
  });

  it('speaks English, from left to right, whatever the page does', async () => {
    const element = await shown();
    const section = all(element, 'section')[0]!;
    expect([section.lang, section.dir]).to.deep.equal(['en', 'ltr']);
  });
});
