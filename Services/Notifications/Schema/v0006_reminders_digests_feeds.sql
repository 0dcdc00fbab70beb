-- Deadlines with their ladders of reminders, how contacts want to be written to, digests, and feeds at private addresses.

-- A ladder is days before the deadline. These hold for what has none of its own.
CREATE TABLE reminder_ladder (
    kind text     PRIMARY KEY CHECK (kind IN ('call', 'action')),
    days bigint[] NOT NULL
);
INSERT INTO reminder_ladder (kind, days) VALUES ('call', '{30,14,7,3,1,0}'), ('action', '{30,14,7,3,1,0}');

-- What the other services tell of calls and actions. Steps that lie before `since` are not taken.
CREATE TABLE deadline (
    kind         text        NOT NULL REFERENCES reminder_ladder,
    object       text        NOT NULL,
    title        text        NOT NULL,
    owner        text        CHECK ((owner IS NULL) = (kind = 'call')),
    due_at       timestamptz NOT NULL,
    zone         text        NOT NULL,
    state        text        NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')),
    can_be_late  boolean     NOT NULL DEFAULT true,
    days         bigint[],
    round        bigint      NOT NULL DEFAULT 1,
    since        timestamptz NOT NULL,
    changes      bigint      NOT NULL DEFAULT 0,
    changed_at   timestamptz NOT NULL,
    next_step_at timestamptz,
    PRIMARY KEY (kind, object)
);
CREATE INDEX deadline_next_step ON deadline (next_step_at, kind, object);
CREATE INDEX deadline_due ON deadline (due_at, kind, object);

-- Who has submitted to a call: nobody reminds them.
CREATE TABLE delivered (
    call  text NOT NULL,
    party text NOT NULL,
    PRIMARY KEY (call, party)
);

-- The key of a step: it is taken once in a round, whoever takes it.
CREATE TABLE reminder (
    kind     text        NOT NULL,
    object   text        NOT NULL,
    round    bigint      NOT NULL,
    days     bigint      NOT NULL,
    taken_at timestamptz NOT NULL,
    parties  text[]      NOT NULL,
    PRIMARY KEY (kind, object, round, days),
    FOREIGN KEY (kind, object) REFERENCES deadline
);

-- The events of calls and actions are read once more from their beginning, to learn deadlines from them. What was told
-- before is not told again.
INSERT INTO told_before (source, position)
    SELECT source, position FROM event_cursor WHERE source IN ('submissions', 'working-group') AND position > 0
    ON CONFLICT (source) DO UPDATE SET position = greatest(told_before.position, excluded.position);
DELETE FROM event_cursor WHERE source IN ('submissions', 'working-group');

CREATE TABLE preference (
    contact     text        PRIMARY KEY,
    party       text        NOT NULL,
    zone        text        NOT NULL,
    language    text,
    quiet_from  text,
    quiet_until text,
    quiet_days  text[]      NOT NULL DEFAULT '{}',
    required    text        NOT NULL CHECK (required IN ('immediate', 'daily', 'weekly')),
    updates     text        NOT NULL CHECK (updates IN ('immediate', 'daily', 'weekly')),
    digest_at   text        NOT NULL,
    digest_on   text        NOT NULL,
    changed_at  timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);
CREATE INDEX preference_party ON preference (party, contact);

-- What waits is no longer queued: until an instant by the service's clock, or, without one, for a digest.
ALTER TABLE delivery DROP CONSTRAINT delivery_state_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_state_check CHECK (state IN (
    'queued', 'held', 'sending', 'sent', 'failed', 'unsettled', 'suppressed', 'digested'));
ALTER TABLE delivery ADD COLUMN held_until timestamptz CHECK (held_until IS NULL OR state = 'held');
CREATE INDEX delivery_held ON delivery (held_until, id) WHERE held_until IS NOT NULL;

-- How far the digests of a contact have come.
CREATE TABLE digest_cursor (
    contact   text        NOT NULL REFERENCES preference,
    frequency text        NOT NULL CHECK (frequency IN ('daily', 'weekly')),
    place     bigint      NOT NULL,
    closed_at timestamptz NOT NULL,
    closes_at timestamptz,
    PRIMARY KEY (contact, frequency)
);
CREATE INDEX digest_cursor_due ON digest_cursor (closes_at, contact, frequency);

-- What is to be gathered, in places that only grow. Whoever adds here holds the digest lock in common with others who do,
-- and whoever closes a window holds it alone: so nothing with a lower place turns up behind a window that was closed.
CREATE TABLE digest_item (
    place     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contact   text   NOT NULL,
    frequency text   NOT NULL,
    delivery  text   NOT NULL UNIQUE REFERENCES delivery
);
CREATE INDEX digest_item_window ON digest_item (contact, frequency, place);

CREATE TABLE digest (
    contact   text        NOT NULL,
    frequency text        NOT NULL,
    after     bigint      NOT NULL,
    through   bigint      NOT NULL CHECK (through > after),
    opened_at timestamptz NOT NULL,
    closed_at timestamptz NOT NULL,
    items     bigint      NOT NULL CHECK (items > 0),
    delivery  text        NOT NULL REFERENCES delivery,
    PRIMARY KEY (contact, frequency, after)
);
CREATE INDEX digest_newest ON digest (contact, closed_at DESC);

-- Mail that did not wait although its recipient is not to be disturbed.
CREATE TABLE urgent_override (
    place         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delivery      text        NOT NULL REFERENCES delivery,
    recipient     text        NOT NULL,
    reason        text        NOT NULL,
    overridden_by text        NOT NULL,
    overridden_at timestamptz NOT NULL
);
CREATE TRIGGER urgent_override_is_immutable BEFORE UPDATE OR DELETE ON urgent_override
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Private addresses. What opens them stands in the address alone: here is its SHA-256.
CREATE TABLE feed (
    id         text        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('notifications', 'deadlines')),
    digest     text        NOT NULL UNIQUE,
    language   text        NOT NULL,
    owner      text        NOT NULL,
    inboxes    text[]      NOT NULL,
    created_at timestamptz NOT NULL,
    rotated_at timestamptz,
    revoked_at timestamptz
);
CREATE INDEX feed_owner ON feed (owner, id);
