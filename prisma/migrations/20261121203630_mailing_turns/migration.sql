-- AlterTable
ALTER TABLE "mailing_cursors" ALTER COLUMN "moved_at" SET DATA TYPE TIMESTAMPTZ(6);
