import { HttpBackend } from 'subsidiary-elements';
import { el } from './element.js';
import { texts } from './texts.js';

/** The page behind the link of the mail. Opening it changes nothing; the button does. */
export function confirmEmail(): HTMLElement {
  const token = location.hash.slice(1);
  const words = texts();
  const result = el('p', { role: 'status' });
  const button = el('button', { class: 'button primary', type: 'button' }, words.confirmButton);
  const backend = new HttpBackend({ baseUrl: '/api', account: 'none' });
  const idempotencyKey = crypto.randomUUID();
  button.addEventListener('click', () => {
    backend.confirmEmail({ token }, { idempotencyKey }).then(
      ({ email, name, customerNumber }) => {
        button.remove();
        history.replaceState(null, '', location.pathname);
        result.textContent = `${words.confirmed} ${email} · ${name} (${customerNumber})`;
      },
      () => {
        result.textContent = words.confirmFailed;
      },
    );
  });
  return el(
    'div',
    { class: 'card' },
    el('h1', {}, words.confirmTitle),
    el('p', {}, words.confirmText),
    button,
    result,
    el('p', {}, el('a', { href: '/' }, words.back)),
  );
}
