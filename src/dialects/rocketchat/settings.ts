import {
  coreSlot,
  flag,
  number,
  resolveSettings,
  type SettingDefinition,
  type SettingId,
  type SettingSlot,
  type Settings,
  text,
} from '../../core/settings.ts';
import { dialectName } from './preset.ts';

/** What the server knows by itself; nobody can set it. */
export interface Given {
  workspaceId: string;
  publicUrl: string;
}

/** Where the value of one of the vendor's settings comes from. */
type Source =
  | { core: SettingId; words?: Readonly<Record<string, string>> }
  | { told: SettingDefinition }
  | { given: keyof Given };

type VendorSetting = Source & { isPublic: boolean };

/** A setting that core obeys, under the vendor's name. */
const obeyed = (core: SettingId): VendorSetting => ({ core, isPublic: true });
/** A setting that only this dialect's clients look at. */
const told = (definition: SettingDefinition): VendorSetting => ({ told: definition, isPublic: true });
const given = (name: keyof Given): VendorSetting => ({ given: name, isPublic: true });
const hidden = (setting: VendorSetting): VendorSetting => ({ ...setting, isPublic: false });

/** The vendor's words for who may register. */
const registrationForms: Record<Settings['registration'], string> = {
  open: 'Public',
  withSecret: 'Secret URL',
  closed: 'Disabled',
};

/** The vendor's settings that this server knows (sheet 11); public ones need no credential. */
const table = new Map<string, VendorSetting>(
  Object.entries({
    API_Default_Count: hidden(obeyed('pageSize')),
    API_Enable_Rate_Limiter: hidden(obeyed('rateLimitEnabled')),
    API_Enable_Rate_Limiter_Limit_Calls_Default: hidden(obeyed('rateLimitCalls')),
    API_Enable_Rate_Limiter_Limit_Time_Default: hidden(obeyed('rateLimitWindow')),
    API_Upper_Count_Limit: hidden(obeyed('maxPageSize')),
    Accounts_AllowAnonymousRead: told(flag(false)),
    Accounts_LoginExpiration: obeyed('signInDays'),
    Accounts_RegistrationForm: { ...obeyed('registration'), words: registrationForms },
    Accounts_RegistrationForm_SecretURL: hidden(obeyed('registrationSecret')),
    Discussion_enabled: told(flag(true)),
    E2E_Enable: told(flag(false)),
    FileUpload_Enabled: told(flag(false)),
    FileUpload_MaxFileSize: told(number(104_857_600, 0, 2 ** 31 - 1)),
    Jitsi_Enabled: told(flag(false)),
    LDAP_Enable: told(flag(false)),
    Message_AllowDeleting: obeyed('messageDeleting'),
    Message_AllowDeleting_BlockDeleteInMinutes: obeyed('messageDeleteWindow'),
    Message_AllowEditing: obeyed('messageEditing'),
    Message_AllowEditing_BlockEditInMinutes: obeyed('messageEditWindow'),
    Message_AllowPinning: obeyed('messagePinning'),
    Message_AllowStarring: obeyed('messageStarring'),
    Message_MaxAllowedSize: obeyed('messageMaxLength'),
    Message_ShowDeletedStatus: obeyed('showDeletedMessages'),
    Site_Name: told(text('Parlance')),
    Site_Url: given('publicUrl'),
    Threads_enabled: obeyed('threadsEnabled'),
    UI_Use_Real_Name: told(flag(false)),
    uniqueID: given('workspaceId'),
  }),
);

/**
 * What a new value of a setting means to core.
 *
 * @returns no slot for unknown settings and those that nobody can set; no value for a word that is none of the vendor's
 */
export function changeOf(id: string, value: unknown): { slot: SettingSlot | null; value: unknown } {
  const setting = table.get(id);
  if (!setting || 'given' in setting) return { slot: null, value };
  if ('told' in setting) return { slot: { key: keyOf(id), ...setting.told }, value };
  const { core, words } = setting;
  const meant = words ? Object.keys(words).find((word) => words[word] === value) : value;
  return { slot: coreSlot(core), value: meant };
}

/** Settings that one dialect alone knows are kept under its name. */
const keyOf = (id: string) => `${dialectName}:${id}`;

/**
 * The value of a setting, from what the workspace has stored.
 *
 * @returns nothing when there is no such setting
 */
export function settingValue(id: string, stored: Record<string, unknown>, known: Given): unknown {
  const setting = table.get(id);
  if (!setting) return undefined;
  if ('given' in setting) return known[setting.given];
  if ('told' in setting) return stored[keyOf(id)] ?? setting.told.default;
  const value = resolveSettings(stored)[setting.core];
  return setting.words?.[String(value)] ?? value;
}

/** The ids of the public settings, in the order of the alphabet. */
export const publicSettings: readonly string[] = [...table]
  .flatMap(([id, { isPublic }]) => (isPublic ? [id] : []))
  .sort();
