import { defaultSettings, type SettingId } from '../core/settings.ts';

const callers = '(SELECT workspace_id FROM caller)';

const settingOf = (id: SettingId, cast: string, workspace = callers) =>
  `COALESCE((SELECT s.value::${cast} FROM settings s WHERE s.workspace_id = ${workspace} AND s.id = '${id}'), ${defaultSettings[id]})`;

/** SQL of a setting that is a number, in the workspace of `caller`. */
export const numberSetting = (id: SettingId) => settingOf(id, 'int');

/**
 * SQL of a setting that is on or off.
 *
 * @param workspace SQL of whose, unless it is that of `caller`
 */
export const flagSetting = (id: SettingId, workspace?: string) => settingOf(id, 'bool', workspace);
