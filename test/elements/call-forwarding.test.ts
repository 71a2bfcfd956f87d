import { expect, oneEvent } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../src/define/call-forwarding.js';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import type { PhoneLine } from '../../src/domain/call-forwarding.js';
import type { ForwardingChangedEvent } from '../../src/elements/call-forwarding/call-forwarding.events.js';
import { CallForwardingElement } from '../../src/elements/call-forwarding/call-forwarding.js';
import type { AccountOpenedEvent } from '../../src/elements/subsidiary-list/subsidiary-list.events.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, choose, demo, focused, named, show, text, until } from './harness.js';

async function shown(backend: Backend): Promise<CallForwardingElement> {
  const element = await show(CallForwardingElement, { backend });
  await until(() => text(element) !== '' && !/Loading/.test(text(element)), 'the numbers arrive');
  return element;
}

const local = () => demo({ as: 'local-team' });
const lineAt = (element: Element, index = 0): HTMLElement => all(element, '.line')[index]!;
const toggle = async (element: CallForwardingElement, name: string, index = 0): Promise<void> => {
  button(lineAt(element, index), name).click();
  await element.updateComplete;
};
const input = (element: Element, index = 0): HTMLInputElement =>
  named<HTMLInputElement>(lineAt(element, index), 'input', 'Telephone number');
const write = async (element: CallForwardingElement, words: string, index = 0): Promise<void> => {
  const field = input(element, index);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
};
const save = (element: Element, index = 0): void => button(lineAt(element, index), /^Save/).click();

/** The second number of Berlin Mitte is not forwarded yet. */
const SECOND = 1;

describe('call-forwarding', () => {
  it('shows each number as people write it, and where its calls go', async () => {
    const element = await shown(local());
    await until(
      () => all(element, 'h3').map(text).includes('030 1008710 Reception'),
      'numbers are formatted',
    );
    expect(text(lineAt(element))).to.contain('Forwarded: When nobody answers');
    expect(text(lineAt(element, SECOND))).to.contain('Not forwarded');
    expect(input(element).value).to.equal('01511 2345678');
    await expect(element).to.be.accessible();
  });

  it('saves a number in any spelling, and tells so', async () => {
    const backend = local();
    const element = await shown(backend);
    await toggle(element, 'When busy', SECOND);
    await write(element, '(0049) 40 / 36 09-0', SECOND);
    setTimeout(() => save(element, SECOND));
    const event = await oneEvent<ForwardingChangedEvent>(element, 'forwarding-changed');
    expect(event.line.rules.find(({ condition }) => condition === 'busy')).to.deep.include({
      active: true,
      target: { kind: 'number', number: '+494036090' },
    });
    await until(() => text(lineAt(element, SECOND)).includes('Saved.'), 'it says so');
    expect(input(element, SECOND).value).to.equal('040 36090');
    await until(() => text(lineAt(element, SECOND)).includes('Changed by Mira Lange on'), 'it says who');
  });

  it('writes a number as usual as soon as the field is left', async () => {
    const element = await shown(local());
    await toggle(element, 'When busy', SECOND);
    await write(element, '+43 1 5880000', SECOND);
    input(element, SECOND).dispatchEvent(new FocusEvent('blur'));
    await until(() => input(element, SECOND).value === '+43 1 5880000', 'it is formatted');
    await write(element, '12', SECOND);
    input(element, SECOND).dispatchEvent(new FocusEvent('blur'));
    await until(() => text(lineAt(element, SECOND)).includes('with its area code'), 'it says what is wrong');
  });

  it('explains what is wrong with a target, and leads to it', async () => {
    const backend = new ScriptedBackend(local());
    const element = await shown(backend);
    await toggle(element, 'When busy', SECOND);
    const wrong = {
      '': 'Please fill this in.',
      '030 1008711': 'forwarded to itself',
      '+49 900 1234567': 'premium-rate',
    };
    for (const [words, reason] of Object.entries(wrong)) {
      await write(element, words, SECOND);
      save(element, SECOND);
      await until(() => text(lineAt(element, SECOND)).includes(reason), reason);
      await until(() => focused() === input(element, SECOND), 'the focus is on the field');
    }
    expect(backend.callsOf('setForwarding')).to.be.empty;
    await expect(element).to.be.accessible();
  });

  describe('when Save is pressed with the mouse out of a field', () => {
    afterEach(() => resetMouse());

    async function pressedWith(words: string) {
      const element = await shown(local());
      await until(
        () => all(element, 'h3').map(text).includes('030 1008710 Reception'),
        'numbers are formatted',
      );
      await toggle(element, 'When busy', SECOND);
      await write(element, words, SECOND);
      input(element, SECOND).focus();
      const target = button(lineAt(element, SECOND), /^Save/);
      target.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = target.getBoundingClientRect();
      await sendMouse({
        type: 'move',
        position: [Math.round(x + width / 2), Math.round(y + height / 2)],
      });
      await sendMouse({ type: 'down' });
      await element.updateComplete;
      await sendMouse({ type: 'up' });
      return element;
    }

    it('explains what is wrong with a target, and leads to it', async () => {
      const element = await pressedWith('12');
      await until(() => text(lineAt(element, SECOND)).includes('with its area code'), 'it says it');
      await until(() => focused() === input(element, SECOND), 'the focus is on the field');
    });

    it('saves, and has nothing left to save', async () => {
      const element = await pressedWith('040-36090');
      await until(() => text(lineAt(element, SECOND)).includes('Saved.'), 'it is saved');
      await until(() => input(element, SECOND).value === '040 36090', 'it is written as usual');
      expect(text(lineAt(element, SECOND))).not.to.contain('Not saved yet');
    });
  });

  it('says that always overrides the other cases', async () => {
    const element = await shown(local());
    await toggle(element, 'Always');
    expect(text(lineAt(element)).match(/Not used while “Always” is on/g)).to.have.length(3);
  });

  it('takes how long it rings', async () => {
    const backend = local();
    const element = await shown(backend);
    await choose(element, 'Ring for', '45');
    save(element);
    await until(() => text(lineAt(element)).includes('Saved.'), 'it is saved');
    const { items } = await backend.listPhoneLines();
    expect(items[0]!.rules.find(({ condition }) => condition === 'no-answer')!.seconds).to.equal(45);
  });

  it('keeps what was typed through a refresh', async () => {
    const backend = local();
    const element = await shown(backend);
    await write(element, '030 99');
    await queriesOf(backend).changed();
    await element.updateComplete;
    expect(input(element).value).to.equal('030 99');
    expect(text(lineAt(element))).to.contain('Not saved yet');
  });

  describe('when somebody else saved first', () => {
    const others = async (backend: Backend, line: PhoneLine): Promise<void> => {
      await backend.setForwarding(
        {
          line: line.id,
          version: line.version,
          rules: [
            {
              condition: 'busy',
              active: true,
              target: { kind: 'number', number: '+49301234567' },
              seconds: null,
              schedule: null,
              until: null,
            },
          ],
        },
        { idempotencyKey: 'theirs' },
      );
    };
    async function conflicting() {
      const backend = local();
      const element = await shown(backend);
      const line = (await backend.listPhoneLines()).items[SECOND]!;
      await toggle(element, 'When busy', SECOND);
      await write(element, '040 36090', SECOND);
      await others(backend.world.backend('p-tobias-falk'), line);
      save(element, SECOND);
      await until(() => text(lineAt(element, SECOND)).includes('Which one is to stay?'), 'it asks');
      const busy = async () =>
        (await backend.listPhoneLines()).items[SECOND]!.rules.find(({ condition }) => condition === 'busy')!;
      return { element, busy };
    }

    it('shows yours and theirs, and asks', async () => {
      const { element } = await conflicting();
      const words = text(lineAt(element, SECOND));
      expect(words).to.contain('Tobias Falk saved this on');
      expect(words).to.match(/Yours When busy: to 040 36090/);
      expect(words).to.match(/Theirs When busy: to 030 1234567/);
      await expect(element).to.be.accessible();
    });

    it('keeps mine', async () => {
      const { element, busy } = await conflicting();
      button(lineAt(element, SECOND), 'Keep mine').click();
      await until(() => text(lineAt(element, SECOND)).includes('Saved.'), 'it is saved');
      expect((await busy()).target).to.deep.equal({ kind: 'number', number: '+494036090' });
    });

    it('takes theirs', async () => {
      const { element, busy } = await conflicting();
      button(lineAt(element, SECOND), 'Take theirs').click();
      await until(() => input(element, SECOND).value === '030 1234567', 'theirs is shown');
      expect((await busy()).target).to.deep.equal({ kind: 'number', number: '+49301234567' });
    });
  });

  it('keeps everything when it could not be saved, and repeats it with the same key', async () => {
    const backend = new ScriptedBackend(local(), { setForwarding: [fail('unavailable'), 'usual'] });
    const element = await shown(backend);
    await write(element, '040 36090');
    save(element);
    await until(() => text(lineAt(element)).includes('not available at the moment'), 'it says so');
    expect(input(element).value).to.equal('040 36090');
    save(element);
    await until(() => text(lineAt(element)).includes('Saved.'), 'it is saved');
    const keys = backend.callsOf('setForwarding').map(({ options }) => options.idempotencyKey);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('shows at its field what the backend refuses', async () => {
    const element = await shown(
      new ScriptedBackend(local(), {
        setForwarding: fail('invalid-input', {
          fields: [{ field: 'rules.2.target', rule: 'premium-number' }],
        }),
      }),
    );
    await write(element, '040 36090');
    save(element);
    await until(() => input(element).getAttribute('aria-invalid') === 'true', 'the field is marked');
    await until(() => focused() === input(element), 'the focus is on the field');
  });

  describe('where calls can go', () => {
    const pick = async (element: CallForwardingElement, label: string, value: string, index = 0) => {
      const select = named<HTMLSelectElement>(lineAt(element, index), 'select', label);
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    const kinds = (element: Element, index: number) =>
      [...named<HTMLSelectElement>(lineAt(element, index), 'select', 'Forward to').options].map(
        ({ value }) => value,
      );

    it('is the voicemail, only where the number has one', async () => {
      const backend = local();
      const element = await shown(backend);
      const fax = 2;
      await toggle(element, 'When busy', SECOND);
      await toggle(element, 'When busy', fax);
      expect(kinds(element, fax)).to.deep.equal(['number', 'line']);
      await pick(element, 'Forward to', 'voicemail', SECOND);
      save(element, SECOND);
      await until(() => text(lineAt(element, SECOND)).includes('Saved.'), 'it is saved');
      const { items } = await backend.listPhoneLines();
      expect(items[SECOND]!.rules[1]!.target).to.deep.equal({ kind: 'voicemail' });
      await until(
        () => /Calls ring here\. When busy: to the voicemail\./.test(text(lineAt(element, SECOND))),
        'it says what happens now',
      );
    });

    it('is another number of the account, but never in a circle, whose numbers it names', async () => {
      const backend = new ScriptedBackend(local());
      const element = await shown(backend);
      const ids = (await backend.listPhoneLines()).items.map(({ id }) => id);
      await toggle(element, 'Always', SECOND);
      await pick(element, 'Forward to', 'line', SECOND);
      save(element, SECOND);
      await until(
        () => text(lineAt(element, SECOND)).includes('Please fill this in'),
        'one has to be chosen',
      );
      await pick(element, 'Number of this account', ids[2]!, SECOND);
      save(element, SECOND);
      await until(() => text(lineAt(element, SECOND)).includes('Saved.'), 'it is saved');
      await toggle(element, 'When busy', 2);
      await write(element, '030 1008711', 2);
      save(element, 2);
      await until(
        () => /in a circle: .*8712.* → .*8711.* → .*8712/.test(text(lineAt(element, 2))),
        'it names the numbers',
      );
      expect(backend.callsOf('setForwarding')).to.have.length(1);
      await expect(element).to.be.accessible();
    });
  });

  describe('when a case applies', () => {
    const change = async (element: CallForwardingElement, field: HTMLInputElement, value: string) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
    };
    const field = (element: Element, part: string) =>
      all(lineAt(element), `[id$="no-answer.${part}"]`)[0] as HTMLInputElement;
    const scheduled = async () => {
      const backend = local();
      const element = await shown(backend);
      await choose(element, 'Applies', 'times');
      return { backend, element };
    };

    it('is told by days and times, and kept', async () => {
      const { backend, element } = await scheduled();
      named<HTMLInputElement>(lineAt(element), 'input', 'Saturday').click();
      await element.updateComplete;
      await change(element, field(element, '0.from'), '17:00');
      await change(element, field(element, '0.until'), '09:30');
      expect(text(lineAt(element))).to.contain('Ends on the next day.');
      await choose(element, 'Public holidays', 'whole-day');
      save(element);
      await until(() => text(lineAt(element)).includes('Saved.'), 'it is saved');
      const rules = (await backend.listPhoneLines()).items[0]!.rules;
      expect(rules.find(({ active }) => active)!.schedule).to.deep.equal({
        intervals: [{ days: [1, 2, 3, 4, 5, 6], from: '17:00', to: '09:30' }],
        holidays: 'whole-day',
      });
      await until(() => /Applies now, until |Next: /.test(text(lineAt(element))), 'it says what is next');
      await expect(element).to.be.accessible();
    });

    it('says what is wrong with a time, and goes on without the one that is removed', async () => {
      const { element } = await scheduled();
      await change(element, field(element, '0.from'), '');
      save(element);
      await until(() => focused() === field(element, '0.from'), 'the focus is on the field');
      button(lineAt(element), 'Remove time 1').click();
      await until(() => text(focused() as HTMLElement) === 'Add a time', 'the focus is on what goes on');
      save(element);
      await until(() => text(lineAt(element)).includes('Please fill this in'), 'one is needed');
      button(lineAt(element), 'Add a time').click();
      await element.updateComplete;
      save(element);
      await until(() => text(lineAt(element)).includes('Saved.'), 'it is saved');
    });

    it('ends by itself, and may not have ended already', async () => {
      const { backend, element } = await scheduled();
      await choose(element, 'Applies', 'any');
      await change(element, field(element, 'until'), '2020-01-01T10:00');
      save(element);
      await until(() => text(lineAt(element)).includes('This is over already'), 'it says so');
      await change(element, field(element, 'until'), '2099-07-01T10:00');
      save(element);
      await until(() => text(lineAt(element)).includes('Saved.'), 'it is saved');
      const { until: end } = (await backend.listPhoneLines()).items[0]!.rules.find(({ active }) => active)!;
      expect(end).to.equal('2099-07-01T08:00:00.000Z');
      expect(text(lineAt(element))).to.contain('Applies now, until');
    });
  });

  describe('what it costs', () => {
    it('is said before it is saved', async () => {
      const element = await shown(local());
      await toggle(element, 'When busy', SECOND);
      await write(element, '+43 1 5880000', SECOND);
      input(element, SECOND).dispatchEvent(new FocusEvent('blur'));
      await until(
        () => text(lineAt(element, SECOND)).includes('(Austria) costs €0.09 a minute'),
        'the price',
      );
      await expect(element).to.be.accessible();
      save(element, SECOND);
      await until(() => text(lineAt(element, SECOND)).includes('Saved.'), 'it is saved without a question');
    });

    it('is asked about where it is much', async () => {
      const backend = new ScriptedBackend(local());
      const element = await shown(backend);
      await toggle(element, 'When busy', SECOND);
      await write(element, '+1 212 555 1234', SECOND);
      save(element, SECOND);
      await until(() => text(focused() as HTMLElement) === 'Save all the same', 'it asks');
      button(lineAt(element, SECOND), 'Change it').click();
      await until(() => focused() === input(element, SECOND), 'the number can be changed');
      expect(input(element, SECOND).value).to.equal('+1 212 555 1234');
      expect(backend.callsOf('setForwarding')).to.be.empty;
      save(element, SECOND);
      await until(() => text(focused() as HTMLElement) === 'Save all the same', 'it asks again');
      button(lineAt(element, SECOND), 'Save all the same').click();
      await until(() => text(lineAt(element, SECOND)).includes('Saved.'), 'it is saved');
    });

    it('keeps nobody from saving where it cannot be told', async () => {
      const element = await shown(new ScriptedBackend(local(), { previewForwarding: fail('unavailable') }));
      await write(element, '+1 212 555 1234');
      save(element);
      await until(() => text(lineAt(element)).includes('Saved.'), 'it is saved');
    });
  });

  describe('one switch', () => {
    it('pauses a number at once, and what is typed stays', async () => {
      const backend = local();
      const element = await shown(backend);
      await write(element, '040 36090');
      button(lineAt(element), 'Forwarding of 030 1008710').click();
      await until(() => text(lineAt(element)).includes('Paused: calls ring here.'), 'it is paused');
      expect(input(element).value).to.equal('040 36090');
      expect((await backend.listPhoneLines()).items[0]!.paused).to.equal(true);
      save(element);
      await until(() => text(lineAt(element)).includes('Saved.'), 'what was typed is saved');
      button(lineAt(element), 'Forwarding of 030 1008710').click();
      await until(() => text(lineAt(element)).includes('to \u2066040 36090\u2069'), 'it goes on');
    });

    it('says why it could not, in a closed card too', async () => {
      const element = await shown(new ScriptedBackend(local(), { setForwarding: fail('unavailable') }));
      all(lineAt(element), 'summary')[0]!.click();
      await until(() => all(lineAt(element), 'form').length === 0, 'the card is closed');
      button(lineAt(element), 'Forwarding of 030 1008710').click();
      await until(() => text(lineAt(element)).includes('not available at the moment'), 'it says why');
      await expect(element).to.be.accessible();
    });
  });

  describe('with many numbers', () => {
    const many = async () => {
      const backend = local();
      const [line] = (await backend.listPhoneLines()).items;
      const items = Array.from({ length: 500 }, (_, index) => ({
        ...line!,
        id: `n-${index}`,
        number: `+49301008${String(index).padStart(3, '0')}`,
        name: index === 321 ? 'Warehouse' : '',
      }));
      return shown(new ScriptedBackend(backend, { listPhoneLines: () => ({ items }) }));
    };

    it('has closed cards without fields', async () => {
      const element = await many();
      expect(all(element, '.line')).to.have.length(500);
      expect(all(element, '.line form')).to.be.empty;
      all(element, '.line summary')[7]!.click();
      await until(() => all(element, '.line form').length === 1, 'one opens');
    });

    it('finds a number by some of its digits, or by its name', async () => {
      const element = await many();
      const look = async (words: string) => {
        const filter = named<HTMLInputElement>(element, 'input', 'Find a number');
        filter.value = words;
        filter.dispatchEvent(new InputEvent('input'));
        await element.updateComplete;
        return all(element, '.line').length;
      };
      expect(await look('030 / 1008 32')).to.equal(10);
      expect(await look('wareh')).to.equal(1);
      expect(text(element)).to.contain('1 of 500 numbers');
      expect(await look('nobody')).to.equal(0);
      button(element, 'Show all').click();
      await element.updateComplete;
      expect(all(element, '.line')).to.have.length(500);
      expect((focused() as HTMLElement).id).to.equal('filter');
    });
  });

  it('says that there are no numbers yet', async () => {
    const element = await shown(new ScriptedBackend(local(), { listPhoneLines: () => ({ items: [] }) }));
    expect(text(element)).to.contain('No telephone numbers yet');
  });

  it('renders nothing where the backend does not offer it', async () => {
    const backend = new ScriptedBackend(local());
    Object.assign(backend, { capabilities: { ...backend.capabilities, forwarding: false } });
    const element = await show(CallForwardingElement, { backend });
    expect(text(element)).to.equal('');
  });

  it('goes by the heading that the page gives it, in every state', async () => {
    const element = await show(CallForwardingElement, { backend: local() });
    const heading = document.createElement('h1');
    heading.slot = 'heading';
    heading.textContent = 'Our own words';
    element.append(heading);
    const seen = () => [...all(element, 'h2'), heading].filter((each) => each.checkVisibility());
    const section = () => all(element, 'section')[0]!;
    expect(text(element)).to.contain('Loading');
    expect(seen()).to.deep.equal([heading]);
    await until(() => !/Loading/.test(text(element)), 'it arrives');
    expect(seen()).to.deep.equal([heading]);
    expect(heading.assignedSlot!.parentElement!.id).to.equal(section().getAttribute('aria-labelledby'));
    await expect(element).to.be.accessible();
  });

  describe('of a linked account', () => {
    const linked = async (backend: Backend) => {
      const element = await show(CallForwardingElement, { backend, link: 'l-100871' });
      await until(() => text(element) !== '' && !/Loading/.test(text(element)), 'it is known');
      return element;
    };

    it('is set from the main account, which stays where it is', async () => {
      const main = demo();
      const element = await linked(main);
      expect(all(element, '.line')).to.have.lengthOf(3);
      await toggle(element, 'When busy', SECOND);
      await write(element, '040 36090', SECOND);
      setTimeout(() => save(element, SECOND));
      await oneEvent(element, 'forwarding-changed');
      const [, line] = (await main.listPhoneLines({ link: 'l-100871' })).items;
      expect(line?.rules.find(({ active }) => active)?.target).to.deep.include({ number: '+494036090' });
      expect((await main.getSession()).delegation).to.equal(null);
    });

    it('finds again what was typed when another account was looked at meanwhile', async () => {
      const element = await linked(demo());
      await write(element, '030 99');
      element.link = 'l-100720';
      await until(() => text(element).includes('351'), 'the numbers of another account');
      element.link = 'l-100871';
      await until(() => text(element).includes('Not saved yet'), 'what was typed');
      expect(input(element).value).to.equal('030 99');
    });

    it('says that the account keeps it to itself', async () => {
      const backend = new ScriptedBackend(demo(), { listPhoneLines: fail('access-withheld') });
      const element = await linked(backend);
      await until(() => /keeps its call forwarding to itself/.test(text(element)), 'it says why');
      await expect(element).to.be.accessible();
    });

    it('says that numbers which came later are kept, not how many, and whom to ask', async () => {
      const main = demo();
      const tobias = main.world.backend('p-tobias-falk');
      const { linkedAt } = await main.getLink({ link: 'l-100871' });
      const [first, , later] = (await tobias.listPhoneLines()).items;
      const rules = first!.rules.map((rule) =>
        rule.condition === 'busy'
          ? { ...rule, active: true, target: { kind: 'line' as const, line: later!.id } }
          : rule,
      );
      const key = (idempotencyKey: string) => ({ idempotencyKey });
      await tobias.setForwarding({ line: first!.id, version: first!.version, rules }, key('kept-numbers-1'));
      const { lent } = await tobias.getLocalAccess();
      await tobias.limitAccess(
        { version: lent!.version, withheld: [], paused: false, keepsAfter: linkedAt!.slice(0, 10) },
        key('kept-numbers-2'),
      );

      const element = await linked(main);
      await until(() => all(element, 'a.button').length > 0, 'the note is there');
      expect(all(element, '.line')).to.have.lengthOf(2);
      expect(text(element)).to.match(/Numbers added after .* are kept by the account/);
      expect(text(element)).not.to.contain(later!.number.slice(5));
      expect(all<HTMLAnchorElement>(element, 'a.button')[0]!.href).to.equal(
        'mailto:shop-100871@nordlicht.example',
      );
      const chosen = all<HTMLSelectElement>(lineAt(element), 'select').map(({ value }) => value);
      expect(chosen, 'what leads to one of them').to.include('kept');
      await expect(element).to.be.accessible();

      expect(text(await shown(tobias)), 'to the account itself').not.to.contain('are kept by');
      await main.openAccount({ link: 'l-100871' }, key('kept-numbers-3'));
      const there = await shown(main.for('a-100871'));
      await until(() => text(there).includes('are kept by the account'), 'from within');
      expect(all(there, '.line')).to.have.lengthOf(2);
    });

    it('says who can grant the right, and asks them', async () => {
      const backend = new ScriptedBackend(demo(), {
        getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
        listPhoneLines: fail('not-allowed'),
      });
      const element = await linked(backend);
      await until(() => /Anna Petersen can grant it/.test(text(element)), 'it says who');
      button(element, 'Ask for it').click();
      await until(() => all(element, 'request-access').length > 0, 'the dialog is there');
    });

    it('leads into the account where it cannot be had from outside', async () => {
      const backend = new ScriptedBackend(
        demo({ capabilities: { ...ALL_CAPABILITIES, linkedForwarding: false } }),
      );
      const element = await linked(backend);
      await until(() => all(element, 'button').length > 0, 'the way in is there');
      setTimeout(() => button(element, 'Open account').click());
      const { session } = await oneEvent<AccountOpenedEvent>(element, 'account-opened');
      expect(session.account.name).to.equal('Berlin Mitte');
      expect(backend.callsOf('listPhoneLines')).to.be.empty;
    });
  });
});
