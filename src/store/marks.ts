import type { MarkFacts, MarkRequest, MarkResult } from '../core/marks.ts';
import type { Message, Person } from '../core/model.ts';
import type { SettingId } from '../core/settings.ts';
import { credentialValues } from './callers.ts';
import type { Absent } from './database.ts';
import {
  type MessageRow,
  messageColumns,
  type SenderRow,
  senderColumns,
  senderJoins,
  sourceColumns,
  toMessage,
  toPerson,
  toSender,
} from './message-rows.ts';
import { isApart, readable } from './readable-rooms.ts';
import { looksAfter } from './room-reading.ts';
import { flagSetting } from './setting-values.ts';

/** A row of `markResult`. */
export type MarkRow = MarkFactsRow & SenderRow & (MessageRow | Absent<MessageRow>);

/** A row of `markFacts`. */
export type MarkFactsRow = Omit<MarkFacts, 'changed'> & {
  changedAt: Date | null;
  actorId: string | null;
  actorUsername: string | null;
  actorName: string | null;
};

/** What a mark demands, and what is read of its message. */
interface Mark {
  /** SQL of what the mark itself demands, in terms of `caller`, the room `r` and `own.roles`. */
  permitted: string;
  /** The setting without which nobody sets or takes it. */
  setting?: SettingId;
  /** Whether the message itself is shown afterwards. */
  shows?: boolean;
}

/**
 * The beginning of a statement that changes one relation of a message: who asks, and the message with everything that
 * decides whether they may. $1 to $4 the credential, $5 message, $6 the room it is said to be in or null, $7 whether only
 * members may. What is shown of the message is read here, too: looking for it again would take as long as the change.
 */
export const markTarget = ({ permitted, setting, shows = true }: Mark) => `
  WITH caller AS MATERIALIZED (
    SELECT a.*, ${setting ? flagSetting(setting, 'a.workspace_id') : 'true'} AS enabled FROM authenticated($1, $2, $3, $4) a
  ),
  target AS MATERIALIZED (
    SELECT ${shows ? `${sourceColumns()}, r.aliases` : 'm.workspace_id, m.id, m.room_id, m.seq, m.reacted'}, caller.user_id,
           ${readable('r', 'own.user_id IS NOT NULL', 'caller.user_id', 'caller.roles')} AS readable,
           own.user_id IS NOT NULL OR 'platform' = ANY (caller.roles) AS member, COALESCE(own.muted, false) AS muted,
           r.archived_at IS NOT NULL AS archived,
           caller.enabled AND ${permitted} AND NOT ${isApart('r', 'caller.user_id')} AS permitted
      FROM caller
      JOIN messages m ON m.workspace_id = caller.workspace_id AND m.id = $5 AND NOT m.hidden AND m.deleted_at IS NULL
      JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
       AND r.id = COALESCE($6, r.id)
      LEFT JOIN memberships own
        ON own.workspace_id = m.workspace_id AND own.room_id = m.room_id AND own.user_id = caller.user_id
       AND own.left_at IS NULL
     WHERE m.concealed_at IS NULL OR ${looksAfter('own.roles')}
  )`;

/** Whether one of the caller's roles, in the workspace or in the room, holds a permission. */
export const holds = (permission: string) => `EXISTS (
             SELECT FROM permissions p
              WHERE p.workspace_id = caller.workspace_id AND p.id = '${permission}'
                AND p.roles && (caller.roles || COALESCE(own.roles, '{}'))
           )`;

/** What has to hold before anything changes. */
export const mayMark = '(member OR NOT $7) AND readable AND permitted AND NOT muted AND NOT archived';

/**
 * The facts with which such a statement ends; it selects from `markEnd`.
 *
 * @param changedAt SQL of the instant of the change
 */
export const markFacts = (changedAt: string) => `
         caller.user_id IS NOT NULL AS authenticated, m.id IS NOT NULL AS "messageFound",
         COALESCE(m.readable, false) AS readable, COALESCE(m.member, false) AS member, COALESCE(m.muted, false) AS muted,
         COALESCE(m.archived, false) AS archived, COALESCE(m.permitted, false) AS permitted,
         COALESCE(caller.enabled, true) AS enabled, ${changedAt} AS "changedAt",
         caller.user_id AS "actorId", caller.username AS "actorUsername", caller.name AS "actorName"`;

/** The caller and the target as `m`, if there are such. */
export const markEnd = 'FROM (SELECT) AS always LEFT JOIN caller ON true LEFT JOIN target m ON true';

/**
 * The end of such a statement: the facts, and the message as it was before.
 *
 * @param changedAt SQL of the instant of the change
 * @param more further columns, each with a comma behind it
 */
export const markResult = (changedAt: string, more = '') => `
  SELECT ${markFacts(changedAt)}, ${more}
         ${messageColumns}, ${senderColumns}
    ${markEnd} LEFT JOIN LATERAL (SELECT m.aliases) r ON true ${senderJoins}`;

/** The values that `markTarget` expects. */
export function markValues({ presented, messageId, roomId, onlyMembers }: MarkRequest): unknown[] {
  return [...credentialValues(presented), messageId, roomId, onlyMembers];
}

/** Who asks, as a row tells it. */
export function actorOf({
  actorId: id,
  actorUsername: username,
  actorName: name,
}: MarkFactsRow): Person | null {
  return id === null ? null : toPerson({ id, username, name });
}

/**
 * The facts of a row, and the message as it is after the change.
 *
 * @param after what the change made of the message
 */
export function toMarkResult(
  row: MarkRow | undefined,
  after: (message: Message, actor: Person, at: Date) => Partial<Message>,
): MarkResult {
  if (!row) throw new Error('The statement always answers a row.');
  const { changedAt } = row;
  const actor = actorOf(row);
  const facts = { ...row, changed: changedAt !== null };
  if (row.id === null || !actor) return { facts, marked: null };
  const before = toMessage(row);
  const message = changedAt
    ? { ...before, ...after(before, actor, changedAt), updatedAt: changedAt }
    : before;
  return { facts, marked: { message, sender: toSender(row) } };
}
