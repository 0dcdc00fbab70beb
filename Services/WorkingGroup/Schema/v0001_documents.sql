-- Documents under their symbols, and decisions with their paragraphs.

-- Keys are symbols and series in capital letters and without spaces: by them they are compared.
CREATE TABLE document_series (
    key           text        COLLATE "C" PRIMARY KEY,
    series        text        NOT NULL,
    title         text        NOT NULL,
    registered_by text        NOT NULL,
    registered_at timestamptz NOT NULL,
    withdrawn_at  timestamptz
);

-- The last number of a kind that was given out under a series, or of a suffix under a document. The next one is given out
-- with its row locked. A number that somebody brings along does not move the counter, which passes over what is taken.
CREATE TABLE symbol_counter (
    stem text   COLLATE "C" NOT NULL,
    kind text   NOT NULL,
    last bigint NOT NULL CHECK (last BETWEEN 0 AND 99999),
    PRIMARY KEY (stem, kind)
);

CREATE TABLE document (
    key               text        COLLATE "C" PRIMARY KEY,
    -- The key with its numbers filled up, so that 10 comes after 9.
    sort_key          text        COLLATE "C" NOT NULL CONSTRAINT document_sort_key UNIQUE,
    symbol            text        NOT NULL,
    series            text        COLLATE "C" NOT NULL REFERENCES document_series,
    kind              text        NOT NULL CHECK (kind IN ('document', 'INF', 'CRP', 'L', 'WP', 'Res', 'Dec')),
    -- What its revisions have in common, and which of them it is; 0 is the first version.
    original          text        COLLATE "C" NOT NULL,
    revision          bigint      NOT NULL,
    original_language text        NOT NULL CHECK (original_language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    distribution      text        NOT NULL CHECK (
        distribution = 'general' OR distribution = 'limited' AND kind IN ('CRP', 'L', 'WP')
            OR distribution = 'restricted' AND kind IN ('CRP', 'L')),
    session           text,
    dated             date,
    registered_by     text        NOT NULL,
    on_behalf_of      text,
    registered_at     timestamptz NOT NULL,
    -- What was registered, to tell a repetition from another document of the same symbol.
    terms             text        NOT NULL,
    CONSTRAINT document_revision UNIQUE (original, revision)
);
CREATE INDEX document_by_session ON document (session, sort_key) WHERE session IS NOT NULL;
CREATE INDEX document_by_series ON document (series, kind, sort_key);

CREATE TABLE document_language (
    document   text        COLLATE "C" NOT NULL REFERENCES document,
    language   text        NOT NULL CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    version    bigint      NOT NULL DEFAULT 1 CHECK (version > 0),
    state      text        NOT NULL CHECK (state IN ('requested', 'machine', 'courtesy', 'official')),
    title      text,
    folded     text        GENERATED ALWAYS AS (folded(title)) STORED,
    address    text,
    digest     text        CHECK (digest ~ '^[0-9a-f]{64}$'),
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (document, language)
);

-- What a language of a document was before: rows are only ever added.
CREATE TABLE document_language_former (
    document    text        COLLATE "C" NOT NULL,
    language    text        NOT NULL,
    version     bigint      NOT NULL,
    state       text        NOT NULL,
    title       text,
    address     text,
    digest      text,
    changed_by  text        NOT NULL,
    changed_at  timestamptz NOT NULL,
    -- Why it was replaced, and by whom.
    reason      text,
    replaced_by text        NOT NULL,
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (document, language, version),
    FOREIGN KEY (document, language) REFERENCES document_language
);
CREATE TRIGGER document_language_former_is_immutable BEFORE UPDATE OR DELETE ON document_language_former
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Decisions

-- As symbol_counter.
CREATE TABLE decision_counter (
    sequence text   COLLATE "C" PRIMARY KEY,
    last     bigint NOT NULL CHECK (last BETWEEN 0 AND 9999)
);

CREATE TABLE decision (
    id           text        PRIMARY KEY,
    -- The number in capital letters, by which it is compared.
    key          text        COLLATE "C" NOT NULL,
    sequence     text        COLLATE "C" NOT NULL,
    number       text        NOT NULL,
    title        text        NOT NULL,
    folded       text        NOT NULL GENERATED ALWAYS AS (folded(title)) STORED,
    taken_on     date        NOT NULL,
    session      text,
    proposals    bigint[]    NOT NULL,
    needs        text[]      NOT NULL,
    documents    text[]      NOT NULL,
    recorded_by  text        NOT NULL,
    on_behalf_of text,
    recorded_at  timestamptz NOT NULL,
    terms        text        NOT NULL,
    withdrawn_at timestamptz
);
-- The number of a decision that was withdrawn can be given to another.
CREATE UNIQUE INDEX decision_number ON decision (key) WHERE withdrawn_at IS NULL;
CREATE INDEX decision_key ON decision (key);
CREATE INDEX decision_taken_on ON decision (taken_on, id);
CREATE INDEX decision_session ON decision (session, taken_on, id) WHERE session IS NOT NULL;
CREATE INDEX decision_proposals ON decision USING gin (proposals);
CREATE INDEX decision_needs ON decision USING gin (needs);
CREATE INDEX decision_documents ON decision USING gin (documents);

CREATE TABLE decision_paragraph (
    decision      text   NOT NULL REFERENCES decision,
    number        text   NOT NULL,
    place         bigint NOT NULL,
    text          text   NOT NULL,
    folded        text   NOT NULL GENERATED ALWAYS AS (folded(text)) STORED,
    type          text   NOT NULL CHECK (type IN ('operational', 'informational')),
    actors        text[] NOT NULL,
    bodies        text[] NOT NULL,
    status        text   NOT NULL CHECK (status IN (
        'active', 'implemented', 'elapsed', 'superseded', 'retired', 'inactive', 'require-funding', 'stagnant')),
    superseded_by text   REFERENCES decision CHECK ((superseded_by IS NOT NULL) = (status = 'superseded')),
    PRIMARY KEY (decision, number)
);
CREATE INDEX decision_paragraph_actors ON decision_paragraph USING gin (actors);
CREATE INDEX decision_paragraph_status ON decision_paragraph (status, decision);

-- History: rows are only ever added.
CREATE TABLE decision_step (
    decision     text        NOT NULL,
    paragraph    text        NOT NULL,
    step         bigint      GENERATED ALWAYS AS IDENTITY,
    from_status  text        NOT NULL,
    to_status    text        NOT NULL,
    taken_by     text        NOT NULL,
    on_behalf_of text,
    reason       text,
    taken_at     timestamptz NOT NULL,
    PRIMARY KEY (decision, paragraph, step),
    FOREIGN KEY (decision, paragraph) REFERENCES decision_paragraph
);
CREATE TRIGGER decision_step_is_immutable BEFORE UPDATE OR DELETE ON decision_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
