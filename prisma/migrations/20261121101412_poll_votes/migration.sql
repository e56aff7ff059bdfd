-- CreateTable
CREATE TABLE "poll_votes" (
    "workspace_id" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "options" INTEGER[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "poll_votes_pkey" PRIMARY KEY ("workspace_id","message_id","user_id")
);

-- CreateIndex
CREATE INDEX "rooms_discoverable" ON "rooms"("workspace_id", "created_at") WHERE (discoverable);
