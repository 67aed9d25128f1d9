CREATE TABLE "Dossiers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Dossiers" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Procedure" TEXT NULL,
    "History" TEXT NULL,
    "State" TEXT NULL,
    "StartedOn" TEXT NULL,
    "CountedDays" INTEGER NULL,
    "LegalDueOn" TEXT NULL,
    "LegalDueAt" TEXT NULL,
    "PromisedDueOn" TEXT NULL,
    "PromisedDueAt" TEXT NULL,
    "ClosesOn" TEXT NULL,
    "NextEventAt" TEXT NULL,
    "EndedAt" TEXT NULL,
    "ComputedAt" TEXT NULL,
    "CalendarVersion" TEXT NULL,
    "CalendarHash" TEXT NULL
);


CREATE TABLE "Values" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Values" PRIMARY KEY AUTOINCREMENT,
    "Procedure" TEXT NULL,
    "Agency" TEXT NULL,
    "Case" TEXT NULL,
    "Dossier" TEXT NULL,
    "Field" TEXT NULL,
    "Decision" TEXT NULL,
    "Law" TEXT NULL,
    "Day" TEXT NOT NULL,
    "MaybeDay" TEXT NULL,
    "Time" TEXT NULL,
    "Moment" TEXT NULL,
    "Instant" TEXT NULL,
    "Exact" TEXT NOT NULL,
    "MaybeExact" TEXT NULL,
    "Money" TEXT NOT NULL,
    "MaybeMoney" TEXT NULL,
    "Dong" INTEGER NOT NULL,
    "Hours" INTEGER NULL,
    "Length" TEXT NULL,
    "Title" TEXT NULL,
    "Method" TEXT NOT NULL,
    "MaybeMethod" TEXT NULL,
    "Forms" TEXT NOT NULL,
    "Visit_At" TEXT NOT NULL
);


CREATE UNIQUE INDEX "IX_Dossiers_Code" ON "Dossiers" ("Code");


CREATE INDEX "IX_Dossiers_CountedDays_StartedOn" ON "Dossiers" ("CountedDays", "StartedOn");


CREATE INDEX "IX_Dossiers_LegalDueOn" ON "Dossiers" ("LegalDueOn");


