import {
  coreSlot,
  resolveSettings,
  type SettingId,
  type SettingSlot,
  type SettingValue,
} from '../../core/settings.ts';

/** What the server knows by itself; nobody can set it. */
export interface Given {
  workspaceId: string;
  publicUrl: string;
}

/** Where the value of one of the vendor's settings comes from. */
type Source = { core: SettingId } | { standard: SettingValue } | { given: keyof Given };

type VendorSetting = Source & { isPublic: boolean };

/** A setting that core obeys, under the vendor's name. */
const obeyed = (core: SettingId): VendorSetting => ({ core, isPublic: true });
/** A setting that only this dialect's clients look at, with its default. */
const told = (standard: SettingValue): VendorSetting => ({ standard, isPublic: true });
const given = (name: keyof Given): VendorSetting => ({ given: name, isPublic: true });
const hidden = (setting: VendorSetting): VendorSetting => ({ ...setting, isPublic: false });

/** The vendor's settings that this server knows (sheet 11); public ones need no credential. */
const table = new Map<string, VendorSetting>(
  Object.entries({
    API_Default_Count: hidden(obeyed('pageSize')),
    API_Enable_Rate_Limiter: hidden(obeyed('rateLimitEnabled')),
    API_Enable_Rate_Limiter_Limit_Calls_Default: hidden(obeyed('rateLimitCalls')),
    API_Enable_Rate_Limiter_Limit_Time_Default: hidden(obeyed('rateLimitWindow')),
    API_Upper_Count_Limit: hidden(obeyed('maxPageSize')),
    Accounts_AllowAnonymousRead: told(false),
    Accounts_LoginExpiration: obeyed('signInDays'),
    Accounts_RegistrationForm: obeyed('registration'),
    Accounts_RegistrationForm_SecretURL: hidden(obeyed('registrationSecret')),
    Discussion_enabled: told(true),
    E2E_Enable: told(false),
    FileUpload_Enabled: told(false),
    FileUpload_MaxFileSize: told(104_857_600),
    Jitsi_Enabled: told(false),
    LDAP_Enable: told(false),
    Message_AllowDeleting: obeyed('messageDeleting'),
    Message_AllowDeleting_BlockDeleteInMinutes: obeyed('messageDeleteWindow'),
    Message_AllowEditing: obeyed('messageEditing'),
    Message_AllowEditing_BlockEditInMinutes: obeyed('messageEditWindow'),
    Message_AllowPinning: told(true),
    Message_AllowStarring: told(true),
    Message_MaxAllowedSize: obeyed('messageMaxLength'),
    Message_ShowDeletedStatus: obeyed('showDeletedMessages'),
    Site_Name: told('Parlance'),
    Site_Url: given('publicUrl'),
    Threads_enabled: obeyed('threadsEnabled'),
    UI_Use_Real_Name: told(false),
    uniqueID: given('workspaceId'),
  }),
);

/** Where the value of a setting is stored; nothing for unknown settings and those that nobody can set. */
export function slotOf(id: string): SettingSlot | null {
  const setting = table.get(id);
  if (!setting || 'given' in setting) return null;
  return 'core' in setting ? coreSlot(setting.core) : { key: keyOf(id), default: setting.standard };
}

/** Settings that one dialect alone knows are kept under its name. */
const keyOf = (id: string) => `rocketchat:${id}`;

/**
 * The value of a setting, from what the workspace has stored.
 *
 * @returns nothing when there is no such setting
 */
export function settingValue(id: string, stored: Record<string, unknown>, known: Given): unknown {
  const setting = table.get(id);
  if (!setting) return undefined;
  if ('given' in setting) return known[setting.given];
  return 'core' in setting ? resolveSettings(stored)[setting.core] : (stored[keyOf(id)] ?? setting.standard);
}

/** The ids of the public settings, in the order of the alphabet. */
export const publicSettings: readonly string[] = [...table]
  .flatMap(([id, { isPublic }]) => (isPublic ? [id] : []))
  .sort();
