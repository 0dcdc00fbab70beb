-- Tables of the service notifications, beside those in backbone.sql.

CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '% is a record: it is not changed', TG_TABLE_NAME;
END $$;

CREATE TABLE acknowledgement (
    place bigint NOT NULL,
    notification text NOT NULL,
    recipient text NOT NULL,
    answer text NOT NULL,
    note text,
    answered_at timestamp with time zone NOT NULL,
    answered_by text NOT NULL,
    is_by_link boolean NOT NULL,
    CONSTRAINT acknowledgement_answer_check CHECK ((answer = ANY (ARRAY['received'::text, 'forwarded'::text, 'cannot-act'::text]))),
    CONSTRAINT acknowledgement_check CHECK (((answer = 'received'::text) OR (note IS NOT NULL)))
);

ALTER TABLE acknowledgement ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME acknowledgement_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE alternate (
    id text NOT NULL,
    party text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    language text,
    zone text
);

CREATE TABLE bounce (
    id text NOT NULL,
    kind text NOT NULL,
    delivery text,
    status text,
    diagnostic text,
    read_at timestamp with time zone NOT NULL,
    CONSTRAINT bounce_kind_check CHECK ((kind = ANY (ARRAY['failed'::text, 'delayed'::text, 'delivered'::text, 'auto-reply'::text, 'elsewhere'::text, 'loop'::text, 'unclear'::text, 'stranger'::text])))
);

CREATE TABLE concern (
    action text NOT NULL,
    owner text NOT NULL,
    proposals bigint[] NOT NULL
);

CREATE TABLE contact (
    id text NOT NULL,
    party text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    language text,
    zone text
);

CREATE TABLE contact_address (
    contact text NOT NULL,
    address text NOT NULL
);

CREATE TABLE deadline (
    kind text NOT NULL,
    object text NOT NULL,
    title text NOT NULL,
    owner text,
    due_at timestamp with time zone NOT NULL,
    zone text NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    can_be_late boolean DEFAULT true NOT NULL,
    days bigint[],
    round bigint DEFAULT 1 NOT NULL,
    since timestamp with time zone NOT NULL,
    changes bigint DEFAULT 0 NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    next_step_at timestamp with time zone,
    CONSTRAINT deadline_check CHECK (((owner IS NULL) = (kind = 'call'::text))),
    CONSTRAINT deadline_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'cancelled'::text])))
);

CREATE TABLE delivered (
    call text NOT NULL,
    party text NOT NULL,
    submission text NOT NULL
);

CREATE TABLE delivery (
    id text NOT NULL,
    event_id text NOT NULL,
    event text NOT NULL,
    recipient text NOT NULL,
    party text NOT NULL,
    channel text DEFAULT 'mail'::text NOT NULL,
    kind text DEFAULT 'notification'::text NOT NULL,
    category text DEFAULT 'required'::text NOT NULL,
    about text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    reason text NOT NULL,
    notice jsonb,
    because text,
    content jsonb,
    is_personal boolean DEFAULT false NOT NULL,
    is_elsewhere boolean DEFAULT false NOT NULL,
    notification text,
    refers_to text,
    message_id text NOT NULL,
    bounce_key text DEFAULT substr(replace((gen_random_uuid())::text, '-'::text, ''::text), 1, 12) NOT NULL,
    state text NOT NULL,
    held_until timestamp with time zone,
    attempts bigint DEFAULT 0 NOT NULL,
    error text,
    queued_at timestamp with time zone NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    lease_until timestamp with time zone,
    lease bigint DEFAULT 0 NOT NULL,
    settled_at timestamp with time zone,
    sent_to text,
    CONSTRAINT delivery_category_check CHECK ((category = ANY (ARRAY['formal'::text, 'required'::text, 'information'::text, 'updates'::text, 'followed'::text]))),
    CONSTRAINT delivery_channel_check CHECK ((channel = 'mail'::text)),
    CONSTRAINT delivery_check CHECK (((held_until IS NULL) OR (state = 'held'::text))),
    CONSTRAINT delivery_check1 CHECK (((lease_until IS NOT NULL) = (state = 'sending'::text))),
    CONSTRAINT delivery_kind_check CHECK ((kind = ANY (ARRAY['notification'::text, 'formal'::text, 'digest'::text, 'reminder'::text, 'alternate'::text]))),
    CONSTRAINT delivery_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'held'::text, 'sending'::text, 'sent'::text, 'accepted'::text, 'bounced'::text, 'failed'::text, 'unsettled'::text, 'suppressed'::text, 'digested'::text])))
);

CREATE TABLE digest (
    contact text NOT NULL,
    frequency text NOT NULL,
    after bigint NOT NULL,
    through bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    items bigint NOT NULL,
    delivery text NOT NULL,
    CONSTRAINT digest_check CHECK ((through > after)),
    CONSTRAINT digest_items_check CHECK ((items > 0))
);

CREATE TABLE digest_cursor (
    contact text NOT NULL,
    frequency text NOT NULL,
    place bigint NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone,
    CONSTRAINT digest_cursor_frequency_check CHECK ((frequency = ANY (ARRAY['daily'::text, 'weekly'::text])))
);

CREATE TABLE digest_item (
    place bigint NOT NULL,
    contact text NOT NULL,
    frequency text NOT NULL,
    delivery text NOT NULL
);

ALTER TABLE digest_item ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME digest_item_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE feed (
    id text NOT NULL,
    kind text NOT NULL,
    digest text NOT NULL,
    language text NOT NULL,
    owner text NOT NULL,
    roles text[] NOT NULL,
    party text,
    inboxes text[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    rotated_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT feed_kind_check CHECK ((kind = ANY (ARRAY['notifications'::text, 'deadlines'::text, 'followed'::text])))
);

CREATE TABLE follow (
    follower text NOT NULL,
    object text NOT NULL,
    kind text NOT NULL,
    number bigint,
    title text NOT NULL,
    roles text[] NOT NULL,
    party text,
    inbox text NOT NULL,
    inboxes text[] NOT NULL,
    followed_at timestamp with time zone NOT NULL,
    CONSTRAINT follow_kind_check CHECK ((kind = ANY (ARRAY['proposal'::text, 'action'::text, 'need'::text, 'call'::text, 'session'::text, 'region'::text])))
);

CREATE TABLE inbox_item (
    id text NOT NULL,
    recipient text NOT NULL,
    event_id text NOT NULL,
    event text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    about text NOT NULL,
    reason text NOT NULL,
    notice jsonb,
    because text,
    told_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone
);

CREATE TABLE lifted_suppression (
    place bigint NOT NULL,
    contact text NOT NULL,
    reason text NOT NULL,
    note text NOT NULL,
    delivery text,
    since timestamp with time zone NOT NULL,
    by text NOT NULL,
    lifted_at timestamp with time zone NOT NULL,
    lifted_by text NOT NULL,
    lift_note text NOT NULL
);

ALTER TABLE lifted_suppression ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME lifted_suppression_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE mail_link (
    digest text NOT NULL,
    purpose text NOT NULL,
    delivery text NOT NULL,
    notification text,
    contact text NOT NULL,
    category text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    about text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    disowned_at timestamp with time zone,
    CONSTRAINT mail_link_check CHECK (((purpose <> 'acknowledge'::text) OR (notification IS NOT NULL))),
    CONSTRAINT mail_link_purpose_check CHECK ((purpose = ANY (ARRAY['acknowledge'::text, 'unsubscribe'::text, 'sign-in'::text, 'former-address'::text, 'new-address'::text, 'act'::text, 'disown'::text])))
);

CREATE TABLE notification (
    id text NOT NULL,
    state text NOT NULL,
    number text,
    reference text NOT NULL,
    kind text NOT NULL,
    addressed text NOT NULL,
    copied text,
    wordings jsonb NOT NULL,
    action_required_by date,
    refers_to text,
    about text,
    drafted_at timestamp with time zone NOT NULL,
    drafted_by text NOT NULL,
    sent_at timestamp with time zone,
    sent_by text,
    CONSTRAINT notification_check CHECK (((state = 'sent'::text) = (number IS NOT NULL))),
    CONSTRAINT notification_check1 CHECK (((state = 'sent'::text) = ((sent_at IS NOT NULL) AND (sent_by IS NOT NULL)))),
    CONSTRAINT notification_kind_check CHECK ((kind = ANY (ARRAY['formal'::text, 'information'::text]))),
    CONSTRAINT notification_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'discarded'::text])))
);

CREATE TABLE notification_blocked (
    notification text NOT NULL,
    recipient text NOT NULL,
    party text,
    why text NOT NULL
);

CREATE TABLE notification_recipient (
    notification text NOT NULL,
    recipient text NOT NULL,
    party text,
    region text,
    class text NOT NULL,
    reasons text[] NOT NULL,
    language text NOT NULL,
    channels text[] NOT NULL,
    CONSTRAINT notification_recipient_channels_check CHECK ((channels <@ ARRAY['inbox'::text, 'mail'::text])),
    CONSTRAINT notification_recipient_class_check CHECK ((class = ANY (ARRAY['to'::text, 'cc'::text]))),
    CONSTRAINT notification_recipient_reasons_check CHECK ((cardinality(reasons) > 0))
);

CREATE TABLE notification_year (
    year bigint NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT notification_year_last_check CHECK ((last >= 0))
);

CREATE TABLE office_contact (
    id text NOT NULL,
    office text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    language text NOT NULL
);

CREATE TABLE party (
    id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    names jsonb DEFAULT '{}'::jsonb NOT NULL,
    region text
);

CREATE TABLE preference (
    contact text NOT NULL,
    party text NOT NULL,
    zone text NOT NULL,
    language text,
    quiet_from text,
    quiet_until text,
    quiet_days text[] NOT NULL,
    required text NOT NULL,
    updates text NOT NULL,
    followed text NOT NULL,
    digest_at text NOT NULL,
    digest_on text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    CONSTRAINT preference_check CHECK (((quiet_from IS NULL) = (quiet_until IS NULL))),
    CONSTRAINT preference_followed_check CHECK ((followed = ANY (ARRAY['immediate'::text, 'daily'::text, 'weekly'::text]))),
    CONSTRAINT preference_required_check CHECK ((required = ANY (ARRAY['immediate'::text, 'daily'::text, 'weekly'::text]))),
    CONSTRAINT preference_updates_check CHECK ((updates = ANY (ARRAY['immediate'::text, 'daily'::text, 'weekly'::text])))
);

CREATE TABLE reminder (
    kind text NOT NULL,
    object text NOT NULL,
    round bigint NOT NULL,
    days bigint NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    parties text[] NOT NULL
);

CREATE TABLE reminder_ladder (
    kind text NOT NULL,
    days bigint[] NOT NULL,
    CONSTRAINT reminder_ladder_kind_check CHECK ((kind = ANY (ARRAY['call'::text, 'action'::text])))
);

CREATE TABLE secretariat_unit (
    id text NOT NULL,
    name text NOT NULL
);

CREATE TABLE subscription (
    contact text NOT NULL,
    category text NOT NULL,
    is_subscribed boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    is_by_link boolean NOT NULL,
    CONSTRAINT subscription_category_check CHECK ((category = ANY (ARRAY['information'::text, 'updates'::text, 'followed'::text])))
);

CREATE TABLE suppression (
    contact text NOT NULL,
    reason text NOT NULL,
    note text NOT NULL,
    delivery text,
    address text,
    is_shared boolean NOT NULL,
    since timestamp with time zone NOT NULL,
    by text NOT NULL,
    CONSTRAINT suppression_reason_check CHECK ((reason = ANY (ARRAY['bounced'::text, 'decided'::text])))
);

CREATE TABLE told_before (
    source text NOT NULL,
    "position" bigint NOT NULL
);

CREATE TABLE urgent_override (
    place bigint NOT NULL,
    delivery text NOT NULL,
    recipient text NOT NULL,
    reason text NOT NULL,
    overridden_by text NOT NULL,
    overridden_at timestamp with time zone NOT NULL
);

ALTER TABLE urgent_override ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME urgent_override_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY acknowledgement
    ADD CONSTRAINT acknowledgement_pkey PRIMARY KEY (place);

ALTER TABLE ONLY alternate
    ADD CONSTRAINT alternate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY bounce
    ADD CONSTRAINT bounce_pkey PRIMARY KEY (id);

ALTER TABLE ONLY concern
    ADD CONSTRAINT concern_pkey PRIMARY KEY (action);

ALTER TABLE ONLY contact_address
    ADD CONSTRAINT contact_address_pkey PRIMARY KEY (contact);

ALTER TABLE ONLY contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY deadline
    ADD CONSTRAINT deadline_pkey PRIMARY KEY (kind, object);

ALTER TABLE ONLY delivered
    ADD CONSTRAINT delivered_pkey PRIMARY KEY (call, party, submission);

ALTER TABLE ONLY delivery
    ADD CONSTRAINT delivery_once UNIQUE (event_id, recipient, channel, kind);

ALTER TABLE ONLY delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (id);

ALTER TABLE ONLY digest_cursor
    ADD CONSTRAINT digest_cursor_pkey PRIMARY KEY (contact, frequency);

ALTER TABLE ONLY digest_item
    ADD CONSTRAINT digest_item_delivery_key UNIQUE (delivery);

ALTER TABLE ONLY digest_item
    ADD CONSTRAINT digest_item_pkey PRIMARY KEY (place);

ALTER TABLE ONLY digest
    ADD CONSTRAINT digest_pkey PRIMARY KEY (contact, frequency, after);

ALTER TABLE ONLY feed
    ADD CONSTRAINT feed_digest_key UNIQUE (digest);

ALTER TABLE ONLY feed
    ADD CONSTRAINT feed_pkey PRIMARY KEY (id);

ALTER TABLE ONLY follow
    ADD CONSTRAINT follow_pkey PRIMARY KEY (follower, object);

ALTER TABLE ONLY inbox_item
    ADD CONSTRAINT inbox_item_once UNIQUE (event_id, recipient);

ALTER TABLE ONLY inbox_item
    ADD CONSTRAINT inbox_item_pkey PRIMARY KEY (id);

ALTER TABLE ONLY lifted_suppression
    ADD CONSTRAINT lifted_suppression_pkey PRIMARY KEY (place);

ALTER TABLE ONLY mail_link
    ADD CONSTRAINT mail_link_pkey PRIMARY KEY (digest);

ALTER TABLE ONLY notification_blocked
    ADD CONSTRAINT notification_blocked_pkey PRIMARY KEY (notification, recipient);

ALTER TABLE ONLY notification
    ADD CONSTRAINT notification_number_key UNIQUE (number);

ALTER TABLE ONLY notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (id);

ALTER TABLE ONLY notification_recipient
    ADD CONSTRAINT notification_recipient_pkey PRIMARY KEY (notification, recipient);

ALTER TABLE ONLY notification_year
    ADD CONSTRAINT notification_year_pkey PRIMARY KEY (year);

ALTER TABLE ONLY office_contact
    ADD CONSTRAINT office_contact_pkey PRIMARY KEY (id);

ALTER TABLE ONLY party
    ADD CONSTRAINT party_pkey PRIMARY KEY (id);

ALTER TABLE ONLY preference
    ADD CONSTRAINT preference_pkey PRIMARY KEY (contact);

ALTER TABLE ONLY reminder_ladder
    ADD CONSTRAINT reminder_ladder_pkey PRIMARY KEY (kind);

ALTER TABLE ONLY reminder
    ADD CONSTRAINT reminder_pkey PRIMARY KEY (kind, object, round, days);

ALTER TABLE ONLY secretariat_unit
    ADD CONSTRAINT secretariat_unit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY subscription
    ADD CONSTRAINT subscription_pkey PRIMARY KEY (contact, category);

ALTER TABLE ONLY suppression
    ADD CONSTRAINT suppression_pkey PRIMARY KEY (contact);

ALTER TABLE ONLY told_before
    ADD CONSTRAINT told_before_pkey PRIMARY KEY (source);

ALTER TABLE ONLY urgent_override
    ADD CONSTRAINT urgent_override_pkey PRIMARY KEY (place);

CREATE INDEX acknowledgement_last ON acknowledgement USING btree (notification, recipient, place DESC);

CREATE INDEX alternate_party ON alternate USING btree (party);

CREATE INDEX bounce_newest ON bounce USING btree (read_at DESC, id DESC);

CREATE INDEX concern_proposals ON concern USING gin (proposals);

CREATE INDEX contact_address_address ON contact_address USING btree (address);

CREATE INDEX contact_party ON contact USING btree (party);

CREATE INDEX deadline_due ON deadline USING btree (due_at, kind, object);

CREATE INDEX deadline_next_step ON deadline USING btree (next_step_at, kind, object);

CREATE INDEX delivered_submission ON delivered USING btree (submission);

CREATE INDEX delivery_destination ON delivery USING btree (settled_at) WHERE (sent_to IS NOT NULL);

CREATE INDEX delivery_due ON delivery USING btree (next_attempt_at) WHERE (state = 'queued'::text);

CREATE INDEX delivery_held ON delivery USING btree (held_until, id) WHERE (held_until IS NOT NULL);

CREATE INDEX delivery_leased ON delivery USING btree (lease_until) WHERE (state = 'sending'::text);

CREATE INDEX delivery_newest ON delivery USING btree (queued_at DESC, id DESC);

CREATE INDEX delivery_notification ON delivery USING btree (notification, state) WHERE (notification IS NOT NULL);

CREATE INDEX delivery_party ON delivery USING btree (party, queued_at DESC, id DESC);

CREATE INDEX delivery_recipient ON delivery USING btree (recipient, queued_at DESC, id DESC);

CREATE INDEX delivery_state_newest ON delivery USING btree (state, queued_at DESC, id DESC);

CREATE INDEX digest_cursor_due ON digest_cursor USING btree (closes_at, contact, frequency);

CREATE INDEX digest_item_window ON digest_item USING btree (contact, frequency, place);

CREATE INDEX digest_newest ON digest USING btree (contact, closed_at DESC);

CREATE INDEX feed_owner ON feed USING btree (owner, id);

CREATE INDEX follow_object ON follow USING btree (object);

CREATE INDEX inbox_item_newest ON inbox_item USING btree (recipient, told_at DESC, id DESC);

CREATE INDEX lifted_suppression_newest ON lifted_suppression USING btree (lifted_at DESC, contact DESC);

CREATE INDEX mail_link_disowned ON mail_link USING btree (contact) WHERE (disowned_at IS NOT NULL);

CREATE INDEX mail_link_expiry ON mail_link USING btree (expires_at);

CREATE INDEX notification_newest ON notification USING btree (state, COALESCE(sent_at, drafted_at) DESC, id DESC);

CREATE INDEX notification_recipient_party ON notification_recipient USING btree (notification, party);

CREATE INDEX office_contact_office ON office_contact USING btree (office);

CREATE INDEX preference_party ON preference USING btree (party, contact);

CREATE INDEX suppression_address ON suppression USING btree (address) WHERE (address IS NOT NULL);

CREATE TRIGGER lifted_suppression_is_immutable BEFORE DELETE OR UPDATE ON lifted_suppression FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER notification_is_immutable BEFORE DELETE OR UPDATE ON notification FOR EACH ROW WHEN ((old.state = 'sent'::text)) EXECUTE FUNCTION refuse_change();

CREATE TRIGGER notification_recipient_is_immutable BEFORE DELETE OR UPDATE ON notification_recipient FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER urgent_override_is_immutable BEFORE DELETE OR UPDATE ON urgent_override FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE ONLY acknowledgement
    ADD CONSTRAINT acknowledgement_notification_recipient_fkey FOREIGN KEY (notification, recipient) REFERENCES notification_recipient(notification, recipient);

ALTER TABLE ONLY deadline
    ADD CONSTRAINT deadline_kind_fkey FOREIGN KEY (kind) REFERENCES reminder_ladder(kind);

ALTER TABLE ONLY delivery
    ADD CONSTRAINT delivery_notification_fkey FOREIGN KEY (notification) REFERENCES notification(id);

ALTER TABLE ONLY digest_cursor
    ADD CONSTRAINT digest_cursor_contact_fkey FOREIGN KEY (contact) REFERENCES preference(contact) ON DELETE CASCADE;

ALTER TABLE ONLY digest
    ADD CONSTRAINT digest_delivery_fkey FOREIGN KEY (delivery) REFERENCES delivery(id);

ALTER TABLE ONLY digest_item
    ADD CONSTRAINT digest_item_delivery_fkey FOREIGN KEY (delivery) REFERENCES delivery(id);

ALTER TABLE ONLY mail_link
    ADD CONSTRAINT mail_link_notification_fkey FOREIGN KEY (notification) REFERENCES notification(id);

ALTER TABLE ONLY notification_blocked
    ADD CONSTRAINT notification_blocked_notification_fkey FOREIGN KEY (notification) REFERENCES notification(id);

ALTER TABLE ONLY notification_recipient
    ADD CONSTRAINT notification_recipient_notification_fkey FOREIGN KEY (notification) REFERENCES notification(id);

ALTER TABLE ONLY notification
    ADD CONSTRAINT notification_refers_to_fkey FOREIGN KEY (refers_to) REFERENCES notification(number);

ALTER TABLE ONLY reminder
    ADD CONSTRAINT reminder_kind_object_fkey FOREIGN KEY (kind, object) REFERENCES deadline(kind, object);

ALTER TABLE ONLY urgent_override
    ADD CONSTRAINT urgent_override_delivery_fkey FOREIGN KEY (delivery) REFERENCES delivery(id);
