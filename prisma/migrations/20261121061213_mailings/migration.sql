-- CreateTable
CREATE TABLE "mailings" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sender_id" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "test" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "mailings_pkey" PRIMARY KEY ("workspace_id","id")
);

-- CreateTable
CREATE TABLE "mailing_cursors" (
    "workspace_id" TEXT NOT NULL,
    "mailing_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL DEFAULT '',
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mailing_cursors_pkey" PRIMARY KEY ("workspace_id","mailing_id")
);

-- CreateTable
CREATE TABLE "mailing_recipients" (
    "workspace_id" TEXT NOT NULL,
    "mailing_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "first_attempt_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "mailing_recipients_pkey" PRIMARY KEY ("workspace_id","mailing_id","user_id")
);

-- CreateTable
CREATE TABLE "mailing_opt_outs" (
    "workspace_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mailing_opt_outs_pkey" PRIMARY KEY ("workspace_id","user_id")
);

-- CreateIndex
CREATE INDEX "mailing_recipients_due_at_idx" ON "mailing_recipients"("due_at") WHERE (due_at IS NOT NULL);

-- CreateIndex
CREATE INDEX "mailing_recipients_workspace_id_user_id_idx" ON "mailing_recipients"("workspace_id", "user_id") WHERE (state = 'queued');

-- AddForeignKey
ALTER TABLE "mailing_cursors" ADD CONSTRAINT "mailing_cursors_workspace_id_mailing_id_fkey" FOREIGN KEY ("workspace_id", "mailing_id") REFERENCES "mailings"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailing_recipients" ADD CONSTRAINT "mailing_recipients_workspace_id_mailing_id_fkey" FOREIGN KEY ("workspace_id", "mailing_id") REFERENCES "mailings"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailing_opt_outs" ADD CONSTRAINT "mailing_opt_outs_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id") REFERENCES "users"("workspace_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
