-- AlterTable
ALTER TABLE "workspaces" ADD COLUMN     "service_user_id" TEXT;
UPDATE "workspaces" w SET "service_user_id" = (
  SELECT u."id" FROM "users" u WHERE u."workspace_id" = w."id" AND u."kind" = 'bot' ORDER BY u."created_at", u."id" LIMIT 1
);
ALTER TABLE "workspaces" ALTER COLUMN "service_user_id" SET NOT NULL;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "avatar_url" TEXT;

-- AlterTable
ALTER TABLE "credentials" ADD COLUMN     "session_id" TEXT;

-- AlterTable
ALTER TABLE "rooms" ADD COLUMN     "sole_pin_id" TEXT;

-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "extra" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "prefs" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "messages" ADD COLUMN     "concealed_at" TIMESTAMPTZ(3),
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'text',
ADD COLUMN     "media_url" TEXT,
ADD COLUMN     "pinned" BOOLEAN,
ADD COLUMN     "pinned_at" TIMESTAMPTZ(3),
ADD COLUMN     "pinned_by_id" TEXT,
ADD COLUMN     "reacted" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reply_to_id" TEXT,
ADD COLUMN     "set_aside" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "starred" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "refresh_tokens" (
    "workspace_id" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "session_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refresh_tokens_pkey" PRIMARY KEY ("workspace_id","token_hash")
);

-- CreateTable
CREATE TABLE "identity_keys" (
    "workspace_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_keys_pkey" PRIMARY KEY ("workspace_id","user_id")
);

-- CreateTable
CREATE TABLE "preferences" (
    "workspace_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "preferences_pkey" PRIMARY KEY ("workspace_id","user_id","key")
);

-- CreateTable
CREATE TABLE "group_members" (
    "workspace_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "group_members_pkey" PRIMARY KEY ("workspace_id","group_id","user_id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "workspace_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "invitee_id" TEXT NOT NULL,
    "inviter_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("workspace_id","room_id","invitee_id")
);

-- CreateTable
CREATE TABLE "blocks" (
    "workspace_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "blockee_id" TEXT NOT NULL,
    "blocker_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blocks_pkey" PRIMARY KEY ("workspace_id","room_id","blockee_id","blocker_id")
);

-- CreateTable
CREATE TABLE "reactions" (
    "workspace_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "reaction" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "reactions_pkey" PRIMARY KEY ("workspace_id","message_id","reaction","user_id")
);

-- CreateTable
CREATE TABLE "pins" (
    "workspace_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "pins_pkey" PRIMARY KEY ("workspace_id","room_id","seq")
);

-- CreateTable
CREATE TABLE "stars" (
    "workspace_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stars_pkey" PRIMARY KEY ("workspace_id","user_id","room_id","seq")
);

-- CreateTable
CREATE TABLE "message_reads" (
    "workspace_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "message_reads_pkey" PRIMARY KEY ("workspace_id","user_id","room_id","seq")
);

-- CreateTable
CREATE TABLE "personal_deletions" (
    "workspace_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "personal_deletions_pkey" PRIMARY KEY ("workspace_id","user_id","room_id","seq")
);

-- CreateTable
CREATE TABLE "batch_messages" (
    "workspace_id" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,

    CONSTRAINT "batch_messages_pkey" PRIMARY KEY ("workspace_id","batch_id","message_id")
);

-- CreateTable
CREATE TABLE "client_config" (
    "workspace_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "client_config_pkey" PRIMARY KEY ("workspace_id","key")
);

-- CreateIndex
CREATE INDEX "refresh_tokens_token_hash_idx" ON "refresh_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "refresh_tokens_workspace_id_user_id_session_id_idx" ON "refresh_tokens"("workspace_id", "user_id", "session_id");

-- CreateIndex
CREATE INDEX "group_members_workspace_id_user_id_idx" ON "group_members"("workspace_id", "user_id");

-- CreateIndex
CREATE INDEX "invitations_workspace_id_invitee_id_idx" ON "invitations"("workspace_id", "invitee_id");

-- CreateIndex
CREATE INDEX "blocks_workspace_id_blocker_id_idx" ON "blocks"("workspace_id", "blocker_id");

-- AddForeignKey
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "users"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity_keys" ADD CONSTRAINT "identity_keys_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "users"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "users"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- As before, but for what counts only under a key of the workspace: the id of an instance, which is no secret by itself.
CREATE OR REPLACE FUNCTION authenticated(presented_hash bytea, claimed_user text)
RETURNS TABLE (workspace_id text, user_id text, username text, name text, roles text[])
LANGUAGE sql STABLE
AS $$
  SELECT u.workspace_id, u.id, u.username, u.name, u.roles
    FROM credentials c
    JOIN users u ON u.workspace_id = c.workspace_id AND u.id = c.user_id
   WHERE c.token_hash = presented_hash
     AND (claimed_user IS NULL OR c.user_id = claimed_user)
     AND (c.expires_at IS NULL OR c.expires_at > now())
     AND c.dialect <> 'whatsapp'
     AND u.active
     AND u.deleted_at IS NULL;
$$;

-- The account behind the id of an instance, for those who also hold the access token.
CREATE FUNCTION instance_account(presented_hash bytea)
RETURNS TABLE (workspace_id text, user_id text, username text, name text, roles text[])
LANGUAGE sql STABLE
AS $$
  SELECT u.workspace_id, u.id, u.username, u.name, u.roles
    FROM credentials c
    JOIN users u ON u.workspace_id = c.workspace_id AND u.id = c.user_id
   WHERE c.token_hash = presented_hash AND c.dialect = 'whatsapp' AND u.active AND u.deleted_at IS NULL;
$$;

-- A token under a key of its workspace, such as a project's id, or a key that is a secret of
-- servers alone, which acts in the name of the service user
-- as the platform itself, with an administrator's roles and a sight of every room. A null kind stands for dialects that send no key, a null hash for callers without a token.
CREATE FUNCTION authenticated(presented_hash bytea, claimed_user text, key_kind text, key_hash bytea)
RETURNS TABLE (workspace_id text, user_id text, username text, name text, roles text[])
LANGUAGE sql STABLE
AS $$
  SELECT a.workspace_id, a.user_id, a.username, a.name, a.roles
    FROM authenticated(presented_hash, claimed_user) a
   WHERE key_kind IS NULL
      OR EXISTS (
        SELECT FROM connection_keys k WHERE k.workspace_id = a.workspace_id AND k.kind = key_kind AND k.hash = key_hash
      )
   UNION ALL
  SELECT a.workspace_id, a.user_id, a.username, a.name, a.roles
    FROM instance_account(presented_hash) a
    JOIN connection_keys k ON k.workspace_id = a.workspace_id
   WHERE key_kind = 'whatsappAccessToken' AND k.kind = key_kind AND k.hash = key_hash
   UNION ALL
  SELECT u.workspace_id, u.id, u.username, u.name, ARRAY['platform', 'admin', 'user', 'bot']
    FROM connection_keys k
    JOIN workspaces w ON w.id = k.workspace_id
    JOIN users u ON u.workspace_id = k.workspace_id AND u.id = w.service_user_id
   WHERE presented_hash IS NULL AND key_kind IN ('imkitApiKey', 'whatsappAccessToken') AND k.kind = key_kind AND k.hash = key_hash;
$$;

-- Whether somebody belongs to an audience of a room's policy, as `belongsTo` in core/room-policy.ts says it; null roles
-- stand for those who are no members.
CREATE FUNCTION belongs_to(audience text, member_roles text[], permitted boolean, administers boolean)
RETURNS boolean
LANGUAGE sql IMMUTABLE
AS $$
  SELECT CASE COALESCE(audience, 'permitted')
    WHEN 'permitted' THEN permitted
    WHEN 'members' THEN member_roles IS NOT NULL
    WHEN 'managers' THEN administers OR COALESCE(member_roles && ARRAY['owner', 'moderator'], false)
    WHEN 'owners' THEN administers OR COALESCE('owner' = ANY (member_roles), false)
    ELSE false
  END;
$$;
