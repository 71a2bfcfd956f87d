import type { Check } from '../check.js';
import { PAIRS, hexOf, luminance, unsafePairs, type Rgb, type UnsafePair } from '../../theme/contrast.js';
import { propertyOf } from '../../theme/tokens.js';
import { rgbOf, usedColors, usedLength } from '../../theme/used-colors.js';
import { isObservable, isProvider, type Examination } from '../examination.js';
import { doubtful, right, unknown, wrong, type Found } from '../finding.js';
import { around, counted, isShown } from '../page-walk.js';
import { messages } from './look.messages.js';

/** The narrowest place that elements are made for, and the lowest control that is hit (WCAG 2.2, 2.5.8), in pixels. */
const NARROWEST = 320;
const TARGET = 24;
/** The smallest text that elements have, in pixels. */
const SMALLEST = 14;

const SCHEMES = ['light', 'dark'] as const;

/** What the page has placed and somebody sees: it has a box of its own. */
const seen = ({ placed }: Examination): HTMLElement[] =>
  placed.filter((each): each is HTMLElement => {
    if (isProvider(each) || !isShown(each)) return false;
    const { width, height } = each.getBoundingClientRect();
    return width > 0 && height > 0;
  });

function doctype({ document }: Examination): Found[] {
  return [document.compatMode === 'CSS1Compat' ? right(messages.standards) : wrong(messages.quirks)];
}

function zoom({ document }: Examination): Found[] {
  const content = document.querySelector<HTMLMetaElement>('meta[name=viewport i]')?.content ?? '';
  const settings = new Map(
    content
      .toLowerCase()
      .split(/[,;]/)
      .map((part) => part.split('=').map((side) => side.trim()) as [string, string | undefined]),
  );
  const most = Number.parseFloat(settings.get('maximum-scale') ?? '10');
  const scales = settings.get('user-scalable') ?? 'yes';
  // 200 % has to be possible.
  if (/^(no|0(\.0+)?)$/.test(scales) || most < 2) return [wrong(messages.noZoom, [content])];
  if (settings.get('width') !== 'device-width')
    return [doubtful(messages.noViewport, content ? [content] : [])];
  return [right(messages.zooms)];
}

/** Measures where an element stands, by something that nobody sees and that is gone at once. */
function measured<T>(element: HTMLElement, measure: (probe: HTMLElement) => T): T {
  const probe = element.ownerDocument.createElement('div');
  probe.style.setProperty('position', 'absolute');
  probe.style.setProperty('visibility', 'hidden');
  probe.setAttribute('aria-hidden', 'true');
  const root = element.shadowRoot ?? element;
  root.append(probe);
  try {
    return measure(probe);
  } finally {
    probe.remove();
  }
}

/** The ground below an element: the nearest one around it that is painted; white where none is. */
function groundOf(element: HTMLElement): Rgb | undefined {
  const paints = (each: Element): boolean => {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    return backgroundImage !== 'none' || !/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(backgroundColor);
  };
  const painted = around(element, paints);
  if (!painted) {
    // What the browser paints below everything goes by the root's own scheme.
    const { ownerDocument } = element;
    return measured(ownerDocument.documentElement, (probe) => {
      probe.style.setProperty('background-color', 'Canvas');
      return rgbOf(getComputedStyle(probe).backgroundColor);
    });
  }
  const { backgroundColor, backgroundImage } = getComputedStyle(painted);
  return backgroundImage === 'none' ? rgbOf(backgroundColor) : undefined;
}

function scheme(examination: Examination): Found[] {
  const [first] = seen(examination);
  if (!first) return [unknown(messages.nothingSeen)];
  const drawn = measured(first, (probe) => {
    probe.style.setProperty('background-color', 'light-dark(#ffffff, #000000)');
    return getComputedStyle(probe).backgroundColor === 'rgb(0, 0, 0)' ? 'dark' : 'light';
  });
  const ground = groundOf(first);
  if (!ground) return [unknown(messages.schemeUnclear)];
  const is = luminance(ground) < 0.18 ? 'dark' : 'light';
  return [is === drawn ? right(messages.schemeFits(is)) : wrong(messages.schemeMisses(drawn, is))];
}

/** What would make colours readable, as one rule: the same for both schemes where only one is unsafe is kept. */
function ruleFor(
  unsafe: readonly UnsafePair[],
  colors: Readonly<Record<string, Partial<Record<string, Rgb>>>>,
): string {
  const lines = [...new Set(unsafe.map(({ text }) => text))].map((text) => {
    const [light, dark] = SCHEMES.map((each) => {
      const pair = unsafe.find((one) => one.text === text && one.scheme === each);
      const color = colors[each]?.[text];
      return pair?.replacement ?? (color ? hexOf(color) : 'CanvasText');
    });
    return `  ${propertyOf(text)}: light-dark(${light}, ${dark});`;
  });
  return `:root {\n${lines.join('\n')}\n}`;
}

function contrasts(examination: Examination): Found[] {
  const [first] = seen(examination);
  if (!first) return [unknown(messages.nothingSeen)];
  const colors = measured(first, (probe) =>
    Object.fromEntries(SCHEMES.map((each) => [each, usedColors(probe, each)])),
  );
  const unsafe = SCHEMES.flatMap((each) => unsafePairs(colors[each]!, each));
  if (unsafe.length === 0) return [right(messages.readable(PAIRS.length))];
  const facts = unsafe.map(({ text, ground, scheme: on, contrast, needed }) =>
    messages.contrastFact(text, ground, on, contrast.toFixed(2), needed),
  );
  return [wrong(messages.unreadable(ruleFor(unsafe, colors)), facts)];
}

function target(examination: Examination): Found[] {
  const [first] = seen(examination);
  if (!first) return [unknown(messages.nothingSeen)];
  const height = Math.round(measured(first, (probe) => usedLength(probe, 'control-height')));
  return [height < TARGET ? wrong(messages.missed(height)) : right(messages.hit(height))];
}

/** What is as narrow as it likes to be. */
const INLINE = /^(subsidiary-badge|account-switcher|account-context-banner)$/;

function width(examination: Examination): Found[] {
  const boxes = seen(examination).filter(({ localName }) => !INLINE.test(localName));
  if (boxes.length === 0) return [unknown(messages.nothingSeen)];
  const widthOf = (each: HTMLElement): number => Math.round(each.getBoundingClientRect().width);
  const narrow = boxes.filter((each) => widthOf(each) < NARROWEST);
  if (narrow.length > 0) return [doubtful(messages.narrow, counted(narrow))];
  return [right(messages.wide(Math.min(...boxes.map(widthOf))))];
}

function size(examination: Examination): Found[] {
  const [first] = seen(examination);
  if (!first) return [unknown(messages.nothingSeen)];
  const pixels = (element: Element): number =>
    Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * 10) / 10;
  const here = pixels(first.parentElement ?? examination.document.body);
  const root = pixels(examination.document.documentElement);
  return [here < SMALLEST ? doubtful(messages.small(here, root)) : right(messages.sized(here))];
}

/** Inherited properties that elements do not set themselves, with what they usually are. */
const USUAL: readonly (readonly [property: string, usual: RegExp])[] = [
  ['letter-spacing', /^(normal|0px)$/],
  ['word-spacing', /^(normal|0px)$/],
  ['text-transform', /^none$/],
  ['text-indent', /^0px$/],
  ['white-space', /^normal$/],
  ['font-style', /^normal$/],
  ['font-variant-caps', /^normal$/],
  ['text-shadow', /^none$/],
  ['user-select', /^(auto|text)$/],
  ['pointer-events', /^auto$/],
];

function reset(examination: Examination): Found[] {
  const shown = seen(examination);
  if (shown.length === 0) return [unknown(messages.nothingSeen)];
  const facts = shown.flatMap((element) => {
    const style = getComputedStyle(element);
    return USUAL.filter(([property, usual]) => !usual.test(style.getPropertyValue(property) || 'auto')).map(
      ([property]) => `<${element.localName}>: ${property}: ${style.getPropertyValue(property)}`,
    );
  });
  return [facts.length > 0 ? doubtful(messages.reached, [...new Set(facts)]) : right(messages.clean)];
}

function base({ address: page, document, backend }: Examination): Found[] {
  const element = document.querySelector('base[href]');
  if (!element) return [right(messages.noBase)];
  const address = isObservable(backend) ? backend.baseUrl : './';
  const meant = new URL(address, page);
  const used = new URL(address, document.baseURI);
  if (meant.href === used.href || (!isObservable(backend) && meant.origin === used.origin))
    return [right(messages.baseHere)];
  return [doubtful(messages.baseElsewhere(used.origin + used.pathname))];
}

export const lookChecks: readonly Check[] = [
  { id: 'look/doctype', about: messages.about.doctype, run: doctype },
  { id: 'look/zoom', about: messages.about.zoom, run: zoom },
  { id: 'look/scheme', about: messages.about.scheme, run: scheme },
  { id: 'look/contrast', about: messages.about.contrast, run: contrasts },
  { id: 'look/target', about: messages.about.target, run: target },
  { id: 'look/width', about: messages.about.width, run: width },
  { id: 'look/size', about: messages.about.size, run: size },
  { id: 'look/reset', about: messages.about.reset, run: reset },
  { id: 'look/base', about: messages.about.base, run: base },
];
