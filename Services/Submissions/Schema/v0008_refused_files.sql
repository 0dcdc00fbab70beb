-- Files that were looked through and not taken in, and when what nobody needs is forgotten.

ALTER TABLE attachment
    ADD COLUMN refusal    text,
    -- Nothing where a submission names it.
    ADD COLUMN expires_at timestamptz,
    DROP CONSTRAINT attachment_state_check,
    ADD CONSTRAINT attachment_state_check CHECK (state IN ('uploading', 'stored', 'refused')),
    ADD CONSTRAINT attachment_refusal CHECK ((state = 'refused') = (refusal IS NOT NULL));

UPDATE attachment SET expires_at = begun_at + CASE state WHEN 'uploading' THEN interval '1 day' ELSE interval '180 days' END
WHERE NOT EXISTS (SELECT FROM submission_attachment AS named WHERE named.attachment = attachment.id);

DROP INDEX attachment_uploading;
CREATE INDEX attachment_expires ON attachment (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX draft_saved ON draft (saved_at) WHERE submission_id IS NULL;
