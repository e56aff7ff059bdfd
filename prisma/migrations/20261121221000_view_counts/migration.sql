-- CreateTable
CREATE TABLE "view_counts" (
    "workspace_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "view_counts_pkey" PRIMARY KEY ("workspace_id","message_id")
);

INSERT INTO view_counts (workspace_id, message_id, views)
SELECT workspace_id, message_id, count(*) FROM message_views GROUP BY workspace_id, message_id;
