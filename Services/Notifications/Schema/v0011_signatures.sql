-- Who is asked to sign a joint submission, and who hears of the answer. A party has delivered what it stands behind, and no
-- longer what it declines: so it is kept by which submission it delivered.

INSERT INTO rule (id, event, audience, channels) VALUES
    ('signatures-requested-invited', 'npp16.submissions.signatures.requested.v1', 'party-focal-points', '{inbox,mail}'),
    ('signature-decided-parties', 'npp16.submissions.signature.decided.v1', 'party-focal-points', '{inbox,mail}');

ALTER TABLE delivered ADD COLUMN submission text NOT NULL DEFAULT '';
ALTER TABLE delivered ALTER COLUMN submission DROP DEFAULT;
ALTER TABLE delivered DROP CONSTRAINT delivered_pkey;
ALTER TABLE delivered ADD PRIMARY KEY (call, party, submission);
CREATE INDEX delivered_submission ON delivered (submission);
