-- Who may read a room, written so that a public room asks for no membership where the permission alone is enough. It takes
-- the place of the function of the access rules and says the same: the room itself, once or twice, when the reader may read
-- it: a public room by its permission, any room by membership, a discussion also by access to its parent (Rocket.Chat
-- sheet 1.8). The platform itself reads every room.
CREATE OR REPLACE FUNCTION readable_room(workspace text, room text, reader text, reader_roles text[])
RETURNS TABLE (room_id text)
LANGUAGE sql STABLE
AS $$
  SELECT leaf.id
    FROM rooms leaf
    JOIN rooms r ON r.workspace_id = leaf.workspace_id AND r.id = ANY (ARRAY[leaf.id, leaf.parent_room_id])
   WHERE leaf.workspace_id = workspace
     AND leaf.id = room
     AND leaf.deleted_at IS NULL
     AND ('platform' = ANY (reader_roles) OR EXISTS (
       SELECT
         FROM permissions p
        WHERE p.workspace_id = workspace
          AND p.id = ANY (ARRAY['read-joined-rooms', 'read-' || r.visibility || '-rooms'])
          AND p.roles && reader_roles
          AND (
            p.id = 'read-public-rooms'
            OR EXISTS (
              SELECT
                FROM memberships m
               WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = reader AND m.left_at IS NULL
            )
          )
     ));
$$;
