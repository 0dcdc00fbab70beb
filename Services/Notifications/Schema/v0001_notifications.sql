-- What everybody was told, and the ledger of the mail that was sent.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is a record: it is not changed', TG_TABLE_NAME;
END $$;

-- What the working group has told of parties and contacts: whom to write to, never where. Addresses are asked for when a
-- mail leaves.

CREATE TABLE party (
    id     text  PRIMARY KEY,
    name   text  NOT NULL,
    kind   text  NOT NULL,
    -- What it is called in each language.
    names  jsonb NOT NULL DEFAULT '{}',
    region text
);

CREATE TABLE secretariat_unit (
    id   text PRIMARY KEY,
    name text NOT NULL
);

-- Focal points, with the language and the clock by which they read who have asked for none.
CREATE TABLE contact (
    id         text PRIMARY KEY,
    party      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    language   text,
    zone       text
);
CREATE INDEX contact_party ON contact (party);

-- Who is written to where the focal point is not reached.
CREATE TABLE alternate (
    id         text PRIMARY KEY,
    party      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    language   text,
    zone       text
);
CREATE INDEX alternate_party ON alternate (party);

-- Contacts of the secretariat and of the co-chairs.
CREATE TABLE office_contact (
    id         text PRIMARY KEY,
    office     text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    language   text NOT NULL
);
CREATE INDEX office_contact_office ON office_contact (office);

-- Which proposals each follow-up action follows up, and whose it is.
CREATE TABLE concern (
    action    text     PRIMARY KEY,
    owner     text     NOT NULL,
    proposals bigint[] NOT NULL
);
CREATE INDEX concern_proposals ON concern USING gin (proposals);

-- A migration that has a log read once more notes here how far it was read: what was told before is not told again,
-- neither to those who have heard of it nor to those who came into office since.
CREATE TABLE told_before (
    source   text   PRIMARY KEY,
    position bigint NOT NULL
);

-- Inboxes. A notice is kept as texts of the catalogue with their values, and put into words for each reader.

CREATE TABLE inbox_item (
    id        text        PRIMARY KEY,
    recipient text        NOT NULL,
    event_id  text        NOT NULL,
    event     text        NOT NULL,
    subject   text        NOT NULL,
    body      text        NOT NULL,
    about     text        NOT NULL,
    reason    text        NOT NULL,
    notice    jsonb,
    because   text,
    told_at   timestamptz NOT NULL,
    read_at   timestamptz,
    CONSTRAINT inbox_item_once UNIQUE (event_id, recipient)
);
CREATE INDEX inbox_item_newest ON inbox_item (recipient, told_at DESC, id DESC);

-- What people follow, by the place of the object in the API; a region by `regions/` and its key. As whom they follow it is
-- kept as they began: what they hear is worked out whenever something is told.

CREATE TABLE follow (
    follower    text        NOT NULL,
    object      text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('proposal', 'action', 'need', 'call', 'session', 'region')),
    number      bigint,
    title       text        NOT NULL,
    roles       text[]      NOT NULL,
    party       text,
    -- Where they are told.
    inbox       text        NOT NULL,
    -- All that they read: what stands in one of these is not told again.
    inboxes     text[]      NOT NULL,
    followed_at timestamptz NOT NULL,
    PRIMARY KEY (follower, object)
);
CREATE INDEX follow_object ON follow (object);

-- Formal notifications

CREATE TABLE notification (
    id                 text        PRIMARY KEY,
    state              text        NOT NULL CHECK (state IN ('draft', 'sent', 'discarded')),
    number             text        UNIQUE,
    reference          text        NOT NULL,
    kind               text        NOT NULL CHECK (kind IN ('formal', 'information')),
    addressed          text        NOT NULL,
    copied             text,
    wordings           jsonb       NOT NULL,
    action_required_by date,
    refers_to          text        REFERENCES notification (number),
    about              text,
    drafted_at         timestamptz NOT NULL,
    drafted_by         text        NOT NULL,
    sent_at            timestamptz,
    sent_by            text,
    CHECK ((state = 'sent') = (number IS NOT NULL)),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL AND sent_by IS NOT NULL))
);
CREATE INDEX notification_newest ON notification (state, (coalesce(sent_at, drafted_at)) DESC, id DESC);
CREATE TRIGGER notification_is_immutable BEFORE UPDATE OR DELETE ON notification
    FOR EACH ROW WHEN (OLD.state = 'sent') EXECUTE FUNCTION refuse_change();

-- Numbers without gaps: the row of the year is locked while one is sent.
CREATE TABLE notification_year (
    year bigint PRIMARY KEY,
    last bigint NOT NULL CHECK (last >= 0)
);

-- To whom it went, as it was resolved when it was sent, and why.
CREATE TABLE notification_recipient (
    notification text   NOT NULL REFERENCES notification,
    recipient    text   NOT NULL,
    party        text,
    region       text,
    class        text   NOT NULL CHECK (class IN ('to', 'cc')),
    reasons      text[] NOT NULL CHECK (cardinality(reasons) > 0),
    language     text   NOT NULL,
    channels     text[] NOT NULL CHECK (channels <@ ARRAY['inbox', 'mail']),
    PRIMARY KEY (notification, recipient)
);
CREATE INDEX notification_recipient_party ON notification_recipient (notification, party);
CREATE TRIGGER notification_recipient_is_immutable BEFORE UPDATE OR DELETE ON notification_recipient
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who was named and not reached when it was sent.
CREATE TABLE notification_blocked (
    notification text NOT NULL REFERENCES notification,
    recipient    text NOT NULL,
    party        text,
    why          text NOT NULL,
    PRIMARY KEY (notification, recipient)
);

-- Every answer that was given; the last one of a recipient counts.
CREATE TABLE acknowledgement (
    place        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    notification text        NOT NULL,
    recipient    text        NOT NULL,
    answer       text        NOT NULL CHECK (answer IN ('received', 'forwarded', 'cannot-act')),
    note         text,
    answered_at  timestamptz NOT NULL,
    answered_by  text        NOT NULL,
    -- Of a link of a mail it is known to whom it was sent, and no more.
    is_by_link   boolean     NOT NULL,
    CHECK (answer = 'received' OR note IS NOT NULL),
    FOREIGN KEY (notification, recipient) REFERENCES notification_recipient
);
CREATE INDEX acknowledgement_last ON acknowledgement (notification, recipient, place DESC);

-- Links that stand in mails. What opens them stands in the mails alone: here is its SHA-256.
CREATE TABLE mail_link (
    digest       text        PRIMARY KEY,
    purpose      text        NOT NULL CHECK (purpose IN (
        'acknowledge', 'unsubscribe', 'sign-in', 'former-address', 'new-address', 'act', 'disown')),
    delivery     text        NOT NULL,
    notification text        REFERENCES notification,
    contact      text        NOT NULL,
    category     text        NOT NULL,
    language     text        NOT NULL,
    subject      text        NOT NULL,
    about        text        NOT NULL,
    expires_at   timestamptz NOT NULL,
    -- When somebody said that it was not they who acted by it.
    disowned_at  timestamptz,
    CHECK (purpose <> 'acknowledge' OR notification IS NOT NULL)
);
CREATE INDEX mail_link_expiry ON mail_link (expires_at);
CREATE INDEX mail_link_disowned ON mail_link (contact) WHERE disowned_at IS NOT NULL;

-- Mail

-- The send ledger: one row per event, recipient, channel and kind, whatever is replayed.
CREATE TABLE delivery (
    id              text        PRIMARY KEY,
    event_id        text        NOT NULL,
    event           text        NOT NULL,
    recipient       text        NOT NULL,
    party           text        NOT NULL,
    channel         text        NOT NULL DEFAULT 'mail' CHECK (channel = 'mail'),
    kind            text        NOT NULL DEFAULT 'notification' CHECK (kind IN (
        'notification', 'formal', 'digest', 'reminder', 'alternate')),
    category        text        NOT NULL DEFAULT 'required' CHECK (category IN (
        'formal', 'required', 'information', 'updates', 'followed')),
    about           text        NOT NULL,
    subject         text        NOT NULL,
    body            text        NOT NULL,
    reason          text        NOT NULL,
    notice          jsonb,
    because         text,
    -- What it says in the recipient's language, where it is no notice.
    content         jsonb,
    -- For nobody but its recipient: what it tells is not for others of the recipient's delegation.
    is_personal     boolean     NOT NULL DEFAULT false,
    -- To another address than the one on record: what becomes of it says nothing of that one.
    is_elsewhere    boolean     NOT NULL DEFAULT false,
    notification    text        REFERENCES notification,
    refers_to       text,
    message_id      text        NOT NULL,
    -- Stands in the envelope of the mail: a report that names it comes from somebody who got the mail.
    bounce_key      text        NOT NULL DEFAULT substr(replace(gen_random_uuid()::text, '-', ''), 1, 12),
    state           text        NOT NULL CHECK (state IN (
        'queued', 'held', 'sending', 'sent', 'accepted', 'bounced', 'failed', 'unsettled', 'suppressed', 'digested')),
    -- By the service's clock; without it, what is held waits for a digest.
    held_until      timestamptz CHECK (held_until IS NULL OR state = 'held'),
    attempts        bigint      NOT NULL DEFAULT 0,
    error           text,
    queued_at       timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    lease_until     timestamptz CHECK ((lease_until IS NOT NULL) = (state = 'sending')),
    -- Counts who has taken it up: a sender that comes back late finds it in other hands.
    lease           bigint      NOT NULL DEFAULT 0,
    settled_at      timestamptz,
    -- The digest of the address it was sent to: reports are believed about that address alone.
    sent_to         text,
    CONSTRAINT delivery_once UNIQUE (event_id, recipient, channel, kind)
);
CREATE INDEX delivery_destination ON delivery (settled_at) WHERE sent_to IS NOT NULL;
CREATE INDEX delivery_due ON delivery (next_attempt_at) WHERE state = 'queued';
CREATE INDEX delivery_held ON delivery (held_until, id) WHERE held_until IS NOT NULL;
CREATE INDEX delivery_leased ON delivery (lease_until) WHERE state = 'sending';
CREATE INDEX delivery_newest ON delivery (queued_at DESC, id DESC);
CREATE INDEX delivery_state_newest ON delivery (state, queued_at DESC, id DESC);
CREATE INDEX delivery_party ON delivery (party, queued_at DESC, id DESC);
CREATE INDEX delivery_recipient ON delivery (recipient, queued_at DESC, id DESC);
CREATE INDEX delivery_notification ON delivery (notification, state) WHERE notification IS NOT NULL;

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

-- Where each contact was last written to. Addresses stand in the register alone; here they are known again by a keyed
-- digest of their comparable form.
CREATE TABLE contact_address (
    contact text PRIMARY KEY,
    address text NOT NULL
);
CREATE INDEX contact_address_address ON contact_address (address);

-- Contacts to whom no mail is sent. A mailbox that fails fails for everybody who is reached there.
CREATE TABLE suppression (
    contact   text        PRIMARY KEY,
    reason    text        NOT NULL CHECK (reason IN ('bounced', 'decided')),
    note      text        NOT NULL,
    delivery  text,
    address   text,
    -- Because another is reached at the same address: that ends once the contact is reached elsewhere.
    is_shared boolean     NOT NULL,
    since     timestamptz NOT NULL,
    by        text        NOT NULL
);
CREATE INDEX suppression_address ON suppression (address) WHERE address IS NOT NULL;

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
        'failed', 'delayed', 'delivered', 'auto-reply', 'elsewhere', 'loop', 'unclear', 'stranger')),
    delivery   text,
    status     text,
    diagnostic text,
    read_at    timestamptz NOT NULL
);
CREATE INDEX bounce_newest ON bounce (read_at DESC, id DESC);

-- Preferences and digests

CREATE TABLE subscription (
    contact       text        NOT NULL,
    category      text        NOT NULL CHECK (category IN ('information', 'updates', 'followed')),
    is_subscribed boolean     NOT NULL,
    changed_at    timestamptz NOT NULL,
    changed_by    text        NOT NULL,
    is_by_link    boolean     NOT NULL,
    PRIMARY KEY (contact, category)
);

CREATE TABLE preference (
    contact     text        PRIMARY KEY,
    party       text        NOT NULL,
    zone        text        NOT NULL,
    language    text,
    quiet_from  text,
    quiet_until text,
    quiet_days  text[]      NOT NULL,
    required    text        NOT NULL CHECK (required IN ('immediate', 'daily', 'weekly')),
    updates     text        NOT NULL CHECK (updates IN ('immediate', 'daily', 'weekly')),
    followed    text        NOT NULL CHECK (followed IN ('immediate', 'daily', 'weekly')),
    digest_at   text        NOT NULL,
    digest_on   text        NOT NULL,
    changed_at  timestamptz NOT NULL,
    changed_by  text        NOT NULL,
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
);
CREATE INDEX preference_party ON preference (party, contact);

-- How far the digests of a contact have come.
CREATE TABLE digest_cursor (
    contact   text        NOT NULL REFERENCES preference ON DELETE CASCADE,
    frequency text        NOT NULL CHECK (frequency IN ('daily', 'weekly')),
    place     bigint      NOT NULL,
    closed_at timestamptz NOT NULL,
    closes_at timestamptz,
    PRIMARY KEY (contact, frequency)
);
CREATE INDEX digest_cursor_due ON digest_cursor (closes_at, contact, frequency);

-- What is to be gathered, in places that only grow. An insert holds the digest lock in common with other inserts, and the
-- closing of a window holds it alone: so nothing with a lower place turns up behind a window that was closed.
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

-- Deadlines and reminders

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

-- Which parties have delivered to a call, and by which submission: nobody reminds them while they stand behind it.
CREATE TABLE delivered (
    call       text NOT NULL,
    party      text NOT NULL,
    submission text NOT NULL,
    PRIMARY KEY (call, party, submission)
);
CREATE INDEX delivered_submission ON delivered (submission);

-- The key of a step: it is taken once in a round, by any replica.
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

-- Feeds at private addresses. What opens them stands in the address alone: here is its SHA-256.
CREATE TABLE feed (
    id         text        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('notifications', 'deadlines', 'followed')),
    digest     text        NOT NULL UNIQUE,
    language   text        NOT NULL,
    -- As whom the owner has made it: what it shows is worked out whenever it is read.
    owner      text        NOT NULL,
    roles      text[]      NOT NULL,
    party      text,
    inboxes    text[]      NOT NULL,
    created_at timestamptz NOT NULL,
    rotated_at timestamptz,
    revoked_at timestamptz
);
CREATE INDEX feed_owner ON feed (owner, id);
