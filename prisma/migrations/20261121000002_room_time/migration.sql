-- The place of the last message of a room that was written before an instant, or at it when inclusive; 0 when there is none.
-- A room's instants follow its order, so that a binary search finds it where an index on instants would tempt the planner to
-- walk a whole workspace.
CREATE FUNCTION last_seq_before(workspace text, room text, instant timestamptz, inclusive boolean)
RETURNS int
LANGUAGE plpgsql STABLE
AS $$
DECLARE
  low int := 0;
  high int := COALESCE((SELECT r.last_seq FROM rooms r WHERE r.workspace_id = workspace AND r.id = room), 0);
  middle int;
  written timestamptz;
BEGIN
  WHILE low < high LOOP
    middle := (low + high + 1) / 2;
    SELECT m.created_at INTO written FROM messages m
     WHERE m.workspace_id = workspace AND m.room_id = room AND m.seq <= middle
     ORDER BY m.seq DESC LIMIT 1;
    IF written IS NULL OR written < instant OR (inclusive AND written = instant) THEN
      low := middle;
    ELSE
      high := middle - 1;
    END IF;
  END LOOP;
  RETURN low;
END;
$$;
