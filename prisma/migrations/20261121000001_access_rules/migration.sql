-- The rules that hot statements share. Each is a plain query, so that PostgreSQL plans it as a part of the statement that
-- uses it, and each stands here and nowhere else.

-- The user behind a token. A null claim stands for dialects that send the token alone.
CREATE FUNCTION authenticated(presented_hash bytea, claimed_user text)
RETURNS TABLE (workspace_id text, user_id text, username text, name text, roles text[])
LANGUAGE sql STABLE
AS $$
  SELECT u.workspace_id, u.id, u.username, u.name, u.roles
    FROM credentials c
    JOIN users u ON u.workspace_id = c.workspace_id AND u.id = c.user_id
   WHERE c.token_hash = presented_hash
     AND (claimed_user IS NULL OR c.user_id = claimed_user)
     AND (c.expires_at IS NULL OR c.expires_at > now())
     AND u.active
     AND u.deleted_at IS NULL;
$$;

-- The room itself, once or twice, when the reader may read it: a public room by its permission, any room by membership,
-- a discussion also by access to its parent (Rocket.Chat sheet 1.8).
CREATE FUNCTION readable_room(workspace text, room text, reader text, reader_roles text[])
RETURNS TABLE (room_id text)
LANGUAGE sql STABLE
AS $$
  SELECT leaf.id
    FROM rooms leaf
    JOIN rooms r ON r.workspace_id = leaf.workspace_id AND r.id = ANY (ARRAY[leaf.id, leaf.parent_room_id])
    LEFT JOIN memberships m
      ON m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = reader AND m.left_at IS NULL
   WHERE leaf.workspace_id = workspace
     AND leaf.id = room
     AND leaf.deleted_at IS NULL
     AND EXISTS (
       SELECT
         FROM permissions p
        WHERE p.workspace_id = workspace
          AND p.roles && reader_roles
          AND p.id = ANY (
            CASE
              WHEN m.user_id IS NOT NULL THEN ARRAY['read-joined-rooms', 'read-' || r.visibility || '-rooms']
              WHEN r.visibility = 'public' THEN ARRAY['read-public-rooms']
            END
          )
     );
$$;
