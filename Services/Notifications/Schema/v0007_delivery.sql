-- What becomes of mail after it left: reports that come back, contacts to whom none is sent, and alternates.

ALTER TABLE delivery DROP CONSTRAINT delivery_state_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_state_check CHECK (state IN (
    'queued', 'held', 'sending', 'sent', 'accepted', 'bounced', 'failed', 'unsettled', 'suppressed', 'digested'));
-- Stands in the envelope of the mail: what names it comes from whoever got the mail.
ALTER TABLE delivery ADD COLUMN bounce_key text NOT NULL DEFAULT substr(replace(gen_random_uuid()::text, '-', ''), 1, 12);
CREATE INDEX delivery_notification ON delivery (notification, state) WHERE notification IS NOT NULL;
CREATE INDEX delivery_party ON delivery (party, queued_at DESC, id DESC);
CREATE INDEX delivery_recipient ON delivery (recipient, queued_at DESC, id DESC);
CREATE INDEX delivery_state_newest ON delivery (state, queued_at DESC, id DESC);

-- Who is written to where the focal point is not reached.
CREATE TABLE alternate (
    id         text PRIMARY KEY,
    party      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date
);
CREATE INDEX alternate_party ON alternate (party);

CREATE TABLE suppression (
    contact  text        PRIMARY KEY,
    reason   text        NOT NULL CHECK (reason IN ('bounced', 'decided')),
    note     text        NOT NULL,
    delivery text,
    since    timestamptz NOT NULL,
    by       text        NOT NULL
);

-- What came into the mailbox for bounces, each mail once.
CREATE TABLE bounce (
    id         text        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN (
        'failed', 'delayed', 'delivered', 'auto-reply', 'loop', 'unclear', 'stranger')),
    delivery   text,
    status     text,
    diagnostic text,
    read_at    timestamptz NOT NULL
);
CREATE INDEX bounce_newest ON bounce (read_at DESC, id DESC);

-- The working group's events are read once more from their beginning, to learn of alternates. What was told before is not
-- told again.
INSERT INTO told_before (source, position)
    SELECT source, position FROM event_cursor WHERE source = 'working-group' AND position > 0
    ON CONFLICT (source) DO UPDATE SET position = greatest(told_before.position, excluded.position);
DELETE FROM event_cursor WHERE source = 'working-group';

INSERT INTO rule (id, event, audience, channels) VALUES
    ('focal-point-gap-secretariat', 'npp16.working-group.focal-point.gap-found.v1', 'secretariat', '{inbox}');
