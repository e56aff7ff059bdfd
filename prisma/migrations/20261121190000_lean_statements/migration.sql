-- What a statement seldom needs stands in functions that it calls when it does. Written into the statement, every part of
-- it is made ready each time, needed or not, which takes longer than finding the rows. PL/pgSQL keeps the plans of a
-- session.

-- One path for all three kinds of credentials: a token, a token under a key of its workspace, such as a project's id or an
-- instance's, and a key that is a secret of servers alone, which acts as the platform itself in the service user's name.
CREATE OR REPLACE FUNCTION authenticated(presented_hash bytea, claimed_user text, key_kind text, key_hash bytea)
RETURNS TABLE (workspace_id text, user_id text, username text, name text, roles text[])
LANGUAGE sql STABLE
AS $$
  SELECT u.workspace_id, u.id, u.username, u.name,
         CASE WHEN presented_hash IS NULL THEN ARRAY['platform', 'admin', 'user', 'bot'] ELSE u.roles END
    FROM (SELECT) always
    LEFT JOIN connection_keys k ON k.kind = key_kind AND k.hash = key_hash
    LEFT JOIN credentials c ON c.token_hash = presented_hash
    LEFT JOIN workspaces w ON w.id = k.workspace_id AND presented_hash IS NULL
    JOIN users u ON u.workspace_id = COALESCE(c.workspace_id, w.id) AND u.id = COALESCE(c.user_id, w.service_user_id)
   WHERE CASE
           WHEN presented_hash IS NULL THEN key_kind IN ('imkitApiKey', 'whatsappAccessToken')
           ELSE (claimed_user IS NULL OR c.user_id = claimed_user)
            AND (c.expires_at IS NULL OR c.expires_at > now())
            AND (key_kind IS NULL OR k.workspace_id = c.workspace_id)
            AND (c.dialect <> 'whatsapp' OR key_kind = 'whatsappAccessToken')
            AND u.active
            AND u.deleted_at IS NULL
         END;
$$;

-- Whether somebody reads a room, its parent apart: a public one by its permission, any by membership (Rocket.Chat sheet
-- 1.8). The platform itself reads every room.
CREATE FUNCTION reads_room(workspace text, visibility text, is_member boolean, reader_roles text[])
RETURNS boolean
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN 'platform' = ANY (reader_roles) OR EXISTS (
    SELECT
      FROM permissions p
     WHERE p.workspace_id = workspace
       AND p.id = ANY (ARRAY['read-joined-rooms', 'read-' || visibility || '-rooms'])
       AND p.roles && reader_roles
       AND (is_member OR p.id = 'read-public-rooms')
  );
END;
$$;

-- The same of the room in which a discussion was opened.
CREATE FUNCTION reads_parent(workspace text, parent text, reader text, reader_roles text[])
RETURNS boolean
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN EXISTS (
    SELECT
      FROM rooms r
      LEFT JOIN memberships m
        ON m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = reader AND m.left_at IS NULL
     WHERE r.workspace_id = workspace
       AND r.id = parent
       AND reads_room(workspace, r.visibility, m.user_id IS NOT NULL, reader_roles)
  );
END;
$$;

-- The room itself when the reader may read it, or the room in which it is a discussion.
CREATE OR REPLACE FUNCTION readable_room(workspace text, room text, reader text, reader_roles text[])
RETURNS TABLE (room_id text)
LANGUAGE sql STABLE
AS $$
  SELECT r.id
    FROM rooms r
    LEFT JOIN memberships m
      ON m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = reader AND m.left_at IS NULL
   WHERE r.workspace_id = workspace
     AND r.id = room
     AND r.deleted_at IS NULL
     AND (
       reads_room(workspace, r.visibility, m.user_id IS NOT NULL, reader_roles)
       OR (r.parent_room_id IS NOT NULL AND reads_parent(workspace, r.parent_room_id, reader, reader_roles))
     );
$$;

-- The members of a direct room.
CREATE FUNCTION direct_members(workspace text, room text)
RETURNS jsonb
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN (
    SELECT jsonb_agg(jsonb_build_object('id', u.id, 'username', u.username, 'name', u.name) ORDER BY u.id)
      FROM memberships m
      JOIN users u ON u.workspace_id = m.workspace_id AND u.id = m.user_id
     WHERE m.workspace_id = workspace AND m.room_id = room AND m.left_at IS NULL
  );
END;
$$;

-- Their ids.
CREATE FUNCTION direct_member_ids(workspace text, room text)
RETURNS text[]
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN ARRAY(SELECT m.user_id FROM memberships m WHERE m.workspace_id = workspace AND m.room_id = room AND m.left_at IS NULL);
END;
$$;

-- The direct room of somebody with one whom they call by a user name.
CREATE FUNCTION direct_room(workspace text, people_dialect text, own_id text, other_username_key text)
RETURNS text
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN (
    SELECT a.room_id
      FROM users u
      JOIN room_aliases a ON a.workspace_id = u.workspace_id AND a.dialect = people_dialect AND a.alias = (
        SELECT encode(sha256(convert_to('[' || string_agg(to_json(id)::text, ',' ORDER BY id COLLATE "C") || ']', 'UTF8')), 'hex')
          FROM (SELECT own_id AS id UNION SELECT u.id) ids
      )
     WHERE u.workspace_id = workspace AND u.username_key = other_username_key AND u.deleted_at IS NULL
  );
END;
$$;

-- A user as others see them, whose name may be gone.
CREATE FUNCTION shown_person(workspace text, person text)
RETURNS json
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN (
    SELECT json_build_object('id', person, 'username', u.username, 'name', u.name)
      FROM (SELECT) always
      LEFT JOIN users u ON u.workspace_id = workspace AND u.id = person
  );
END;
$$;

-- What is shown of a message beside one that answers it; nothing when it is gone or concealed.
CREATE FUNCTION quoted_message(workspace text, room text, message text)
RETURNS json
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN (
    SELECT json_build_object('authorId', q.author_id, 'username', u.username, 'name', u.name, 'kind', q.kind,
             'text', q.text, 'mediaUrl', q.media_url, 'at', (extract(epoch FROM q.created_at) * 1000)::bigint)
      FROM messages q
      LEFT JOIN users u ON u.workspace_id = q.workspace_id AND u.id = q.author_id
     WHERE q.workspace_id = workspace AND q.id = message AND q.room_id = room
       AND q.deleted_at IS NULL AND q.concealed_at IS NULL
  );
END;
$$;

-- Whether a message has so many different reactions. They are counted by skipping from one to the next, so that it does
-- not matter how many users chose them.
CREATE FUNCTION has_different_reactions(workspace text, message text, wanted int)
RETURNS boolean
LANGUAGE plpgsql STABLE
AS $$
DECLARE
  met text;
BEGIN
  FOR i IN 1..wanted LOOP
    SELECT x.reaction INTO met FROM reactions x
     WHERE x.workspace_id = workspace AND x.message_id = message AND (met IS NULL OR x.reaction > met)
     ORDER BY x.reaction LIMIT 1;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
  END LOOP;
  RETURN true;
END;
$$;

-- What leaves a room reads its owners and those who are in it through groups, however many others are in it.
CREATE INDEX "memberships_owners" ON "memberships" ("workspace_id", "room_id") WHERE left_at IS NULL AND 'owner' = ANY (roles);
CREATE INDEX "memberships_in_groups" ON "memberships" ("workspace_id", "room_id") WHERE left_at IS NULL AND group_ids <> '{}';
