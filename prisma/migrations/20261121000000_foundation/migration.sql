-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "workspaces" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "host" TEXT,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "connection_keys" (
    "workspace_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "rotated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "connection_keys_pkey" PRIMARY KEY ("workspace_id","kind")
);

-- CreateTable
CREATE TABLE "users" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "username_key" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "email_key" TEXT,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "kind" TEXT NOT NULL DEFAULT 'user',
    "roles" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "status" TEXT NOT NULL DEFAULT 'offline',
    "status_text" TEXT NOT NULL DEFAULT '',
    "bio" TEXT,
    "nickname" TEXT,
    "password_verifier" TEXT,
    "password_change_required" BOOLEAN NOT NULL DEFAULT false,
    "extra" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_sign_in_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "credentials" (
    "workspace_id" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_id" TEXT NOT NULL,
    "dialect" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "credentials_pkey" PRIMARY KEY ("workspace_id","token_hash")
);

-- CreateTable
CREATE TABLE "identities" (
    "workspace_id" TEXT NOT NULL,
    "dialect" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identities_pkey" PRIMARY KEY ("workspace_id","dialect","external_id")
);

-- CreateTable
CREATE TABLE "sign_in_failures" (
    "workspace_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failures_pkey" PRIMARY KEY ("workspace_id","subject")
);

-- CreateTable
CREATE TABLE "rooms" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "slug" TEXT,
    "slug_key" TEXT,
    "title" TEXT,
    "topic" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "announcement" TEXT NOT NULL DEFAULT '',
    "parent_room_id" TEXT,
    "creator_id" TEXT NOT NULL,
    "read_only" BOOLEAN NOT NULL DEFAULT false,
    "broadcast" BOOLEAN NOT NULL DEFAULT false,
    "discoverable" BOOLEAN NOT NULL DEFAULT false,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "join_code" TEXT,
    "policy" JSONB NOT NULL,
    "aliases" JSONB NOT NULL DEFAULT '{}',
    "extra" JSONB NOT NULL DEFAULT '{}',
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "message_count" INTEGER NOT NULL DEFAULT 0,
    "member_count" INTEGER NOT NULL DEFAULT 0,
    "last_post_seq" INTEGER NOT NULL DEFAULT 0,
    "last_post_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rooms_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "room_aliases" (
    "workspace_id" TEXT NOT NULL,
    "dialect" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,

    CONSTRAINT "room_aliases_pkey" PRIMARY KEY ("workspace_id","dialect","alias")
);

-- CreateTable
CREATE TABLE "memberships" (
    "workspace_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "roles" TEXT[],
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_seq" INTEGER,
    "left_at" TIMESTAMPTZ(3),
    "open" BOOLEAN NOT NULL DEFAULT true,
    "favorite" BOOLEAN NOT NULL DEFAULT false,
    "muted" BOOLEAN NOT NULL DEFAULT false,
    "read_seq" INTEGER NOT NULL DEFAULT 0,
    "read_at" TIMESTAMPTZ(3),
    "marked_unread" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("workspace_id","room_id","user_id")
);

-- CreateTable
CREATE TABLE "messages" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "author_id" TEXT NOT NULL,
    "system" TEXT,
    "text" TEXT NOT NULL,
    "mentions" JSONB NOT NULL DEFAULT '[]',
    "room_mentions" JSONB NOT NULL DEFAULT '[]',
    "attachments" JSONB NOT NULL DEFAULT '[]',
    "extra" JSONB NOT NULL DEFAULT '{}',
    "thread_root_id" TEXT,
    "thread_shown" BOOLEAN NOT NULL DEFAULT false,
    "reply_count" INTEGER NOT NULL DEFAULT 0,
    "last_reply_seq" INTEGER,
    "last_reply_at" TIMESTAMPTZ(3),
    "followed" BOOLEAN NOT NULL DEFAULT false,
    "edited_by_id" TEXT,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "workspace_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "thread_root_id" TEXT,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("workspace_id","user_id","room_id","seq")
);

-- CreateTable
CREATE TABLE "thread_follows" (
    "workspace_id" TEXT NOT NULL,
    "root_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "following" BOOLEAN NOT NULL DEFAULT true,
    "read_seq" INTEGER NOT NULL DEFAULT 0,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "thread_follows_pkey" PRIMARY KEY ("workspace_id","root_id","user_id")
);

-- CreateTable
CREATE TABLE "events" (
    "workspace_id" TEXT NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "transaction" BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    "type" TEXT NOT NULL,
    "room_id" TEXT,
    "actor_id" TEXT,
    "subject_id" TEXT,
    "snapshot" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "events_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "settings" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "roles" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "roles_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "permissions" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "roles" TEXT[],
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "permissions_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "workspaces_host_key" ON "workspaces"("host");

-- CreateIndex
CREATE UNIQUE INDEX "workspaces_is_default_key" ON "workspaces"("is_default") WHERE (is_default);

-- CreateIndex
CREATE UNIQUE INDEX "connection_keys_kind_hash_key" ON "connection_keys"("kind", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "users_workspace_id_username_key_key" ON "users"("workspace_id", "username_key");

-- CreateIndex
CREATE UNIQUE INDEX "users_workspace_id_email_key_key" ON "users"("workspace_id", "email_key");

-- CreateIndex
CREATE INDEX "credentials_token_hash_idx" ON "credentials"("token_hash");

-- CreateIndex
CREATE INDEX "credentials_workspace_id_user_id_created_at_idx" ON "credentials"("workspace_id", "user_id", "created_at");

-- CreateIndex
CREATE INDEX "identities_workspace_id_user_id_idx" ON "identities"("workspace_id", "user_id");

-- CreateIndex
CREATE INDEX "sign_in_failures_workspace_id_expires_at_idx" ON "sign_in_failures"("workspace_id", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "rooms_workspace_id_slug_key_key" ON "rooms"("workspace_id", "slug_key");

-- CreateIndex
CREATE INDEX "memberships_workspace_id_user_id_room_id_idx" ON "memberships"("workspace_id", "user_id", "room_id");

-- CreateIndex
CREATE INDEX "messages_workspace_id_thread_root_id_seq_idx" ON "messages"("workspace_id", "thread_root_id", "seq") WHERE (thread_root_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "messages_workspace_id_room_id_last_reply_seq_idx" ON "messages"("workspace_id", "room_id", "last_reply_seq") WHERE (last_reply_seq IS NOT NULL);

-- CreateIndex
CREATE UNIQUE INDEX "messages_workspace_id_room_id_seq_key" ON "messages"("workspace_id", "room_id", "seq");

-- CreateIndex
CREATE INDEX "thread_follows_workspace_id_user_id_room_id_idx" ON "thread_follows"("workspace_id", "user_id", "room_id");

-- CreateIndex
CREATE INDEX "events_workspace_id_room_id_at_idx" ON "events"("workspace_id", "room_id", "at");

-- AddForeignKey
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "users"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identities" ADD CONSTRAINT "identities_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "users"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_aliases" ADD CONSTRAINT "room_aliases_workspace_id_room_id_fkey" FOREIGN KEY ("workspace_id", "room_id") REFERENCES "rooms"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_workspace_id_room_id_fkey" FOREIGN KEY ("workspace_id", "room_id") REFERENCES "rooms"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "users"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_workspace_id_room_id_fkey" FOREIGN KEY ("workspace_id", "room_id") REFERENCES "rooms"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
