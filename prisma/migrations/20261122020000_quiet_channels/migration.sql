-- Nobody learns from a channel who follows it, also not from one that was made before.
UPDATE "rooms" SET policy = policy || '{"tellsOfMembers": false}' WHERE broadcast AND discoverable;

-- Each statement that writes messages read its definition anew. Some databases never had it.
ALTER TABLE "messages" DROP COLUMN IF EXISTS "rare";
