/** SQL of whom and what a text names: arrays, and the ids of the workspace and of the room in which it stands. */
interface Named {
  workspace: string;
  /** User names in lower case. */
  usernames: string;
  /** Keys of rooms' names. */
  slugs: string;
  /** Words that mean several, such as `all`. */
  groups: string;
  /** Ids of members named beside the text. */
  userIds: string;
  room: string;
}

/** Parts of a `WITH`: who is `mentioned`, and the `words` about them and about rooms, as JSON for the message. */
export const named = ({ workspace, usernames, slugs, groups, userIds, room }: Named) => `
  mentioned AS (
    SELECT u.id, u.username, u.name FROM users u
     WHERE u.workspace_id = ${workspace} AND u.username_key = ANY (${usernames}) AND u.deleted_at IS NULL
     UNION
    SELECT u.id, u.username, u.name FROM users u
      JOIN memberships m ON m.workspace_id = u.workspace_id AND m.user_id = u.id AND m.left_at IS NULL
     WHERE u.workspace_id = ${workspace} AND u.id = ANY (${userIds}::text[]) AND m.room_id = ${room} AND u.deleted_at IS NULL
  ),
  words AS (
    SELECT COALESCE((
             SELECT jsonb_agg(jsonb_build_object('id', id, 'username', username, 'name', name)
                              ORDER BY array_position(${usernames}, lower(username))) FROM mentioned
           ), '[]') || COALESCE((
             SELECT jsonb_agg(jsonb_build_object('id', word, 'username', word, 'name', word))
               FROM unnest(${groups}::text[]) AS word
           ), '[]') AS mentions,
           COALESCE((
             SELECT jsonb_agg(jsonb_build_object('id', n.id, 'slug', n.slug)) FROM rooms n
              WHERE n.workspace_id = ${workspace} AND n.slug_key = ANY (${slugs}) AND n.visibility = 'public'
           ), '[]') AS room_mentions
  )`;
