import { everything } from './model.ts';

export type SettingValue = string | number | boolean;

/** What a setting is as long as nobody has set it, and what it may be; its type is its default's. */
export interface SettingDefinition<Value extends SettingValue = SettingValue> {
  default: Value;
  /** Of a whole number, both included. */
  range?: { least: number; most: number };
  choices?: readonly Value[];
}

export const flag = (standard: boolean): SettingDefinition<boolean> => ({ default: standard });
export const text = (standard: string): SettingDefinition<string> => ({ default: standard });
/** A whole number within a range in which everything goes on working. */
export const number = (standard: number, least: number, most: number): SettingDefinition<number> => ({
  default: standard,
  range: { least, most },
});
const choice = <Value extends string>(...choices: [Value, ...Value[]]): SettingDefinition<Value> => ({
  default: choices[0],
  choices,
});

const minutesOfAYear = 525_600;

/**
 * The settings that core obeys. A workspace stores only what differs from the default; what only one dialect knows is
 * stored beside them under `<dialect>:<id>`.
 */
const definitions = {
  threadsEnabled: flag(true),
  messageMaxLength: number(5000, 1, 1_000_000),
  messageEditing: flag(true),
  /** Minutes after which a message can no longer be edited; 0 is never. */
  messageEditWindow: number(0, 0, minutesOfAYear),
  messageDeleting: flag(true),
  /** Minutes after which a message can no longer be deleted; 0 is never. */
  messageDeleteWindow: number(0, 0, minutesOfAYear),
  messagePinning: flag(true),
  messageStarring: flag(true),
  /** Deleted messages leave a visible stub. */
  showDeletedMessages: flag(false),
  /** Who may register: everybody, those who know the secret, or nobody. */
  registration: choice('open', 'withSecret', 'closed'),
  registrationSecret: text(''),
  /** Days that a token lasts; a hundred years at most, so that its end is a date. */
  signInDays: number(90, 1, 36_500),
  /** Rows of a page when the client names no number, and at most. */
  pageSize: number(50, 1, everything),
  maxPageSize: number(100, 1, everything),
  rateLimitEnabled: flag(true),
  /** Calls of one route from one address within the window of milliseconds. */
  rateLimitCalls: number(10, 1, 1_000_000),
  rateLimitWindow: number(60_000, 1_000, 86_400_000),
};

export type SettingId = keyof typeof definitions;
export type Settings = { [Id in SettingId]: (typeof definitions)[Id]['default'] };

/** What holds where a workspace has stored nothing. */
export const defaultSettings = Object.fromEntries(
  Object.entries(definitions).map(([id, definition]) => [id, definition.default]),
) as Settings;

/** The settings of a workspace: the defaults, and over them what it has stored. */
export function resolveSettings(stored: Record<string, unknown>): Settings {
  const known = Object.entries(stored).filter(([id]) => Object.hasOwn(defaultSettings, id));
  return { ...defaultSettings, ...Object.fromEntries(known) };
}

/** Where a setting is stored, and what it may be. */
export interface SettingSlot extends SettingDefinition {
  key: string;
}

/** The slot of a setting that core obeys. */
export function coreSlot(id: SettingId): SettingSlot {
  return { key: id, ...definitions[id] };
}
