-- Most messages have nothing of this, which one look tells where ten conditions were asked of each message of a list.
ALTER TABLE "messages" ADD COLUMN "rare" BOOLEAN GENERATED ALWAYS AS (
  media_url IS NOT NULL OR mentions <> '[]' OR room_mentions <> '[]' OR attachments <> '[]' OR reply_to_id IS NOT NULL
  OR pinned_at IS NOT NULL OR concealed_at IS NOT NULL OR edited_by_id IS NOT NULL OR edited_at IS NOT NULL
  OR deleted_at IS NOT NULL
) STORED;

-- What a message has of it.
CREATE FUNCTION message_rarities(
  workspace text, room text, media_url text, mentions jsonb, room_mentions jsonb, attachments jsonb, reply_to_id text,
  pinned boolean, pinned_at timestamptz, pinned_by_id text, concealed_at timestamptz, edited_by_id text,
  edited_at timestamptz, deleted_at timestamptz
)
RETURNS json
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN json_build_object(
    'mediaUrl', media_url, 'mentions', NULLIF(mentions, '[]'), 'roomMentions', NULLIF(room_mentions, '[]'),
    'attachments', NULLIF(attachments, '[]'), 'replyToId', reply_to_id,
    'quoted', CASE WHEN reply_to_id IS NOT NULL THEN quoted_message(workspace, room, reply_to_id) END,
    'pin', CASE WHEN pinned_at IS NOT NULL THEN json_build_object('active', pinned, 'at', pinned_at) END,
    'pinnedBy', CASE WHEN pinned_at IS NOT NULL THEN shown_person(workspace, pinned_by_id) END,
    'concealedAt', concealed_at,
    'editedBy', CASE WHEN edited_by_id IS NOT NULL THEN shown_person(workspace, edited_by_id) END,
    'editedAt', edited_at, 'deletedAt', deleted_at
  );
END;
$$;

-- Whether somebody looks after a room, from their roles in the workspace and in the room.
CREATE FUNCTION looks_after(workspace text, reader_roles text[], room_roles text[])
RETURNS boolean
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN 'platform' = ANY (reader_roles) OR belongs_to('managers', room_roles, false, EXISTS (
    SELECT FROM permissions p
     WHERE p.workspace_id = workspace AND p.id = 'administer-rooms' AND p.roles && reader_roles
  ));
END;
$$;
