/**
 * The settings that core obeys, with their defaults. A workspace stores only what differs; what only one dialect knows is
 * stored beside them under `<dialect>:<id>`.
 */
export const defaultSettings = {
  threadsEnabled: true,
  messageMaxLength: 5000,
  messageEditing: true,
  /** Minutes after which a message can no longer be edited; 0 is never. */
  messageEditWindow: 0,
  messageDeleting: true,
  /** Minutes after which a message can no longer be deleted; 0 is never. */
  messageDeleteWindow: 0,
  /** Deleted messages leave a visible stub. */
  showDeletedMessages: false,
  /** Who may register: `Public`, `Secret URL` (with the secret) or `Disabled`. */
  registration: 'Public',
  registrationSecret: '',
  /** Days that a token lasts. */
  signInDays: 90,
  /** Rows of a page when the client names no number, and at most. */
  pageSize: 50,
  maxPageSize: 100,
  rateLimitEnabled: true,
  /** Calls of one route from one address within the window of milliseconds. */
  rateLimitCalls: 10,
  rateLimitWindow: 60_000,
};

export type Settings = typeof defaultSettings;
export type SettingId = keyof Settings;

/** The settings of a workspace: the defaults, and over them what it has stored. */
export function resolveSettings(stored: Record<string, unknown>): Settings {
  const known = Object.entries(stored).filter(([id]) => id in defaultSettings);
  return { ...defaultSettings, ...Object.fromEntries(known) };
}

export type SettingValue = string | number | boolean;

/** Where a setting is stored, and what it may be. */
export interface SettingSlot {
  key: string;
  /** Its type is the setting's. */
  default: SettingValue;
  choices?: readonly string[] | undefined;
  /** The least and the most that a number may be. */
  range?: readonly [number, number] | undefined;
}

const choices: { [Id in SettingId]?: readonly string[] } = {
  registration: ['Public', 'Secret URL', 'Disabled'],
};

/** A legal value never breaks what obeys it: no token without a life, no page without a row. */
const ranges: { [Id in SettingId]?: readonly [number, number] } = {
  messageMaxLength: [1, 1_000_000],
  signInDays: [1, 36_500],
  pageSize: [1, 5_000],
  maxPageSize: [1, 5_000],
  rateLimitCalls: [1, 1_000_000],
  rateLimitWindow: [1_000, 86_400_000],
};

/** The slot of a setting that core obeys. */
export function coreSlot(id: SettingId): SettingSlot {
  return { key: id, default: defaultSettings[id], choices: choices[id], range: ranges[id] };
}
