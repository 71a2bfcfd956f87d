import { el } from './element.js';
import { texts } from './texts.js';

export interface DemoPerson {
  role: string;
  name: string;
  email: string;
  account: string;
  customerNumber: string;
}

const order = Object.keys(texts().roles);

const headers = { 'content-type': 'application/json', 'x-requested-with': 'portal' };

/** Signs in; says what went wrong, or nothing. */
export async function signIn(email: string, password: string): Promise<string | undefined> {
  try {
    const answer = await fetch('/api/sign-in', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password }),
    });
    if (answer.ok) return undefined;
    return answer.status === 429 ? texts().signInLimited : texts().signInFailed;
  } catch {
    return texts().noConnection;
  }
}

export const signOut = (): Promise<Response> =>
  fetch('/api/sign-out', { method: 'POST', headers, body: '{}' });

/** A form that signs in by e-mail and password. */
export function signInForm(done: () => void): HTMLFormElement {
  const { email, password, signIn: action } = texts();
  const problem = el('p', { class: 'problem', role: 'alert' });
  const emailField = el('input', { name: 'email', type: 'email', autocomplete: 'username', required: '' });
  const passwordField = el('input', {
    name: 'password',
    type: 'password',
    autocomplete: 'current-password',
    required: '',
  });
  const form = el(
    'form',
    {},
    el('label', { class: 'field' }, email, emailField),
    el('label', { class: 'field' }, password, passwordField),
    problem,
    el('button', { class: 'button primary', type: 'submit' }, action),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void signIn(emailField.value, passwordField.value).then((wrong) => {
      problem.textContent = wrong ?? '';
      if (!wrong) done();
    });
  });
  return form;
}

/** The demo's ready people, one click each. */
export async function readyPeople(done: () => void): Promise<HTMLElement[]> {
  const answer = await fetch('/api/demo/people');
  if (!answer.ok) return [];
  const { items, password } = (await answer.json()) as { items: DemoPerson[]; password: string };
  const people = items.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const problem = el('p', { class: 'problem', role: 'alert' });
  const list = el(
    'ul',
    { class: 'people' },
    ...people.map((person) => {
      const button = el(
        'button',
        { type: 'button', 'data-role': person.role },
        el('strong', {}, person.name),
        el('span', { class: 'role' }, texts().roles[person.role] ?? person.role),
        el('span', { class: 'account' }, `${person.account} · ${person.customerNumber}`),
      );
      button.addEventListener('click', () => {
        void signIn(person.email, password).then((wrong) => {
          problem.textContent = wrong ?? '';
          if (!wrong) done();
        });
      });
      return el('li', {}, button);
    }),
  );
  return [
    el(
      'section',
      {},
      el('h2', {}, texts().choose),
      el('p', { class: 'muted' }, texts().chooseText),
      list,
      problem,
    ),
    el(
      'section',
      { class: 'card' },
      el('h2', {}, texts().byHand),
      el('p', { class: 'muted' }, `${texts().byHandText} `, el('code', {}, password)),
      signInForm(done),
    ),
  ];
}
