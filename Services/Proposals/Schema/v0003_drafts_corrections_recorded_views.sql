-- What was never on the table stays a draft, translations are corrected by a further row, and what the secretariat
-- records in a party's place says so.

INSERT INTO proposal_move (proposal, from_status, to_status, reason, moved_by, moved_at)
    SELECT number, 'withdrawn', 'draft', 'It never was on the table, so it is a draft still.', 'record', now()
    FROM proposal
    WHERE status = 'withdrawn' AND (
        SELECT from_status FROM proposal_move WHERE proposal = number ORDER BY move DESC LIMIT 1) = 'draft';
UPDATE proposal SET status = 'draft'
    WHERE status = 'withdrawn' AND (
        SELECT to_status FROM proposal_move WHERE proposal = number ORDER BY move DESC LIMIT 1) = 'draft';

-- Who made the submissions that a proposal is known from.
ALTER TABLE proposal ADD COLUMN submitters text[] NOT NULL DEFAULT '{}';

-- Why the secretariat recorded it in the party's place; null where the focal point made it.
ALTER TABLE position
    ADD COLUMN recording_reason text,
    ADD COLUMN withdrawn_by text,
    ADD COLUMN withdrawal_reason text;
ALTER TABLE ranking ADD COLUMN recording_reason text;
ALTER TABLE guidance ADD COLUMN recording_reason text;

-- A translation that was wrong stays, with what stands in its place now beside it.
ALTER TABLE version_text
    ADD COLUMN correction bigint NOT NULL DEFAULT 0 CHECK (correction >= 0),
    ADD COLUMN correction_reason text CHECK ((correction_reason IS NULL) = (correction = 0)),
    DROP CONSTRAINT version_text_pkey,
    ADD PRIMARY KEY (proposal, version, language, correction);

-- How often words stand in a text.
CREATE FUNCTION occurrences(quote text, words text) RETURNS bigint LANGUAGE sql IMMUTABLE
RETURN (length(words) - length(replace(words, quote, ''))) / length(quote);
