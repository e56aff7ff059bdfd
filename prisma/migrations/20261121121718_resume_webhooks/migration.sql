-- AlterTable
ALTER TABLE "webhook_endpoints" ADD COLUMN     "resumed_event_id" BIGINT NOT NULL DEFAULT 0;
