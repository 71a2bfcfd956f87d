import type { Plugin } from 'vite';
export const withoutHelper: Plugin;
