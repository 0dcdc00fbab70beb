-- Formal notifications with their recipients and answers, the links that stand in mails, and who wants what.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is a record: it is not changed', TG_TABLE_NAME;
END $$;

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

-- Numbers without gaps: whoever sends waits here for whoever sends.
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
    CHECK (answer = 'received' OR note IS NOT NULL),
    FOREIGN KEY (notification, recipient) REFERENCES notification_recipient
);
CREATE INDEX acknowledgement_last ON acknowledgement (notification, recipient, place DESC);

-- Links that stand in mails. What opens them stands in the mails alone: here is its SHA-256.
CREATE TABLE mail_link (
    digest       text        PRIMARY KEY,
    purpose      text        NOT NULL CHECK (purpose IN ('acknowledge', 'unsubscribe')),
    delivery     text        NOT NULL,
    notification text        REFERENCES notification,
    contact      text        NOT NULL,
    category     text        NOT NULL,
    language     text        NOT NULL,
    subject      text        NOT NULL,
    expires_at   timestamptz NOT NULL,
    CHECK (purpose <> 'acknowledge' OR notification IS NOT NULL)
);
CREATE INDEX mail_link_expiry ON mail_link (expires_at);

CREATE TABLE subscription (
    contact       text        NOT NULL,
    category      text        NOT NULL CHECK (category IN ('information', 'updates')),
    is_subscribed boolean     NOT NULL,
    changed_at    timestamptz NOT NULL,
    changed_by    text        NOT NULL,
    PRIMARY KEY (contact, category)
);

-- The ledger knows what kind of mail it is, and what it says in the recipient's language.
ALTER TABLE delivery ADD COLUMN category text NOT NULL DEFAULT 'required'
    CHECK (category IN ('formal', 'required', 'information', 'updates'));
ALTER TABLE delivery ADD COLUMN because text;
ALTER TABLE delivery ADD COLUMN content jsonb;
ALTER TABLE delivery ADD COLUMN notification text REFERENCES notification;
ALTER TABLE delivery ADD COLUMN refers_to text;
ALTER TABLE delivery DROP CONSTRAINT delivery_kind_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_kind_check CHECK (kind IN (
    'notification', 'formal', 'digest', 'reminder', 'alternate'));
