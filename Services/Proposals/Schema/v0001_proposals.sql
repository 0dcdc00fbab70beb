-- Originals, the proposals that were consolidated from them, the graph between the two, texts in versions, and what
-- parties and regions say of a proposal.

-- Similar texts are found by their trigrams.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pg_catalog;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

-- What the register of parties has told. Answers are counted by region.
CREATE TABLE party (
    id     text PRIMARY KEY,
    name   text NOT NULL,
    kind   text NOT NULL,
    region text
);

-- Proposals and where they come from

CREATE TABLE original (
    id      text   PRIMARY KEY,
    region  text   NOT NULL,
    ordinal bigint NOT NULL CHECK (ordinal > 0),
    title   text   NOT NULL,
    source  text,
    CONSTRAINT original_region_ordinal UNIQUE (region, ordinal)
);
CREATE TRIGGER original_is_immutable BEFORE UPDATE OR DELETE ON original
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE proposal (
    number                 bigint   PRIMARY KEY CHECK (number > 0),
    status                 text     NOT NULL DEFAULT 'tabled' CHECK (status IN (
        'submission-only', 'draft', 'tabled', 'refined', 'forwarded', 'adopted', 'superseded', 'withdrawn',
        'reversed')),
    version                bigint   NOT NULL DEFAULT 1 CHECK (version > 0),
    title                  text     NOT NULL,
    summary                text     NOT NULL,
    cluster                text     NOT NULL,
    cross_cutting_clusters text[]   NOT NULL,
    subsection             text,
    labels                 text[]   NOT NULL,
    narrative_regions      text[],
    related_proposals      bigint[] NOT NULL,
    suggested_implementers text[]   NOT NULL,
    source                 text,
    submissions            text[]   NOT NULL DEFAULT '{}',
    -- The originals it was registered with: together with the operations they say which edges there have to be.
    registered_from        text[]   NOT NULL DEFAULT '{}'
);
CREATE INDEX proposal_status ON proposal (status, number);

CREATE TABLE proposal_move (
    proposal    bigint      NOT NULL REFERENCES proposal,
    move        bigint      GENERATED ALWAYS AS IDENTITY,
    from_status text        NOT NULL,
    to_status   text        NOT NULL,
    reason      text,
    moved_by    text        NOT NULL,
    moved_at    timestamptz NOT NULL,
    PRIMARY KEY (proposal, move)
);
CREATE TRIGGER proposal_move_is_immutable BEFORE UPDATE OR DELETE ON proposal_move
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE proposal_classification (
    proposal               bigint      NOT NULL REFERENCES proposal,
    place                  bigint      GENERATED ALWAYS AS IDENTITY,
    cluster                text        NOT NULL,
    subsection             text,
    cross_cutting_clusters text[]      NOT NULL,
    classified_by          text        NOT NULL,
    classified_at          timestamptz NOT NULL,
    PRIMARY KEY (proposal, place)
);

-- Who stands behind a submission may change after a proposal is known from it: that is kept by submission.
CREATE TABLE origin_submission (
    id         text   PRIMARY KEY,
    submitters text[] NOT NULL
);

-- The graph over time: `provenance` holds the edges of now, and `provenance_former` what was taken away.
CREATE TABLE provenance (
    proposal bigint      NOT NULL REFERENCES proposal,
    original text        NOT NULL REFERENCES original,
    place    bigint      NOT NULL,
    since    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (proposal, original)
);
CREATE INDEX provenance_original ON provenance (original);
CREATE TABLE provenance_former (
    proposal bigint      NOT NULL REFERENCES proposal,
    original text        NOT NULL REFERENCES original,
    place    bigint      NOT NULL,
    since    timestamptz NOT NULL,
    until    timestamptz NOT NULL,
    PRIMARY KEY (proposal, original, since)
);

-- Merging and splitting, with what was before and after. What undid them stands beside.
CREATE TABLE operation (
    id             text        PRIMARY KEY,
    place          bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind           text        NOT NULL CHECK (kind IN ('merge', 'split')),
    rationale      text        NOT NULL,
    sources        bigint[]    NOT NULL,
    targets        bigint[]    NOT NULL,
    before         jsonb       NOT NULL,
    after          jsonb       NOT NULL,
    carried_out_by text        NOT NULL,
    carried_out_at timestamptz NOT NULL
);
CREATE INDEX operation_sources ON operation USING gin (sources);
CREATE INDEX operation_targets ON operation USING gin (targets);
CREATE TRIGGER operation_is_immutable BEFORE UPDATE OR DELETE ON operation
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TABLE operation_reversal (
    operation   text        PRIMARY KEY REFERENCES operation,
    reason      text        NOT NULL,
    reversed_by text        NOT NULL,
    reversed_at timestamptz NOT NULL
);
CREATE TRIGGER operation_reversal_is_immutable BEFORE UPDATE OR DELETE ON operation_reversal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Texts

CREATE TABLE proposal_version (
    proposal   bigint      NOT NULL REFERENCES proposal,
    version    bigint      NOT NULL CHECK (version > 0),
    language   text        NOT NULL CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    author     text        NOT NULL,
    session    text,
    reason     text,
    amendment  text,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (proposal, version)
);
CREATE TRIGGER proposal_version_is_immutable BEFORE UPDATE OR DELETE ON proposal_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The words of a version in one language. A translation that was wrong stays, with what stands in its place now beside it.
CREATE TABLE version_text (
    proposal          bigint      NOT NULL,
    version           bigint      NOT NULL,
    language          text        NOT NULL CHECK (language IN ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    correction        bigint      NOT NULL DEFAULT 0 CHECK (correction >= 0),
    correction_reason text        CHECK ((correction_reason IS NULL) = (correction = 0)),
    title             text        NOT NULL,
    text              text        NOT NULL,
    author            text        NOT NULL,
    written_at        timestamptz NOT NULL,
    -- Without accents, vowel signs and invisible signs.
    folded            text        NOT NULL GENERATED ALWAYS AS (folded(title || ' ' || text)) STORED,
    -- Arabic and Chinese have no dictionary: they are searched by their signs. Stems need the accents of some words, such
    -- as “cooperación”: both forms are there, whichever is asked for.
    words             tsvector    NOT NULL GENERATED ALWAYS AS (
        CASE language
            WHEN 'en' THEN setweight(to_tsvector('pg_catalog.english', title || E'\n' || folded(title)), 'A')
                || to_tsvector('pg_catalog.english', text || E'\n' || folded(text))
            WHEN 'fr' THEN setweight(to_tsvector('pg_catalog.french', title || E'\n' || folded(title)), 'A')
                || to_tsvector('pg_catalog.french', text || E'\n' || folded(text))
            WHEN 'es' THEN setweight(to_tsvector('pg_catalog.spanish', title || E'\n' || folded(title)), 'A')
                || to_tsvector('pg_catalog.spanish', text || E'\n' || folded(text))
            WHEN 'ru' THEN setweight(to_tsvector('pg_catalog.russian', title || E'\n' || folded(title)), 'A')
                || to_tsvector('pg_catalog.russian', text || E'\n' || folded(text))
            ELSE to_tsvector('pg_catalog.simple', folded(title || ' ' || text))
        END) STORED,
    PRIMARY KEY (proposal, version, language, correction),
    FOREIGN KEY (proposal, version) REFERENCES proposal_version
);
CREATE INDEX version_text_words ON version_text USING gin (words);
CREATE INDEX version_text_trigrams ON version_text USING gin (folded gin_trgm_ops);
CREATE TRIGGER version_text_is_immutable BEFORE UPDATE OR DELETE ON version_text
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE amendment (
    id                text        PRIMARY KEY,
    place             bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    proposal          bigint      NOT NULL,
    version           bigint      NOT NULL,
    begins_at         bigint      NOT NULL CHECK (begins_at >= 0),
    quote             text        NOT NULL,
    replacement       text        NOT NULL,
    reason            text,
    party             text,
    proposed_by       text        NOT NULL,
    proposed_at       timestamptz NOT NULL,
    state             text        NOT NULL CHECK (state IN ('proposed', 'accepted', 'declined')),
    decided_by        text        CHECK ((decided_by IS NULL) = (state = 'proposed')),
    decided_at        timestamptz CHECK ((decided_at IS NULL) = (state = 'proposed')),
    decision_note     text,
    resulting_version bigint      CHECK ((resulting_version IS NOT NULL) = (state = 'accepted')),
    FOREIGN KEY (proposal, version) REFERENCES proposal_version
);
CREATE INDEX amendment_proposal ON amendment (proposal, place);

-- How often words stand in a text.
CREATE FUNCTION occurrences(quote text, words text) RETURNS bigint LANGUAGE sql IMMUTABLE
RETURN (length(words) - length(replace(words, quote, ''))) / length(quote);

-- The number of the next publication: none is left out, also where what took one was undone.
CREATE FUNCTION next_publication_number() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('proposals.publication.number', 0));
    RETURN (SELECT coalesce(max(number), 0) + 1 FROM publication);
END $$;

CREATE TABLE publication (
    number            bigint      NOT NULL DEFAULT next_publication_number() PRIMARY KEY,
    note              text,
    originals         bigint      NOT NULL,
    proposals         bigint[]    NOT NULL,
    contents          jsonb       NOT NULL,
    published_by      text        NOT NULL,
    published_at      timestamptz NOT NULL,
    withdrawn_at      timestamptz,
    withdrawal_reason text        CHECK ((withdrawal_reason IS NULL) = (withdrawn_at IS NULL))
);

-- Views. History stays: what is replaced or withdrawn only gets an end. A recording reason says why the secretariat
-- recorded it in the party's place; it is null where the focal point made it.

CREATE TABLE position (
    id                text        PRIMARY KEY,
    proposal          bigint      NOT NULL REFERENCES proposal,
    party             text        NOT NULL,
    stance            text        NOT NULL CHECK (stance IN (
        'supports', 'supports-with-changes', 'reservations', 'opposes', 'no-position')),
    text              text,
    taken_at          timestamptz NOT NULL,
    taken_by          text        NOT NULL,
    recording_reason  text,
    ended_at          timestamptz,
    is_withdrawn      boolean     NOT NULL DEFAULT false CHECK (NOT is_withdrawn OR ended_at IS NOT NULL),
    withdrawn_by      text,
    withdrawal_reason text
);
CREATE UNIQUE INDEX position_current ON position (proposal, party) WHERE ended_at IS NULL;
CREATE INDEX position_history ON position (proposal, party, taken_at);

-- A region discussed a proposal: neither an origin label nor a position.
CREATE TABLE mention (
    id          text        PRIMARY KEY,
    proposal    bigint      NOT NULL REFERENCES proposal,
    regions     text[]      NOT NULL,
    summary     text        NOT NULL,
    source      text,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX mention_proposal ON mention (proposal, id);

CREATE TABLE guidance (
    id               text        PRIMARY KEY,
    proposal         bigint      NOT NULL REFERENCES proposal,
    party            text        NOT NULL,
    question         bigint      NOT NULL CHECK (question >= 1),
    score            bigint      NOT NULL CHECK (score >= 1),
    text             text,
    given_by         text        NOT NULL,
    given_at         timestamptz NOT NULL,
    recording_reason text,
    ended_at         timestamptz
);
CREATE UNIQUE INDEX guidance_current ON guidance (proposal, party, question) WHERE ended_at IS NULL;

CREATE TABLE tiering (
    id         text        PRIMARY KEY,
    method     text        NOT NULL,
    dated      date        NOT NULL,
    disclaimer text        NOT NULL,
    tiers      jsonb       NOT NULL,
    set_by     text        NOT NULL,
    set_at     timestamptz NOT NULL
);
CREATE INDEX tiering_newest ON tiering (set_at DESC, id DESC);

CREATE TABLE ranking (
    id               text        PRIMARY KEY,
    party            text        NOT NULL,
    proposals        bigint[]    NOT NULL,
    given_by         text        NOT NULL,
    given_at         timestamptz NOT NULL,
    recording_reason text,
    ended_at         timestamptz
);
CREATE INDEX ranking_newest ON ranking (party, given_at DESC, id DESC);
CREATE UNIQUE INDEX ranking_current ON ranking (party) WHERE ended_at IS NULL;

CREATE TABLE ranking_tally (
    id         text        PRIMARY KEY,
    method     text        NOT NULL CHECK (method IN ('borda', 'first-places')),
    dated      date        NOT NULL,
    disclaimer text        NOT NULL,
    rankings   bigint      NOT NULL,
    entries    jsonb       NOT NULL,
    tallied_by text        NOT NULL,
    tallied_at timestamptz NOT NULL
);
CREATE INDEX ranking_tally_newest ON ranking_tally (tallied_at DESC, id DESC);
