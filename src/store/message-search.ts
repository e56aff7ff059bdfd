import { type Caller, isPlatform } from '../core/caller.ts';
import type { MessageField, MessageSearchStore } from '../core/message-search.ts';
import { type Column, conditionSql } from './condition.ts';
import { compose, type Database } from './database.ts';
import { type ListedRow, listedColumns, visible, withAnswered } from './listed-messages.ts';
import { likeEscape } from './lists.ts';
import { senderJoins, sourceColumns } from './message-rows.ts';
import { composeRoomPage, place, shown, toRoomMessages } from './room-message-lists.ts';
import { looksAfter, roomReadingValues } from './room-reading.ts';

const columns: Record<MessageField, Column> = {
  id: { text: 'm.id' },
  authorId: { text: 'm.author_id' },
  text: { text: 'm.text' },
  kind: { text: 'COALESCE(m.system, m.kind)' },
};

/** $1 workspace, $2 user, $3 roles: who searches, with their rooms `r` and the messages `m` of these. */
const messagesOf = (caller: Caller, systems: string) => `
  FROM (SELECT $1::text AS workspace_id, $2::text AS user_id, $3::text[] AS roles) caller
  JOIN ${
    isPlatform(caller)
      ? `(SELECT rooms.*, NULL::text[] AS own_roles FROM rooms)`
      : `(SELECT rooms.*, own.roles AS own_roles, own.user_id AS own_id FROM memberships own
            JOIN rooms ON rooms.workspace_id = own.workspace_id AND rooms.id = own.room_id WHERE own.left_at IS NULL)`
  } r ON r.workspace_id = caller.workspace_id AND r.deleted_at IS NULL
     ${isPlatform(caller) ? '' : 'AND r.own_id = caller.user_id'}
     AND EXISTS (SELECT FROM readable_room(r.workspace_id, r.id, caller.user_id, caller.roles))
  JOIN messages m ON m.workspace_id = r.workspace_id AND m.room_id = r.id AND ${visible(looksAfter('r.own_roles'), systems)}`;

/** Kinds that are a picture, a sound or a file. */
const fileKinds = ['image', 'video', 'audio', 'file'];

/** Searches of messages: each a page and its total, at once. */
export function messageSearchStore(database: Database): MessageSearchStore {
  const find = async (caller: Caller, from: string, where: string, values: unknown[], limit: number) => {
    const parts = `${from} WHERE ${where}`;
    const page = compose<ListedRow>(
      `SELECT ${listedColumns('$2')} ${from} ${senderJoins} WHERE ${where}
        ORDER BY m.created_at DESC, m.room_id, m.seq DESC LIMIT $${values.length + 1}`,
    );
    const [rows, [counted]] = await Promise.all([
      database.run(page, [...values, limit]),
      database.run(compose<{ count: number }>(`SELECT count(*)::int AS count ${parts}`), values),
    ]);
    const messages = await withAnswered(database, caller.workspaceId, rows);
    return { rows: messages, total: counted?.count ?? 0 };
  };

  return {
    async matching(caller, condition, systems, limit) {
      const values: unknown[] = [caller.workspaceId, caller.userId, caller.roles, systems];
      const where = conditionSql(condition, columns, values);
      return find(caller, messagesOf(caller, '$4'), where, values, limit);
    },

    async matchingInRoom(reading, condition, until, limit) {
      const values: unknown[] = [...roomReadingValues(reading), reading.systems, until, limit];
      const where = conditionSql(condition, columns, values);
      const statement = composeRoomPage(
        `SELECT ${sourceColumns()} FROM messages m
          WHERE ${shown} AND (${where}) AND ($8::text IS NULL OR m.seq <= ${place('$8')})
          ORDER BY m.seq DESC LIMIT $9`,
        condition.length === 0
          ? 'view.message_count'
          : `(SELECT count(*)::int FROM messages m WHERE ${shown} AND (${where}))`,
        `$8::text IS NULL OR ${place('$8')} IS NOT NULL`,
      );
      return toRoomMessages(await database.run(statement, values));
    },

    async withWords(caller, { words, files, roomIds }, limit) {
      const { workspaceId, userId, roles } = caller;
      const values = [workspaceId, userId, roles, [], `%${likeEscape(words)}%`, roomIds, files, fileKinds];
      const where = `
        m.system IS NULL AND m.concealed_at IS NULL AND m.kind <> 'encrypted'
        AND (m.text ILIKE $5 OR ($7 AND m.media_url ILIKE $5)) AND (NOT $7 OR m.kind = ANY ($8::text[]))
        AND ($6::text[] IS NULL OR r.id = ANY ($6))
        AND NOT (m.set_aside AND EXISTS (
          SELECT FROM personal_deletions gone
           WHERE gone.workspace_id = m.workspace_id AND gone.user_id = $2 AND gone.room_id = m.room_id AND gone.seq = m.seq
        ))`;
      return find(caller, messagesOf(caller, '$4'), where, values, limit);
    },
  };
}
