-- What a submission or a point may be about is held against the record, and answers to questions are searched.

-- What the registers of needs and of proposals have told. Needs were told before anybody kept them: they are read again.
CREATE TABLE need (id text PRIMARY KEY);
CREATE TABLE proposal (number bigint PRIMARY KEY);
DELETE FROM event_cursor WHERE source = 'working-group';

CREATE FUNCTION answer_texts(answers jsonb) RETURNS text LANGUAGE sql IMMUTABLE
RETURN (
    SELECT coalesce(string_agg(answer ->> 'text', E'\n' ORDER BY place), '')
    FROM jsonb_array_elements(answers) WITH ORDINALITY AS given (answer, place));

-- Its indexes go with the column.
ALTER TABLE submission DROP COLUMN searched;
ALTER TABLE submission ADD COLUMN searched text NOT NULL
    GENERATED ALWAYS AS (
        coalesce(title, '') || E'\n' || coalesce(body, '') || E'\n' || answer_texts(answers)) STORED;
CREATE INDEX submission_english ON submission USING gin (to_tsvector('english', searched));
CREATE INDEX submission_french ON submission USING gin (to_tsvector('french', searched));
CREATE INDEX submission_spanish ON submission USING gin (to_tsvector('spanish', searched));
CREATE INDEX submission_russian ON submission USING gin (to_tsvector('russian', searched));
CREATE INDEX submission_characters ON submission USING gin (searched gin_trgm_ops);
