/** The cells that hold more than a text, for the grids that let an app fill them with nodes. */
import type { Link } from '../../../src/domain/link.js';
import { initialsOf, MORE, nameOf, OPEN, statusOf, toneOf } from '../cells.js';

function node(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

export function whoCell(): HTMLElement {
  const names = node('span', 'names');
  names.append(node('span', 'name'), node('span', 'number'));
  const cell = node('div', 'who');
  cell.append(node('span', 'avatar'), names);
  return cell;
}

export function fillWho(cell: Element, link: Link): void {
  const [avatar, names] = cell.children;
  avatar!.textContent = initialsOf(link);
  names!.firstElementChild!.textContent = nameOf(link);
  names!.lastElementChild!.textContent = link.customerNumber;
}

export const badgeCell = (): HTMLElement => node('span', 'badge');

export function fillBadge(badge: Element, link: Link): void {
  badge.textContent = statusOf(link);
  badge.className = `badge ${toneOf(link)}`;
}

export const openCell = (): HTMLElement => node('button', 'open', OPEN);
export const moreCell = (): HTMLElement => node('button', 'more', MORE);
