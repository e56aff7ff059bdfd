import type { ClientBase } from 'pg';

/** What must hold in any database of ours in which no message was deleted: each query names what breaks it. */
export const invariants: Record<string, string> = {
  'counters of rooms': `
    SELECT format('room %s: last_seq %s, message_count %s, last_post_seq %s, last_post_at %s, but counted (highest, all, shown, posted, at): %s',
                  r.id, r.last_seq, r.message_count, r.last_post_seq, r.last_post_at, c)
      FROM rooms r
     CROSS JOIN LATERAL (
       SELECT COALESCE(max(m.seq), 0) AS highest, count(*)::int AS all, count(*) FILTER (WHERE NOT m.hidden)::int AS shown,
              COALESCE(max(m.seq) FILTER (WHERE ${postOfRoom('m')}), 0) AS posted
         FROM messages m WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id
     ) c
      LEFT JOIN messages p ON p.workspace_id = r.workspace_id AND p.room_id = r.id AND p.seq = c.posted
     WHERE (r.last_seq, r.last_seq, r.message_count, r.last_post_seq) <> (c.highest, c.all, c.shown, c.posted)
        OR r.last_post_at IS DISTINCT FROM p.created_at`,
  'members of rooms': `
    SELECT format('room %s: member_count %s, but %s members', r.id, r.member_count, c.members)
      FROM rooms r
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS members FROM memberships m
        WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.left_at IS NULL
     ) c
     WHERE r.member_count <> c.members`,
  'views of posts': `
    SELECT format('message %s of room %s: %s views, but seen by %s', seq, room_id, c.views, seen.by)
      FROM view_counts c
      FULL JOIN (
        SELECT workspace_id, room_id, seq, count(*)::int AS by FROM message_views GROUP BY workspace_id, room_id, seq
      ) seen USING (workspace_id, room_id, seq)
     WHERE c.views IS DISTINCT FROM seen.by`,
  'counters of threads': `
    SELECT format('message %s: reply_count %s, last_reply_seq %s, last_reply_at %s, but counted %s',
                  m.id, m.reply_count, m.last_reply_seq, m.last_reply_at, c)
      FROM messages m
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS replies, max(x.seq) AS seq, max(x.created_at) AS at
         FROM messages x WHERE x.workspace_id = m.workspace_id AND x.thread_root_id = m.id
     ) c
     WHERE (m.reply_count, m.last_reply_seq, m.last_reply_at) IS DISTINCT FROM (c.replies, c.seq, c.at)`,
  'flags of messages': `
    SELECT format('message %s: followed %s, reacted %s, starred %s, pinned %s', m.id, m.followed, m.reacted, m.starred, m.pinned)
      FROM messages m
     WHERE (NOT m.followed AND EXISTS (SELECT FROM thread_follows f WHERE f.workspace_id = m.workspace_id AND f.root_id = m.id))
        OR (NOT m.reacted AND EXISTS (SELECT FROM reactions x WHERE x.workspace_id = m.workspace_id AND x.message_id = m.id))
        OR (NOT m.starred AND EXISTS (
              SELECT FROM stars s WHERE s.workspace_id = m.workspace_id AND s.room_id = m.room_id AND s.seq = m.seq
            ))
        OR (m.pinned IS TRUE) <> (
             EXISTS (SELECT FROM pins p WHERE p.workspace_id = m.workspace_id AND p.room_id = m.room_id AND p.seq = m.seq)
             OR EXISTS (SELECT FROM rooms r WHERE r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.sole_pin_id = m.id)
           )`,
  'places of readers': `
    SELECT format('user %s in room %s: read_seq %s, left_seq %s, last_seq %s', m.user_id, m.room_id, m.read_seq, m.left_seq, r.last_seq)
      FROM memberships m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id
     WHERE m.read_seq > r.last_seq OR m.left_seq > r.last_seq OR (m.left_seq IS NULL) <> (m.left_at IS NULL)
     UNION ALL
    SELECT format('user %s in thread %s: read_seq %s, last_reply_seq %s', f.user_id, f.root_id, f.read_seq, m.last_reply_seq)
      FROM thread_follows f LEFT JOIN messages m ON m.workspace_id = f.workspace_id AND m.id = f.root_id
     WHERE m.id IS NULL OR f.read_seq > COALESCE(m.last_reply_seq, 0)`,
  'rows without their message': `
    SELECT format('reaction of message %s', x.message_id) FROM reactions x
      LEFT JOIN messages m ON m.workspace_id = x.workspace_id AND m.id = x.message_id WHERE m.id IS NULL
     UNION ALL
    SELECT format('%s in room %s at %s', x.kind, x.room_id, x.seq)
      FROM (
        SELECT 'pin' AS kind, workspace_id, room_id, seq FROM pins
         UNION ALL SELECT 'star', workspace_id, room_id, seq FROM stars
         UNION ALL SELECT 'mention', workspace_id, room_id, seq FROM mentions
      ) x
      LEFT JOIN messages m USING (workspace_id, room_id, seq) WHERE m.id IS NULL`,
  'mentions of messages': `
    SELECT format('message %s names %s, but %s are told', m.id, m.mentions, c.told)
      FROM messages m
     CROSS JOIN LATERAL (
       SELECT count(*) AS told FROM mentions n WHERE n.workspace_id = m.workspace_id AND n.room_id = m.room_id AND n.seq = m.seq
     ) c
     WHERE m.system IS NULL
       AND c.told <> (SELECT count(*) FROM jsonb_array_elements(m.mentions) who WHERE who->>'id' <> m.author_id)`,
  'events of messages': `
    SELECT format('message %s (%s) has %s events that tell of it', m.id, COALESCE(m.system, 'posted'), c.told)
      FROM messages m
      LEFT JOIN (
        SELECT workspace_id, CASE WHEN type = 'message.posted' THEN subject_id ELSE snapshot->>'messageId' END AS id, count(*) AS told
          FROM events WHERE type = 'message.posted' OR snapshot ? 'messageId' GROUP BY 1, 2
      ) c ON c.workspace_id = m.workspace_id AND c.id = m.id
     WHERE c.told IS DISTINCT FROM 1
     UNION ALL
    SELECT format('event %s (%s) tells of message %s, which is not there', v.id, v.type, told.id)
      FROM events v
     CROSS JOIN LATERAL (
       SELECT CASE WHEN v.type = 'message.posted' THEN v.subject_id ELSE v.snapshot->>'messageId' END AS id
     ) told
     WHERE told.id IS NOT NULL
       AND NOT EXISTS (SELECT FROM messages m WHERE m.workspace_id = v.workspace_id AND m.id = told.id)`,
  'events of switches': `
    WITH told AS (
      SELECT v.workspace_id, s.kind, s.adds, v.id,
             CASE WHEN s.kind IN ('pin', 'member') THEN '' ELSE v.actor_id END AS who, v.subject_id AS what,
             CASE s.kind WHEN 'member' THEN v.room_id ELSE COALESCE(v.snapshot->>'reaction', '') END AS detail
        FROM events v
        JOIN (VALUES ('thread.followed', 'follow', true), ('thread.unfollowed', 'follow', false),
                     ('reaction.added', 'reaction', true), ('reaction.removed', 'reaction', false),
                     ('message.starred', 'star', true), ('message.unstarred', 'star', false),
                     ('message.pinned', 'pin', true), ('message.unpinned', 'pin', false),
                     ('member.joined', 'member', true), ('member.left', 'member', false)) s(type, kind, adds)
          ON s.type = v.type
    ),
    steps AS (
      SELECT told.*, lag(adds) OVER slot AS before, lead(adds) OVER slot IS NULL AS last
        FROM told WINDOW slot AS (PARTITION BY workspace_id, kind, who, what, detail ORDER BY id)
    ),
    ends AS (SELECT * FROM steps WHERE last),
    present AS (
      SELECT workspace_id, 'follow' AS kind, user_id AS who, root_id AS what, '' AS detail FROM thread_follows WHERE following
       UNION ALL SELECT workspace_id, 'reaction', user_id, message_id, reaction FROM reactions
       UNION ALL SELECT s.workspace_id, 'star', s.user_id, m.id, '' FROM stars s JOIN messages m USING (workspace_id, room_id, seq)
       UNION ALL SELECT p.workspace_id, 'pin', '', m.id, '' FROM pins p JOIN messages m USING (workspace_id, room_id, seq)
       UNION ALL SELECT workspace_id, 'pin', '', sole_pin_id, '' FROM rooms WHERE sole_pin_id IS NOT NULL
       UNION ALL SELECT workspace_id, 'member', '', user_id, room_id FROM memberships WHERE left_at IS NULL
    )
    SELECT format('%s %s %s %s: event %s tells the same as the one before', kind, who, what, detail, id)
      FROM steps WHERE before = adds
     UNION ALL
    SELECT format('%s %s %s %s: %s, but the last event %s says the opposite', e.kind, e.who, e.what, e.detail,
                  CASE WHEN p.kind IS NULL THEN 'is not' ELSE 'is' END, e.id)
      FROM ends e LEFT JOIN present p USING (workspace_id, kind, who, what, detail)
     WHERE e.adds <> (p.kind IS NOT NULL)
     UNION ALL
    SELECT format('%s %s %s %s: is, but no event tells of it', kind, who, what, detail)
      FROM present p
     WHERE kind <> 'member'
       AND NOT EXISTS (
         SELECT FROM ends e
          WHERE (e.workspace_id, e.kind, e.who, e.what, e.detail) = (p.workspace_id, p.kind, p.who, p.what, p.detail)
       )`,
  'followers of broadcasts': `
    SELECT format('user %s follows %s, but has notices, which nobody asked for', m.user_id, m.room_id)
      FROM memberships m
      JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.discoverable
      JOIN instances i ON i.workspace_id = m.workspace_id AND i.user_id = m.user_id
     WHERE m.left_at IS NULL AND m.roles = '{}' AND m.prefs->'whatsapp'->'muted' IS DISTINCT FROM 'true'`,
  sequences: `
    SELECT format('events go up to %s, but their sequence is at %s', max(v.id), s.last_value)
      FROM events v, events_id_seq s GROUP BY s.last_value HAVING max(v.id) > s.last_value
     UNION ALL
    SELECT format('relay %s has read up to event %s, which has not been given out', c.name, c.event_id)
      FROM relay_cursors c, events_id_seq s WHERE c.event_id > s.last_value`,
};

/** A message of people in the room itself. */
function postOfRoom(message: string): string {
  return `${message}.system IS NULL AND (${message}.thread_root_id IS NULL OR ${message}.thread_shown)`;
}

/** More of one kind say nothing new. */
const most = 5;

/** What breaks an invariant. */
export async function checkInvariants(client: ClientBase): Promise<string[]> {
  const complaints: string[] = [];
  for (const [title, text] of Object.entries(invariants)) {
    const { rows } = await client.query<{ what: string }>(
      `SELECT * FROM (${text}) AS broken(what) LIMIT ${most}`,
    );
    complaints.push(...rows.map(({ what }) => `${title}: ${what}`));
  }
  return complaints;
}
