import { arch, platform, version } from 'node:process';
import type { Wire } from './types.ts';

/** The generation of the vendor's server whose API this is; apps compare it before they talk. */
const apiVersion = '8.8.0';

/** The oldest apps that the vendor's server of that generation talks to. */
const minimumClientVersions = { desktop: '4.0.0', mobile: '4.50.0' };

/**
 * What server this is (sheet 3).
 *
 * @param whole tells everything rather than `major.minor`
 */
export function serverInfo(whole: boolean): Wire['ServerInfo'] {
  if (!whole) {
    const trimmed = apiVersion.split('.').slice(0, 2).join('.');
    return { success: true, version: trimmed, minimumClientVersions };
  }
  return {
    success: true,
    version: apiVersion,
    minimumClientVersions,
    info: {
      version: apiVersion,
      build: { nodeVersion: version, arch, platform },
      commit: {},
      marketplaceApiVersion: '1.58.0',
    },
  };
}
