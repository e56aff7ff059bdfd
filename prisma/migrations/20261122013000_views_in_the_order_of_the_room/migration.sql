-- A page of posts is a stretch of its room: so is what has been seen of it, and how often.
ALTER TABLE "message_views" RENAME TO "message_views_by_id";
ALTER TABLE "view_counts" RENAME TO "view_counts_by_id";
ALTER INDEX "message_views_pkey" RENAME TO "message_views_by_id_pkey";
ALTER INDEX "view_counts_pkey" RENAME TO "view_counts_by_id_pkey";

-- CreateTable
CREATE TABLE "message_views" (
    "workspace_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "message_views_pkey" PRIMARY KEY ("workspace_id","room_id","user_id","seq")
);

-- CreateTable
CREATE TABLE "view_counts" (
    "workspace_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "view_counts_pkey" PRIMARY KEY ("workspace_id","room_id","seq")
);

INSERT INTO message_views (workspace_id, room_id, user_id, seq)
SELECT v.workspace_id, m.room_id, v.user_id, m.seq FROM message_views_by_id v
  JOIN messages m ON m.workspace_id = v.workspace_id AND m.id = v.message_id
 ORDER BY v.workspace_id, m.room_id, v.user_id, m.seq;

INSERT INTO view_counts (workspace_id, room_id, seq, views)
SELECT v.workspace_id, m.room_id, m.seq, v.views FROM view_counts_by_id v
  JOIN messages m ON m.workspace_id = v.workspace_id AND m.id = v.message_id
 ORDER BY v.workspace_id, m.room_id, m.seq;

DROP TABLE "message_views_by_id";
DROP TABLE "view_counts_by_id";
