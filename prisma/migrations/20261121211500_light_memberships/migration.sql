-- Whoever comes or goes changes `left_at`. An index whose condition names it would be written anew each time, and the
-- other indexes of the row with it.
DROP INDEX "memberships_owners";
DROP INDEX "memberships_in_groups";
CREATE INDEX "memberships_owners" ON "memberships" ("workspace_id", "room_id") WHERE 'owner' = ANY (roles);
CREATE INDEX "memberships_in_groups" ON "memberships" ("workspace_id", "room_id") WHERE group_ids <> '{}';
