-- The register of parties, who is written to, what is needed, and what is done about it.

CREATE TABLE party (
    id            text   PRIMARY KEY,
    name          text   NOT NULL,
    official_name text,
    acronym       text,
    iso3166       text   CHECK (iso3166 ~ '^[A-Z]{3}$'),
    kind          text   NOT NULL CHECK (kind IN (
        'memberState', 'nonMemberState', 'observer', 'internationalOrganization', 'regionalOrganization', 'majorGroup')),
    region        text   CHECK (region IN ('AG', 'AP', 'EEG', 'GRULAC', 'WEOG')),
    aliases       text[] NOT NULL,
    note          text,
    CONSTRAINT party_iso3166 UNIQUE (iso3166)
);
CREATE INDEX party_by_name ON party (name, id);

-- Every name by which a party is found, in lower case: an alias never joins two different bodies.
CREATE TABLE party_name (
    name  text PRIMARY KEY,
    party text NOT NULL REFERENCES party
);

CREATE TABLE consultation (
    id           text   PRIMARY KEY,
    region       text   NOT NULL CHECK (region IN ('AG', 'AP', 'EEG', 'GRULAC', 'WEOG')),
    city         text   NOT NULL,
    host_country text,
    starts_on    date   NOT NULL,
    ends_on      date   NOT NULL CHECK (ends_on >= starts_on),
    format       text   NOT NULL CHECK (format IN ('in-person', 'online', 'hybrid')),
    attendance   text[] NOT NULL
);
CREATE INDEX consultation_starts_on ON consultation (starts_on, id);

-- Personal data: it stands here and nowhere else, and in no event.
CREATE TABLE focal_point (
    id         text PRIMARY KEY,
    party      text NOT NULL REFERENCES party,
    name       text NOT NULL,
    email      text NOT NULL,
    language   text NOT NULL CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    zone       text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    letter     text NOT NULL
);
CREATE INDEX focal_point_party ON focal_point (party, id);

CREATE TABLE need (
    id                text     PRIMARY KEY,
    list              text     NOT NULL,
    item              text     NOT NULL,
    part              bigint,
    heading           text,
    summary           text     NOT NULL,
    regions           text[]   NOT NULL,
    related_proposals bigint[] NOT NULL,
    source            text
);

-- What the proposals service has told.
CREATE TABLE proposal (
    number bigint PRIMARY KEY,
    title  text   NOT NULL
);

CREATE TABLE action (
    id            text     PRIMARY KEY,
    number        bigint   GENERATED ALWAYS AS IDENTITY UNIQUE,
    title         text     NOT NULL,
    description   text,
    owner         text     NOT NULL REFERENCES party,
    responsible   text,
    starts_on     date,
    due_on        date     NOT NULL CHECK (due_on >= starts_on),
    priority      text     NOT NULL CHECK (priority IN ('low', 'normal', 'high')),
    funding       text     NOT NULL CHECK (funding IN ('funded', 'partlyFunded', 'unfunded')),
    proposals     bigint[] NOT NULL,
    needs         text[]   NOT NULL,
    state         text     NOT NULL CHECK (state IN (
        'proposed', 'accepted', 'in-progress', 'blocked', 'done', 'verified', 'dropped', 'superseded')),
    percent       bigint   NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
    superseded_by text     REFERENCES action CHECK ((superseded_by IS NOT NULL) = (state = 'superseded'))
);
CREATE INDEX action_due ON action (due_on, id);
CREATE INDEX action_state ON action (state, due_on, id);
CREATE INDEX action_owner ON action (owner, due_on, id);
CREATE INDEX action_proposals ON action USING gin (proposals);

-- History: rows are only ever added.
CREATE TABLE action_step (
    action       text        NOT NULL REFERENCES action,
    step         bigint      GENERATED ALWAYS AS IDENTITY,
    move         text        NOT NULL,
    from_state   text        NOT NULL,
    to_state     text        NOT NULL,
    taken_by     text        NOT NULL,
    on_behalf_of text,
    reason       text,
    taken_at     timestamptz NOT NULL,
    PRIMARY KEY (action, step)
);

CREATE TABLE progress_report (
    action         text        NOT NULL REFERENCES action,
    report         bigint      GENERATED ALWAYS AS IDENTITY,
    period_start   date        NOT NULL,
    period_end     date        NOT NULL CHECK (period_end >= period_start),
    percent        bigint      NOT NULL CHECK (percent BETWEEN 0 AND 100),
    narrative      text        NOT NULL,
    obstacles      text,
    support_needed text,
    reported_by    text        NOT NULL,
    reported_at    timestamptz NOT NULL,
    PRIMARY KEY (action, report)
);

CREATE TABLE evidence (
    action      text        NOT NULL REFERENCES action,
    evidence    bigint      GENERATED ALWAYS AS IDENTITY,
    kind        text        NOT NULL CHECK (kind IN ('link', 'document')),
    reference   text        NOT NULL,
    title       text        NOT NULL,
    dated       date        NOT NULL,
    attached_by text        NOT NULL,
    attached_at timestamptz NOT NULL,
    PRIMARY KEY (action, evidence)
);
