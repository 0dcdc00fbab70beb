-- Follow-up actions with their terms, dependencies, extensions and ladder; parties, delegations and focal points.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TABLE secretariat_unit (
    id   text PRIMARY KEY CHECK (id LIKE 'unit-%'),
    name text NOT NULL
);

-- An owner is a party or a unit of the secretariat: the ids of units begin with “unit-”, those of parties never do.
ALTER TABLE action DROP CONSTRAINT action_owner_fkey;
ALTER TABLE action
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD COLUMN contact text REFERENCES focal_point,
    ADD COLUMN alternates text[] NOT NULL DEFAULT '{}',
    ADD COLUMN zone text NOT NULL DEFAULT 'Africa/Nairobi',
    ADD COLUMN starts_at timestamptz,
    ADD COLUMN due_at timestamptz,
    ADD COLUMN visibility text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'parties', 'restricted')),
    ADD COLUMN decisions text[] NOT NULL DEFAULT '{}',
    ADD COLUMN round bigint NOT NULL DEFAULT 1,
    ADD COLUMN suppressed_until timestamptz,
    ADD COLUMN terms text,
    ADD COLUMN next_sweep_at timestamptz;
UPDATE action SET starts_at = starts_on::timestamp AT TIME ZONE zone, due_at = (due_on + time '23:59') AT TIME ZONE zone;
ALTER TABLE action ALTER COLUMN due_at SET NOT NULL;
ALTER TABLE action ADD CONSTRAINT action_due_after_start CHECK (due_at >= starts_at);
CREATE INDEX action_contact ON action (contact) WHERE contact IS NOT NULL;
CREATE INDEX action_alternates ON action USING gin (alternates);
CREATE INDEX action_needs ON action USING gin (needs);

-- When the sweep is to look at an action next: never later than the first step of its timetable.
CREATE FUNCTION plan_action_sweep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.next_sweep_at := CASE
        WHEN NEW.funding = 'unfunded' OR NEW.state NOT IN ('proposed', 'accepted', 'in-progress', 'blocked') THEN NULL
        ELSE NEW.due_at - interval '14 days' END;
    RETURN NEW;
END
$$;
CREATE TRIGGER action_sweep_is_planned BEFORE INSERT OR UPDATE OF state, due_at, funding, suppressed_until ON action
    FOR EACH ROW EXECUTE FUNCTION plan_action_sweep();
UPDATE action SET due_at = due_at;
CREATE INDEX action_next_sweep ON action (next_sweep_at, id) WHERE next_sweep_at IS NOT NULL;

-- Each step once a round: the key stands in the transaction that tells of the step.
CREATE TABLE action_sweep (
    action   text        NOT NULL REFERENCES action,
    round    bigint      NOT NULL,
    step     text        NOT NULL,
    taken_at timestamptz NOT NULL,
    contacts text[]      NOT NULL,
    PRIMARY KEY (action, round, step)
);

CREATE TABLE escalation_pause (
    action       text        NOT NULL REFERENCES action,
    pause        bigint      GENERATED ALWAYS AS IDENTITY,
    since        timestamptz NOT NULL,
    until        timestamptz,
    reason       text        NOT NULL,
    paused_by    text        NOT NULL,
    on_behalf_of text,
    lifted_at    timestamptz,
    lifted_by    text,
    PRIMARY KEY (action, pause)
);

CREATE TABLE action_extension (
    id                     text        PRIMARY KEY,
    action                 text        NOT NULL REFERENCES action,
    place                  bigint      GENERATED ALWAYS AS IDENTITY,
    state                  text        NOT NULL CHECK (state IN ('requested', 'approved', 'declined')),
    former_due             timestamptz NOT NULL,
    new_due                timestamptz NOT NULL CHECK (new_due > former_due),
    reason                 text        NOT NULL,
    requested_by           text        NOT NULL,
    requested_on_behalf_of text,
    requested_at           timestamptz NOT NULL,
    decided_by             text,
    decided_on_behalf_of   text,
    decided_at             timestamptz,
    note                   text,
    CHECK ((state = 'requested') = (decided_at IS NULL))
);
CREATE INDEX action_extension_action ON action_extension (action, place);
CREATE UNIQUE INDEX action_extension_open ON action_extension (action) WHERE state = 'requested';

CREATE TABLE action_dependency (
    earlier      text        NOT NULL REFERENCES action,
    later        text        NOT NULL REFERENCES action CHECK (later <> earlier),
    kind         text        NOT NULL CHECK (kind IN ('blocks', 'precedes')),
    added_by     text        NOT NULL,
    on_behalf_of text,
    added_at     timestamptz NOT NULL,
    PRIMARY KEY (earlier, later)
);
CREATE INDEX action_dependency_later ON action_dependency (later, earlier);

-- Who was responsible for an action before, and who put somebody else in the place.
CREATE TABLE action_assignment (
    action       text        NOT NULL REFERENCES action,
    assignment   bigint      GENERATED ALWAYS AS IDENTITY,
    former       text,
    successor    text,
    reason       text,
    assigned_by  text        NOT NULL,
    on_behalf_of text,
    assigned_at  timestamptz NOT NULL,
    PRIMARY KEY (action, assignment)
);

ALTER TABLE progress_report ADD COLUMN on_behalf_of text;
ALTER TABLE evidence ADD COLUMN on_behalf_of text;
ALTER TABLE evidence DROP CONSTRAINT evidence_kind_check;
ALTER TABLE evidence ADD CONSTRAINT evidence_kind_check CHECK (kind IN ('link', 'document', 'file'));
CREATE TABLE evidence_review (
    action       text        NOT NULL,
    evidence     bigint      NOT NULL,
    accepted     boolean     NOT NULL,
    note         text,
    reviewed_by  text        NOT NULL,
    on_behalf_of text,
    reviewed_at  timestamptz NOT NULL,
    PRIMARY KEY (action, evidence),
    FOREIGN KEY (action, evidence) REFERENCES evidence
);

CREATE TRIGGER action_step_is_immutable BEFORE UPDATE OR DELETE ON action_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER progress_report_is_immutable BEFORE UPDATE OR DELETE ON progress_report
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_is_immutable BEFORE UPDATE OR DELETE ON evidence
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_review_is_immutable BEFORE UPDATE OR DELETE ON evidence_review
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER action_sweep_is_immutable BEFORE UPDATE OR DELETE ON action_sweep
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER action_assignment_is_immutable BEFORE UPDATE OR DELETE ON action_assignment
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Official names by language, and the accreditation of observers.
CREATE TABLE party_official_name (
    party    text NOT NULL REFERENCES party,
    language text NOT NULL CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    name     text NOT NULL,
    PRIMARY KEY (party, language)
);
CREATE TABLE accreditation (
    party       text NOT NULL REFERENCES party,
    class       text NOT NULL CHECK (class IN (
        'major-group', 'accredited-organisation', 'intergovernmental', 'un-entity', 'special-invitation')),
    reference   text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date CHECK (valid_to >= valid_from),
    recorded_by text NOT NULL,
    PRIMARY KEY (party, valid_from)
);

-- Alternates stand beside focal points. Both are asked about by the sweep, each at its time.
ALTER TABLE focal_point
    ADD COLUMN role text NOT NULL DEFAULT 'focal-point' CHECK (role IN ('focal-point', 'alternate')),
    ADD COLUMN nominated_on date NOT NULL DEFAULT current_date,
    ADD COLUMN confirmed_on date,
    ADD COLUMN next_sweep_on date DEFAULT '0001-01-01';
CREATE FUNCTION plan_focal_point_sweep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.next_sweep_on := CASE WHEN NEW.role = 'focal-point' THEN date '0001-01-01' END;
    RETURN NEW;
END
$$;
CREATE TRIGGER focal_point_sweep_is_planned BEFORE INSERT OR UPDATE OF valid_to, confirmed_on ON focal_point
    FOR EACH ROW EXECUTE FUNCTION plan_focal_point_sweep();
CREATE INDEX focal_point_next_sweep ON focal_point (next_sweep_on, id) WHERE next_sweep_on IS NOT NULL;
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

CREATE TABLE regional_coordinator (
    region     text NOT NULL CHECK (region IN ('AG', 'AP', 'EEG', 'GRULAC', 'WEOG')),
    contact    text NOT NULL REFERENCES focal_point,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    PRIMARY KEY (region, valid_from)
);

-- Personal data, as focal_point is.
CREATE TABLE delegate (
    id          text    PRIMARY KEY,
    party       text    NOT NULL REFERENCES party,
    session     text    NOT NULL,
    name        text    NOT NULL,
    email       text    NOT NULL,
    function    text,
    is_head     boolean NOT NULL,
    may_speak   boolean NOT NULL,
    letter      text    NOT NULL,
    credentials text    NOT NULL CHECK (credentials IN ('submitted', 'provisional', 'accepted', 'rejected')),
    decided_by  text,
    decided_at  timestamptz,
    note        text,
    CONSTRAINT delegate_once UNIQUE (party, session, email)
);
CREATE INDEX delegate_email ON delegate (email, party);

-- Which proposals there are to follow up, and where they belong. The log of the proposals service is read once more.
ALTER TABLE proposal
    ADD COLUMN cluster text,
    ADD COLUMN is_current boolean NOT NULL DEFAULT false,
    -- The request that put it on record: an operation has made what its own request registered.
    ADD COLUMN registered_by uuid;
CREATE TABLE proposal_operation (
    id      text     PRIMARY KEY,
    sources bigint[] NOT NULL,
    made    bigint[] NOT NULL
);
DELETE FROM event_cursor WHERE source = 'proposals';
