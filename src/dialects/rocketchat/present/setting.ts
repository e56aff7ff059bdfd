import { CoreError } from '../../../core/errors.ts';
import { type Given, publicSettings, settingValue } from '../settings.ts';
import type { Wire } from '../types.ts';

/**
 * A setting with its value.
 *
 * @param stored what the workspace has stored
 * @throws {CoreError} `settingUnknown`
 */
export function presentSetting(_id: string, stored: Record<string, unknown>, known: Given): Wire['Setting'] {
  const value = settingValue(_id, stored, known);
  if (value === undefined) throw new CoreError('settingUnknown');
  return { _id, value };
}

/**
 * The settings that everyone may read, in order.
 *
 * @param ids only these, separated by commas
 */
export function presentPublicSettings(
  stored: Record<string, unknown>,
  known: Given,
  ids: string | undefined,
  isAscending: boolean,
): Wire['Setting'][] {
  const wanted = ids ? new Set(ids.split(',')) : null;
  const found = publicSettings
    .filter((id) => wanted?.has(id) ?? true)
    .map((id) => presentSetting(id, stored, known));
  return isAscending ? found : found.reverse();
}
