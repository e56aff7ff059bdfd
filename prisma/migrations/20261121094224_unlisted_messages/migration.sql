-- CreateIndex
CREATE INDEX "messages_unlisted" ON "messages"("workspace_id", "room_id") WHERE (NOT hidden AND (system IS NOT NULL OR concealed_at IS NOT NULL));
