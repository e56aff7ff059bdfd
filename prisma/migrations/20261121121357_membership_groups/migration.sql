-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "group_ids" TEXT[] DEFAULT ARRAY[]::TEXT[];
