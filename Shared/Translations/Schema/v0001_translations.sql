-- What people wrote, in other languages than that in which they wrote it: every wording that was put, and each withdrawal.
-- The newest row of a field in a language counts.
CREATE TABLE translation (
    -- The object, as the event log names it.
    subject      text        COLLATE "C" NOT NULL,
    -- What of it, as answers have it: title, questions.2
    field        text        COLLATE "C" NOT NULL,
    language     text        COLLATE "C" NOT NULL,
    place        bigint      GENERATED ALWAYS AS IDENTITY,
    -- NULL where the translation was withdrawn.
    state        text        CHECK (state IN ('official', 'courtesy', 'machine')),
    text         text        CHECK ((text IS NULL) = (state IS NULL)),
    -- SHA-256 of the words for which it was made: of others it is no translation.
    original     bytea       NOT NULL CHECK (length(original) = 32),
    reason       text,
    put_by       text        NOT NULL,
    on_behalf_of text,
    put_at       timestamptz NOT NULL,
    PRIMARY KEY (subject, field, language, place)
);

CREATE FUNCTION keep_translation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER translation_is_immutable BEFORE UPDATE OR DELETE ON translation
    FOR EACH ROW EXECUTE FUNCTION keep_translation();

CREATE FUNCTION wording_digest(words text) RETURNS bytea LANGUAGE sql STABLE STRICT PARALLEL SAFE
RETURN sha256(convert_to(words, 'UTF8'));

-- The translations of an object as answers have them; NULL where there are none.
-- originals: the present words of its fields, by their names.
CREATE FUNCTION translations_of(object text, originals jsonb) RETURNS jsonb LANGUAGE sql STABLE
RETURN (
    SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'field', field, 'language', language, 'text', text, 'state', state, 'isAuthoritative', state = 'official',
        'isOutdated', wording_digest(originals ->> field) IS DISTINCT FROM original,
        'by', put_by, 'onBehalfOf', on_behalf_of,
        'at', to_char(put_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))) ORDER BY field, language)
    FROM (
        SELECT DISTINCT ON (field, language) field, language, state, text, original, put_by, on_behalf_of, put_at
        FROM translation WHERE subject = object ORDER BY field, language, place DESC) AS newest
    WHERE state IS NOT NULL);

-- The present words of one field in other languages, by their tags; NULL where there are none.
CREATE FUNCTION wordings_of(object text, of_field text, words text) RETURNS jsonb LANGUAGE sql STABLE
RETURN (
    SELECT jsonb_object_agg(language, text)
    FROM (
        SELECT DISTINCT ON (language) language, state, text, original
        FROM translation WHERE subject = object AND field = of_field ORDER BY language, place DESC) AS newest
    WHERE state IS NOT NULL AND original = wording_digest(words));
