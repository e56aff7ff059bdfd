/** SQL of a member's settings `prefs` with the notices of a dialect off; null turns off none. */
export const mutedIn = (prefs: string, dialect: string) =>
  `CASE WHEN ${dialect}::text IS NULL THEN ${prefs}
                ELSE ${prefs} || jsonb_build_object(${dialect}, COALESCE(${prefs} -> ${dialect}, '{}') || '{"muted": true}') END`;

/**
 * The end of an insertion into `memberships AS m`: whoever was in the room before begins anew, and whoever is in it stays
 * as they are.
 *
 * @param prefs SQL of their settings
 */
export const orReturns = (prefs: string) => `
    ON CONFLICT (workspace_id, room_id, user_id) DO UPDATE
      SET left_at = NULL, left_seq = NULL, joined_at = now(), roles = EXCLUDED.roles, group_ids = EXCLUDED.group_ids,
          open = true, favorite = false, read_seq = EXCLUDED.read_seq, read_at = EXCLUDED.read_at, marked_unread = false,
          epoch = m.epoch + 1, since_event_id = EXCLUDED.since_event_id, prefs = ${prefs}, updated_at = now()
      WHERE m.left_at IS NOT NULL`;
