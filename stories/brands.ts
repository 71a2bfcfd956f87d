import type { Theme } from '../src/theme/theme.js';

/** A sober bank: deep green, gold, hard edges, a serif for headings. */
const bank: Theme = {
  name: 'Bank',
  tokens: {
    'color-accent': { light: '#0b4a3b', dark: '#7fd4b8' },
    'color-on-accent': { light: '#ffffff', dark: '#04231b' },
    'color-accent-soft': { light: '#e8f1ee', dark: '#123028' },
    'color-ink': { light: '#1b1f1d', dark: '#eef2f0' },
    'color-ink-muted': { light: '#4b534f', dark: '#b9c4bf' },
    'color-ink-subtle': { light: '#616a65', dark: '#9caaa4' },
    'color-line': { light: '#dcded8', dark: '#2d3732' },
    'color-line-strong': { light: '#7d857f', dark: '#7c8a83' },
    'color-surface': { light: '#fffefb', dark: '#151b18' },
    'color-sunken': { light: '#f6f4ee', dark: '#0e1311' },
    'focus-color': { light: '#7a5a12', dark: '#e5c36a' },
    'radius-small': '0px',
    'radius-medium': '0px',
    'radius-large': '0px',
    'badge-radius': '0px',
    'heading-font': 'Georgia, "Times New Roman", serif',
    'heading-weight': '500',
    'button-weight': '600',
    'shadow-raised': '0 0 0 transparent',
    motion: '80ms',
  },
};

/** A loud telecom: magenta, pills, round and roomy. */
const telecom: Theme = {
  name: 'Telecom',
  tokens: {
    'color-accent': { light: '#c2006b', dark: '#ff85c2' },
    'color-on-accent': { light: '#ffffff', dark: '#3d0021' },
    'color-accent-soft': { light: '#ffe9f4', dark: '#4a1030' },
    'color-ink': { light: '#1d1320', dark: '#f7eef6' },
    'color-ink-muted': { light: '#554a58', dark: '#c9bac8' },
    'color-ink-subtle': { light: '#6b5f6e', dark: '#ac9bab' },
    'color-line': { light: '#eadfea', dark: '#3f2d3d' },
    'color-line-strong': { light: '#8f7f90', dark: '#8d7a8b' },
    'color-surface': { light: '#ffffff', dark: '#1d131c' },
    'color-sunken': { light: '#faf5fa', dark: '#140c13' },
    'radius-small': '12px',
    'radius-medium': '20px',
    'radius-large': '28px',
    'button-radius': '99px',
    'button-weight': '700',
    'heading-weight': '800',
    'control-height': '40px',
    'shadow-raised': '0 4px 16px light-dark(rgb(194 0 107 / 10%), rgb(0 0 0 / 50%))',
    motion: '200ms',
  },
};

/** A hotel chain: warm paper, terracotta, a light hand. */
const hotel: Theme = {
  name: 'Hotel chain',
  tokens: {
    'color-accent': { light: '#9a4a25', dark: '#f0ab86' },
    'color-on-accent': { light: '#fffaf5', dark: '#34160a' },
    'color-accent-soft': { light: '#f8ebe0', dark: '#43281b' },
    'color-ink': { light: '#2c241d', dark: '#f4ece3' },
    'color-ink-muted': { light: '#5f5347', dark: '#cbbdae' },
    'color-ink-subtle': { light: '#70645a', dark: '#b0a192' },
    'color-line': { light: '#e8dccd', dark: '#463a2f' },
    'color-line-strong': { light: '#8f8172', dark: '#94836f' },
    'color-surface': { light: '#fffcf7', dark: '#211a15' },
    'color-sunken': { light: '#f9f3ea', dark: '#18130f' },
    'radius-small': '4px',
    'radius-medium': '14px',
    'radius-large': '24px',
    'badge-radius': '6px',
    space: '9px',
    font: '"Iowan Old Style", "Palatino Linotype", Palatino, serif',
    'heading-weight': '400',
    'shadow-raised': '0 2px 12px light-dark(rgb(96 63 30 / 8%), rgb(0 0 0 / 45%))',
  },
};

/** A public body: black on white, blue links, strong lines, the largest contrast. */
const office: Theme = {
  name: 'Public body',
  tokens: {
    'color-accent': { light: '#003e7e', dark: '#9cc9ff' },
    'color-on-accent': { light: '#ffffff', dark: '#001a36' },
    'color-accent-soft': { light: '#e5eff9', dark: '#0d2c4d' },
    'color-ink': { light: '#000000', dark: '#ffffff' },
    'color-ink-muted': { light: '#333333', dark: '#d9d9d9' },
    'color-ink-subtle': { light: '#454545', dark: '#c4c4c4' },
    'color-line': { light: '#8a8a8a', dark: '#8a8a8a' },
    'color-line-strong': { light: '#333333', dark: '#d0d0d0' },
    'color-surface': { light: '#ffffff', dark: '#000000' },
    'color-sunken': { light: '#f2f2f2', dark: '#141414' },
    'focus-color': { light: '#b30059', dark: '#ffd60a' },
    'radius-small': '2px',
    'radius-medium': '2px',
    'radius-large': '2px',
    'badge-radius': '2px',
    'button-weight': '700',
    'control-height': '44px',
    font: 'Arial, Helvetica, sans-serif',
    'shadow-raised': '0 0 0 transparent',
    motion: '0ms',
  },
};

/** Four brands that nobody takes for each other. */
export const BRANDS = { bank, telecom, hotel, office } as const;
