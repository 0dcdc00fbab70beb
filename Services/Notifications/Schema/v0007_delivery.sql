-- What becomes of mail after it left: reports that come back, contacts to whom none is sent, and alternates.

ALTER TABLE delivery DROP CONSTRAINT delivery_state_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_state_check CHECK (state IN (
    'queued', 'held', 'sending', 'sent', 'accepted', 'bounced', 'failed', 'unsettled', 'suppressed', 'digested'));
-- Stands in the envelope of the mail: what names it comes from whoever got the mail.
ALTER TABLE delivery ADD COLUMN bounce_key text NOT NULL DEFAULT substr(replace(gen_random_uuid()::text, '-', ''), 1, 12);
-- Counts who has taken it up: whoever comes back late finds it in other hands.
ALTER TABLE delivery ADD COLUMN lease bigint NOT NULL DEFAULT 0;
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

-- What was lifted stays on record.
CREATE TABLE lifted_suppression (
    place     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contact   text        NOT NULL,
    reason    text        NOT NULL,
    note      text        NOT NULL,
    delivery  text,
    since     timestamptz NOT NULL,
    by        text        NOT NULL,
    lifted_at timestamptz NOT NULL,
    lifted_by text        NOT NULL,
    lift_note text        NOT NULL
);
CREATE INDEX lifted_suppression_newest ON lifted_suppression (lifted_at DESC, contact DESC);
CREATE TRIGGER lifted_suppression_is_immutable BEFORE UPDATE OR DELETE ON lifted_suppression
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

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

-- No label speaks for those who submitted what is split, or what a reversal gives back.
INSERT INTO rule (id, event, audience, channels) VALUES
    ('split-submitters', 'npp16.proposals.operation.split.v1', 'party-focal-points', '{inbox,mail}'),
    ('reversed-submitters', 'npp16.proposals.operation.reversed.v1', 'party-focal-points', '{inbox,mail}'),
    ('focal-point-gap-secretariat', 'npp16.working-group.focal-point.gap-found.v1', 'secretariat', '{inbox}');
