-- The same rule, each look-up that it may need named once: only so does PostgreSQL write a function into the statement
-- that calls it, and look up nothing that its audience does not ask for.
CREATE OR REPLACE FUNCTION belongs_to(audience text, member_roles text[], permitted boolean, administers boolean)
RETURNS boolean
LANGUAGE sql IMMUTABLE
AS $$
  SELECT CASE COALESCE(audience, 'permitted')
    WHEN 'permitted' THEN permitted
    WHEN 'members' THEN member_roles IS NOT NULL
    ELSE audience IN ('managers', 'owners') AND (
      COALESCE(member_roles && CASE audience WHEN 'owners' THEN ARRAY['owner'] ELSE ARRAY['owner', 'moderator'] END, false)
      OR administers
    )
  END;
$$;
