import type { BroadcastStore } from '../core/broadcasts.ts';
import { type Database, prepare } from './database.ts';
import {
  type MembershipRow,
  membershipColumns,
  type RoomRow,
  roomColumns,
  roomCreator,
  toMembership,
  toRoom,
} from './room-rows.ts';
import { slugKey } from './standing.ts';
import { isUniqueViolation } from './violations.ts';

/** SQL of whether a room `r` is a broadcast that a dialect's clients know. */
export const isBroadcast = (dialect: string) => `r.discoverable AND r.broadcast AND r.aliases ? ${dialect}`;

/**
 * $1 workspace, $2 room, $3 slug and $4 another, $5 their keys, $6 title, $7 description, $8 owner, $9 membership,
 * $10 policy, $11 extra, $12 dialect, $13 aliases, $14 the client's key or null.
 */
const createBroadcast = prepare<{ roomId: string }>(
  'create_broadcast',
  `WITH prior AS (
    SELECT room_id FROM room_aliases WHERE workspace_id = $1 AND dialect = $12 AND alias = $14
  ),
  created AS (
    INSERT INTO rooms (workspace_id, id, visibility, slug, slug_key, title, description, creator_id, read_only, broadcast,
                       discoverable, policy, extra, aliases, member_count)
    SELECT $1, $2, 'public', name.slug, name.key, $6, $7, u.id, true, true, true, $10, $11,
           jsonb_build_object($12::text, ($13::text[])[1]), 1
      FROM users u
     CROSS JOIN LATERAL (
       SELECT CASE WHEN taken THEN $4 ELSE $3 END AS slug, CASE WHEN taken THEN ($5::text[])[2] ELSE ($5::text[])[1] END AS key
         FROM (SELECT EXISTS (SELECT FROM rooms WHERE workspace_id = $1 AND slug_key = ($5::text[])[1]) AS taken) t
     ) name
     WHERE u.workspace_id = $1 AND u.id = $8 AND u.deleted_at IS NULL AND NOT EXISTS (SELECT FROM prior)
    ON CONFLICT (workspace_id, slug_key) DO NOTHING
    RETURNING id
  ),
  named AS (
    INSERT INTO room_aliases (workspace_id, dialect, alias, room_id)
    SELECT $1, $12, alias, created.id FROM created, unnest($13::text[] || $14::text) AS alias WHERE alias IS NOT NULL
  ),
  joined AS (
    INSERT INTO memberships (workspace_id, room_id, user_id, id, roles, read_at)
    SELECT $1, created.id, $8, $9, ARRAY['owner'], now() FROM created
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'room.created', id, $8, id, jsonb_build_object('memberIds', jsonb_build_array($8::text)) FROM created
  )
  SELECT room_id AS "roomId" FROM prior UNION ALL SELECT id FROM created`,
);

/** $1 workspace, $2 user, $3 dialect. */
const listJoined = prepare<RoomRow & MembershipRow>(
  'list_joined_broadcasts',
  `SELECT ${roomColumns}, ${membershipColumns}
     FROM memberships m
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
     ${roomCreator}
    WHERE m.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NULL AND ${isBroadcast('$3')}
    ORDER BY m.joined_at, r.id`,
);

/**
 * $1 workspace, $2 dialect, $3 text, $4 its words in lower case, $5 categories, $6 limit, and behind which broadcast: $7
 * whether it is verified, $8 members, $9 id or null.
 */
const search = prepare<RoomRow>(
  'search_broadcasts',
  `WITH found AS (
    SELECT r.workspace_id, r.id, r.member_count, COALESCE((r.extra -> $2 ->> 'verified')::bool, false) AS verified
      FROM rooms r
     CROSS JOIN LATERAL (SELECT concat_ws(' ', r.title, r.description) AS words) said
     WHERE r.workspace_id = $1 AND r.discoverable AND r.broadcast AND r.visibility = 'public' AND r.deleted_at IS NULL
       AND r.archived_at IS NULL AND r.aliases ? $2
       AND (cardinality($5::text[]) = 0 OR r.extra -> $2 -> 'categories' ?| $5)
       AND (
         NOT EXISTS (SELECT FROM unnest($4::text[]) word WHERE position(word IN lower(said.words)) = 0)
         OR to_tsvector('english', said.words) @@ plainto_tsquery('english', $3)
       )
  )
  SELECT ${roomColumns}
    FROM found
    JOIN rooms r ON r.workspace_id = found.workspace_id AND r.id = found.id
    ${roomCreator}
   WHERE $9::text IS NULL OR (found.verified, found.member_count, found.id) < ($7::bool, $8::int, $9)
   ORDER BY found.verified DESC, found.member_count DESC, found.id DESC LIMIT $6`,
);

/** $1 workspace, $2 user, $3 room, $4 dialect, $5 muted. */
const setMuted = prepare<{ inRoom: boolean }>(
  'mute_broadcast',
  `WITH own AS MATERIALIZED (
    SELECT prefs FROM memberships
     WHERE workspace_id = $1 AND room_id = $3 AND user_id = $2 AND left_at IS NULL FOR NO KEY UPDATE
  ),
  changed AS (
    UPDATE memberships m
       SET prefs = m.prefs || jsonb_build_object($4::text,
             COALESCE(m.prefs -> $4, '{}') || jsonb_build_object('muted', $5::bool)),
           updated_at = now()
      FROM own
     WHERE m.workspace_id = $1 AND m.room_id = $3 AND m.user_id = $2
       AND (own.prefs -> $4 -> 'muted') IS DISTINCT FROM to_jsonb($5::bool)
    RETURNING m.room_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'room.notices', room_id, $2, room_id, jsonb_build_object('muted', $5::bool) FROM changed
  )
  SELECT EXISTS (SELECT FROM own) AS "inRoom"`,
);

/** $1 workspace, $2 user, $3 dialect, $4 alias. Deleted rooms have lost their rows of aliases. */
const findRemembered = prepare<{ id: string }>(
  'find_remembered_broadcast',
  `SELECT r.id FROM memberships m
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NOT NULL
    WHERE m.workspace_id = $1 AND m.user_id = $2 AND r.aliases ->> $3 = $4 LIMIT 1`,
);

/** Broadcasts. */
export function broadcastStore(database: Database): BroadcastStore {
  return {
    async create({ workspaceId, userId }, { slug, otherSlug, ...broadcast }) {
      const { id, membershipId, title, description, policy, extra, dialect, aliases, repeatKey } = broadcast;
      const keys = [slugKey(slug), slugKey(otherSlug)];
      const words = [slug, otherSlug, keys, title, description];
      const rules = [policy, extra, dialect, aliases, repeatKey];
      try {
        const values = [workspaceId, id, ...words, userId, membershipId, ...rules];
        const [created] = await database.run(createBroadcast, values);
        return created?.roomId ?? null;
      } catch (error) {
        if (isUniqueViolation(error)) return null;
        throw error;
      }
    },

    async joined({ workspaceId, userId }, dialect) {
      const rows = await database.run(listJoined, [workspaceId, userId, dialect]);
      return rows.map((row) => ({ room: toRoom(row), membership: toMembership(row) }));
    },

    async search(workspaceId, { dialect, text, categories, limit, after }) {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      const rows = await database.run(search, [
        ...[workspaceId, dialect, text, words, categories, limit],
        ...[after?.verified ?? null, after?.memberCount ?? null, after?.id ?? null],
      ]);
      return rows.map(toRoom);
    },

    async setMuted({ workspaceId, userId }, roomId, dialect, muted) {
      const [facts] = await database.run(setMuted, [workspaceId, userId, roomId, dialect, muted]);
      return facts?.inRoom ?? false;
    },

    async remembered({ workspaceId, userId }, dialect, alias) {
      const [found] = await database.run(findRemembered, [workspaceId, userId, dialect, alias]);
      return found?.id ?? null;
    },
  };
}
