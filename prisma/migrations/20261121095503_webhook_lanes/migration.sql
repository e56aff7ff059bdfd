-- DropIndex
DROP INDEX "webhook_deliveries_due_at_idx";

-- DropIndex
DROP INDEX "webhook_deliveries_workspace_id_endpoint_id_room_id_event_i_idx";

-- DropIndex
DROP INDEX "events_transaction_idx";

-- AlterTable
ALTER TABLE "webhook_endpoints" ADD COLUMN     "since_event_id" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "suspended" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "webhook_deliveries" ADD COLUMN     "passed_at" TIMESTAMPTZ(3),
ALTER COLUMN "room_id" SET NOT NULL,
ALTER COLUMN "room_id" SET DEFAULT '';

-- CreateTable
CREATE TABLE "webhook_lanes" (
    "workspace_id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "room_id" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_lanes_pkey" PRIMARY KEY ("workspace_id","endpoint_id","room_id")
);

-- CreateIndex
CREATE INDEX "webhook_lanes_due_at_idx" ON "webhook_lanes"("due_at") WHERE (due_at IS NOT NULL);

-- CreateIndex
CREATE INDEX "webhook_deliveries_front" ON "webhook_deliveries"("workspace_id", "endpoint_id", "room_id", "event_id") WHERE (state IN ('pending', 'sending') AND passed_at IS NULL);

-- CreateIndex
CREATE INDEX "webhook_deliveries_passed" ON "webhook_deliveries"("workspace_id", "endpoint_id", "room_id", "due_at") WHERE (state IN ('pending', 'sending') AND passed_at IS NOT NULL);

-- CreateIndex
CREATE INDEX "webhook_deliveries_sending" ON "webhook_deliveries"("workspace_id", "endpoint_id") WHERE (state = 'sending');

-- CreateIndex
CREATE INDEX "events_transaction_id_idx" ON "events"("transaction", "id");

-- AddForeignKey
ALTER TABLE "webhook_lanes" ADD CONSTRAINT "webhook_lanes_workspace_id_endpoint_id_fkey" FOREIGN KEY ("workspace_id", "endpoint_id") REFERENCES "webhook_endpoints"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened before there were webhooks is for none.
INSERT INTO relay_cursors (name, transaction, event_id)
SELECT 'webhooks', COALESCE(max(transaction), 0), COALESCE(max(id), 0) FROM events
ON CONFLICT DO NOTHING;
