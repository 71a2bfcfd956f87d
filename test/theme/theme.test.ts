import { describe, expect, it } from 'vitest';
import { cssOf, fromCss, isOfType, readTheme, toCss } from '../../src/theme/theme.js';

/** As a browser would: says yes to all, so that what is refused here is refused by our own rules. */
const anything = (): boolean => true;
/** As a browser would: knows no value. */
const nothing = (): boolean => false;

describe('a value', () => {
  it.each([
    ['color', 'url(https://evil.example/x)'],
    ['color', 'image-set("x" 1x)'],
    ['color', 'var(--secret)'],
    ['color', 'env(safe-area-inset-top)'],
    ['color', 'attr(data-x type(<color>))'],
    ['color', 'if(style(--x: 1): red; else: blue)'],
    ['color', 'red; background: url(x)'],
    ['color', 'red } * { display: none'],
    ['color', 'red !important'],
    ['color', 'r\\65 d'],
    ['color', 'red /* */'],
    ['color', 'inherit'],
    ['color', ''],
    ['color', '   '],
    ['length', 'thin'],
    ['length', 'unset'],
    ['font', '@import'],
    ['shadow', `${'0 0 1px red,'.repeat(60)}0 0 1px red`],
  ] as const)('of a %s is never %s', (type, value) => {
    expect(isOfType(type, value, anything)).toBe(false);
  });

  it.each([
    ['color', 'oklch(60% 0.2 250 / 50%)'],
    ['color', 'light-dark(#fff, rgb(0 0 0))'],
    ['color', 'color-mix(in oklab, red, blue 20%)'],
    ['length', 'calc(2px + 0.25em)'],
    ['font', '"Helvetica Neue", Arial, sans-serif'],
    ['shadow', '0 1px 2px rgb(0 0 0 / 10%)'],
    ['time', '0s'],
  ] as const)('of a %s may be %s where the browser says so', (type, value) => {
    expect(isOfType(type, value, anything)).toBe(true);
    expect(isOfType(type, value, nothing)).toBe(false);
  });
});

describe('a theme', () => {
  const given = {
    name: 'Bank',
    tokens: {
      'color-accent': { light: '#ffcc00', dark: '#ffdd55' },
      'radius-small': '0px',
      'color-ink': 'url(x)',
      'radius-large': { light: '1px', dark: '2px' },
      'color-nothing': 'red',
      'color-line': { light: 'red' },
      motion: 3,
    },
  };

  it('is used as far as it can be, and says what of it is passed over', () => {
    const { theme, problems } = readTheme(given, anything);
    expect(theme).toEqual({
      name: 'Bank',
      tokens: { 'color-accent': { light: '#ffcc00', dark: '#ffdd55' }, 'radius-small': '0px' },
    });
    expect(problems).toEqual([
      { token: 'color-ink', problem: 'not-a-color' },
      { token: 'radius-large', problem: 'not-a-length' },
      { token: 'color-nothing', problem: 'unknown-token' },
      { token: 'color-line', problem: 'not-a-color' },
      { token: 'motion', problem: 'not-a-time' },
    ]);
  });

  it('may come as JSON', () => {
    expect(readTheme(JSON.stringify(given), anything)).toEqual(readTheme(given, anything));
  });

  it.each(['{', '[]', 'null', '"x"', '{"tokens":[]}', null, undefined, 3, { tokens: null }, []])(
    'is not %j',
    (value) => {
      expect(readTheme(value, anything)).toEqual({
        theme: { tokens: {} },
        problems: [{ token: '', problem: 'not-a-theme' }],
      });
    },
  );

  it('takes no names from what every object has', () => {
    const hostile = '{"tokens":{"__proto__":"red","constructor":"red","toString":"red"}}';
    const { theme, problems } = readTheme(hostile, anything);
    expect(theme.tokens).toEqual({});
    expect(problems.map(({ problem }) => problem)).toEqual(Array(3).fill('unknown-token'));
  });

  it('comes back from the CSS that it is written as', () => {
    const { theme } = readTheme(given, anything);
    const css = toCss(theme, '.portal');
    expect(css).toBe(
      '.portal {\n  --subsidiary-color-accent: light-dark(#ffcc00, #ffdd55);\n  --subsidiary-radius-small: 0px;\n}\n',
    );
    const { theme: read, problems } = fromCss(css, anything);
    expect(problems).toEqual([]);
    expect(Object.entries(read.tokens).map(([name, value]) => [name, cssOf(value)])).toEqual([
      ['color-accent', 'light-dark(#ffcc00, #ffdd55)'],
      ['radius-small', '0px'],
    ]);
  });
});
