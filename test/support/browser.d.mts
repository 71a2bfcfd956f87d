export function candidates(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, home?: string): string[];
export function findInstalled(): string | undefined;
export function findChromium(options?: { install?: boolean }): string;
export const quietArgs: readonly string[];
