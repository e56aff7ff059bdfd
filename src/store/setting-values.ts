import { defaultSettings, type SettingId } from '../core/settings.ts';

const settingOf = (id: SettingId, cast: string) =>
  `COALESCE((SELECT s.value::${cast} FROM settings s JOIN caller USING (workspace_id) WHERE s.id = '${id}'), ${defaultSettings[id]})`;

/** SQL of a setting that is a number, in the workspace of `caller`. */
export const numberSetting = (id: SettingId) => settingOf(id, 'int');

/** SQL of a setting that is on or off, in the workspace of `caller`. */
export const flagSetting = (id: SettingId) => settingOf(id, 'bool');
