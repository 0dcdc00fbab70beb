-- The register: parties and what they are called, who speaks for them and who is written to, offices, the mandate, needs.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

-- The mandate, in versions.
CREATE TABLE mandate_version (
    version      bigint      PRIMARY KEY CHECK (version > 0),
    title        text        NOT NULL,
    text         text        NOT NULL,
    source       text        NOT NULL,
    remit        jsonb       NOT NULL,
    co_chairs    jsonb       NOT NULL,
    appointed_by text,
    funding      text        NOT NULL CHECK (funding IN ('funded', 'partly-funded', 'unfunded', 'subject-to-resources')),
    funding_note text,
    reason       text        CHECK (version = 1 OR reason IS NOT NULL),
    author       text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE TRIGGER mandate_version_is_immutable BEFORE UPDATE OR DELETE ON mandate_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Parties

-- How the process is defined, version by version. What holds now stands in process as well, as it does in every service.
CREATE TABLE process_version (
    version     bigint      PRIMARY KEY CHECK (version >= 1),
    terms       jsonb       NOT NULL,
    reason      text,
    author      text        NOT NULL,
    recorded_at timestamptz NOT NULL
);

CREATE TABLE party (
    id            text   PRIMARY KEY,
    name          text   NOT NULL,
    official_name text,
    acronym       text,
    iso3166       text   CHECK (iso3166 ~ '^[A-Z]{3}$'),
    kind          text   NOT NULL CHECK (kind IN (
        'member-state', 'non-member-state', 'observer', 'international-organization', 'regional-organization', 'major-group')),
    region        text,
    aliases       text[] NOT NULL,
    note          text,
    CONSTRAINT party_iso3166 UNIQUE (iso3166)
);
CREATE INDEX party_by_name ON party (name, id);

CREATE TABLE party_official_name (
    party    text NOT NULL REFERENCES party,
    language text NOT NULL CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    name     text NOT NULL,
    PRIMARY KEY (party, language)
);

-- Every name by which a party is found. Its key leads to one body, so that no other spelling enters a body twice.
CREATE TABLE party_name (
    name  text NOT NULL,
    party text NOT NULL REFERENCES party,
    key   text PRIMARY KEY GENERATED ALWAYS AS (name_key(name)) STORED
);

-- What a name looks like leads to one body, as its key does: of two that are claimed at once one is refused, too.
CREATE TABLE party_look (
    look  text PRIMARY KEY,
    party text NOT NULL,
    name  text NOT NULL
);

-- The accreditation of observers.
CREATE TABLE accreditation (
    party       text NOT NULL REFERENCES party,
    class       text NOT NULL CHECK (class IN (
        'major-group', 'accredited-organization', 'intergovernmental', 'un-entity', 'special-invitation')),
    reference   text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to >= valid_from),
    -- The end that was given; a later accreditation brings the end that counts forward as long as it stands.
    given_to    date,
    recorded_by text NOT NULL,
    PRIMARY KEY (party, valid_from)
);

CREATE TABLE consultation (
    id           text   PRIMARY KEY,
    region       text   NOT NULL,
    city         text   NOT NULL,
    host_country text,
    starts_on    date   NOT NULL,
    ends_on      date   NOT NULL CHECK (ends_on >= starts_on),
    format       text   NOT NULL CHECK (format IN ('in-person', 'online', 'hybrid')),
    attendance   text[] NOT NULL,
    withdrawn_at timestamptz
);
CREATE INDEX consultation_starts_on ON consultation (starts_on, id);

-- Contacts. Names and addresses of persons stand in `focal_point`, `delegate` and `office_contact`, and where people move to and
-- from in `address_change`, nowhere else and in no event. They are erased some time after somebody has left.

-- Focal points, with their alternates beside them.
CREATE TABLE focal_point (
    id            text PRIMARY KEY,
    party         text NOT NULL REFERENCES party,
    role          text NOT NULL CHECK (role IN ('focal-point', 'alternate')),
    name          text,
    email         text,
    language      text NOT NULL CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    zone          text NOT NULL,
    valid_from    date NOT NULL,
    -- The day before the first where the nomination was a mistake.
    valid_to      date CHECK (valid_to >= valid_from - 1),
    letter        text,
    nominated_on  date NOT NULL,
    confirmed_on  date,
    -- When its holder last changed the address.
    address_since timestamptz,
    -- When the sweep is to look at it next.
    next_sweep_on date,
    CHECK ((name IS NULL) = (email IS NULL))
);
CREATE INDEX focal_point_party ON focal_point (party, id);
CREATE INDEX focal_point_former ON focal_point (valid_to, id) WHERE email IS NOT NULL AND valid_to IS NOT NULL;
CREATE INDEX focal_point_next_sweep ON focal_point (next_sweep_on, id) WHERE next_sweep_on IS NOT NULL;

-- A term that has changed is looked at in the next sweep.
CREATE FUNCTION plan_focal_point_sweep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.next_sweep_on := CASE WHEN NEW.role = 'focal-point' THEN date '0001-01-01' END;
    RETURN NEW;
END
$$;
CREATE TRIGGER focal_point_sweep_is_planned BEFORE INSERT OR UPDATE OF valid_to, confirmed_on ON focal_point
    FOR EACH ROW EXECUTE FUNCTION plan_focal_point_sweep();

CREATE TABLE focal_point_sweep (
    contact  text        NOT NULL REFERENCES focal_point,
    step     text        NOT NULL,
    -- What the step is about: the day of the last confirmation, or the end of the term.
    about    date        NOT NULL,
    taken_at timestamptz NOT NULL,
    PRIMARY KEY (contact, step, about)
);
CREATE TRIGGER focal_point_sweep_is_immutable BEFORE UPDATE OR DELETE ON focal_point_sweep
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Whom a focal point proposes to take over. Name and address stand here until it is decided.
CREATE TABLE successor (
    id          text        PRIMARY KEY,
    contact     text        NOT NULL REFERENCES focal_point,
    party       text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('proposed', 'confirmed', 'declined')),
    name        text,
    email       text,
    language    text        NOT NULL,
    zone        text        NOT NULL,
    letter      text        NOT NULL,
    first_day   date        NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by  text,
    decided_at  timestamptz,
    note        text,
    successor   text,
    CHECK ((state = 'proposed') = (decided_at IS NULL)),
    CHECK ((state = 'proposed') = (name IS NOT NULL AND email IS NOT NULL))
);
CREATE INDEX successor_newest ON successor (proposed_at DESC, id DESC);
CREATE INDEX successor_contact ON successor (contact);

CREATE TABLE regional_coordinator (
    region     text NOT NULL,
    contact    text NOT NULL REFERENCES focal_point,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    -- The end that was given; a later appointment brings the end that counts forward as long as it stands.
    given_to   date,
    PRIMARY KEY (region, valid_from)
);

CREATE TABLE delegate (
    id          text    PRIMARY KEY,
    party       text    NOT NULL REFERENCES party,
    session     text    NOT NULL,
    -- The same person on several delegations, by an id that says nothing of the person.
    person      text    NOT NULL,
    name        text,
    email       text,
    function    text,
    is_head     boolean NOT NULL,
    may_speak   boolean NOT NULL,
    letter      text,
    credentials text    NOT NULL CHECK (credentials IN ('submitted', 'provisional', 'accepted', 'rejected')),
    decided_by  text,
    decided_at  timestamptz,
    note        text,
    -- When the person last changed the address.
    address_since timestamptz,
    CHECK ((name IS NULL) = (email IS NULL)),
    CONSTRAINT delegate_once UNIQUE (party, session, email),
    CONSTRAINT delegate_person_once UNIQUE (party, session, person)
);
CREATE INDEX delegate_email ON delegate (party, email);
CREATE INDEX delegate_person ON delegate (person);
CREATE INDEX delegate_known ON delegate (session) WHERE email IS NOT NULL;

-- Units of the secretariat. Their ids begin with “unit-”, and those of parties never do: an owner of actions is one or the other.
CREATE TABLE secretariat_unit (
    id   text PRIMARY KEY CHECK (id LIKE 'unit-%'),
    name text NOT NULL,
    key  text NOT NULL CONSTRAINT secretariat_unit_name UNIQUE
);

-- Who serves in the secretariat, as co-chair or in operations; the first two read the mail of their office.
CREATE TABLE office_contact (
    id         text PRIMARY KEY,
    office     text NOT NULL CHECK (office IN ('secretariat', 'co-chairs', 'operations')),
    unit       text REFERENCES secretariat_unit CHECK (unit IS NULL OR office = 'secretariat'),
    name       text,
    email      text,
    language   text NOT NULL,
    zone       text NOT NULL,
    valid_from date NOT NULL,
    -- The day before the first where the appointment was a mistake.
    valid_to   date CHECK (valid_to >= valid_from - 1),
    -- The end that was given; a co-chair's term ends earlier where the mandate says so.
    given_to   date,
    -- When its holder last changed the address.
    address_since timestamptz,
    CHECK ((name IS NULL) = (email IS NULL))
);
CREATE INDEX office_contact_office ON office_contact (office, id);

-- Where people asked that their mail goes, until both ends have confirmed it, and where it went before, until it can be put back
-- no more. Nobody is written to there but for that, and nobody signs in by it.
CREATE TABLE address_change (
    id                  text        PRIMARY KEY,
    -- A focal point, an alternate, a contact of an office, or a person on delegations.
    contact             text        NOT NULL,
    -- In which they asked.
    role                text        NOT NULL,
    -- The address on record when they asked.
    former              text,
    -- The new one; of a change that was put back, the one that was on record until then.
    email               text,
    requested_at        timestamptz NOT NULL,
    expires_at          timestamptz NOT NULL,
    former_confirmed_at timestamptz,
    new_confirmed_at    timestamptz,
    closed_at           timestamptz,
    -- Of a change that was carried out, while a reader of the former address may have it put back.
    objection_until     timestamptz CHECK (objection_until IS NULL OR closed_at IS NOT NULL),
    restored_at         timestamptz,
    CHECK ((closed_at IS NULL OR objection_until IS NOT NULL) = (email IS NOT NULL)),
    CHECK ((email IS NOT NULL AND restored_at IS NULL) = (former IS NOT NULL))
);
CREATE UNIQUE INDEX address_change_open ON address_change (contact) WHERE closed_at IS NULL;
CREATE INDEX address_change_newest ON address_change (contact, requested_at DESC, id DESC);
CREATE INDEX address_change_expiry ON address_change (greatest(expires_at, objection_until));

-- Who signs in is found by the address.
CREATE INDEX focal_point_email ON focal_point (lower(email)) WHERE email IS NOT NULL;
CREATE INDEX delegate_address ON delegate (lower(email)) WHERE email IS NOT NULL;
CREATE INDEX office_contact_email ON office_contact (lower(email)) WHERE email IS NOT NULL;

-- Needs and proposals

CREATE TABLE need (
    id                   text     PRIMARY KEY,
    list                 text     NOT NULL,
    item                 text     NOT NULL,
    part                 bigint,
    heading              text,
    summary              text     NOT NULL,
    regions              text[]   NOT NULL,
    related_proposals    bigint[] NOT NULL,
    -- Which proposals answer a need can change; what it was registered with tells a repetition.
    registered_proposals bigint[] NOT NULL,
    source               text,
    withdrawn_at         timestamptz
);
CREATE INDEX need_proposals ON need USING gin (related_proposals);

-- What the proposals service has told.
CREATE TABLE proposal (
    number        bigint  PRIMARY KEY,
    title         text    NOT NULL,
    cluster       text,
    is_current    boolean NOT NULL DEFAULT false,
    -- The request that put it on record: an operation has made what its own request registered.
    registered_by uuid
);

CREATE TABLE proposal_operation (
    id          text     PRIMARY KEY,
    sources     bigint[] NOT NULL,
    -- What it has put on record, and all that it leads to.
    made        bigint[] NOT NULL,
    targets     bigint[] NOT NULL,
    is_reversed boolean  NOT NULL DEFAULT false
);

-- Which proposals another one came from, by whatever operations that stand, and itself: what follows a forerunner up
-- counts for its successor. Worked out anew with each operation, of which there are few.
CREATE TABLE proposal_lineage (
    number   bigint NOT NULL,
    ancestor bigint NOT NULL,
    PRIMARY KEY (number, ancestor)
);
CREATE INDEX proposal_lineage_ancestor ON proposal_lineage (ancestor, number);

CREATE FUNCTION begin_lineage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO proposal_lineage VALUES (NEW.number, NEW.number) ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER proposal_has_a_lineage AFTER INSERT ON proposal FOR EACH ROW EXECUTE FUNCTION begin_lineage();

CREATE FUNCTION work_out_lineage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM proposal_lineage WHERE number <> ancestor;
    INSERT INTO proposal_lineage
        WITH RECURSIVE step AS (
            SELECT unnest(targets) AS number, sources FROM proposal_operation WHERE NOT is_reversed
        ), line (number, ancestor) AS (
            SELECT number, unnest(sources) FROM step
            UNION SELECT line.number, unnest(sources) FROM line JOIN step ON step.number = line.ancestor
        )
        SELECT number, ancestor FROM line
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER proposal_operation_makes_lineage AFTER INSERT OR UPDATE ON proposal_operation
    FOR EACH STATEMENT EXECUTE FUNCTION work_out_lineage();
