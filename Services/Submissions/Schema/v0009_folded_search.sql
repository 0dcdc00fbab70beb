-- Searched text without accents, vowel signs and invisible signs: words as they are written and folded, characters folded.

ALTER TABLE submission ADD COLUMN folded text NOT NULL
    GENERATED ALWAYS AS (
        folded(coalesce(title, '') || E'\n' || coalesce(body, '') || E'\n' || answer_texts(answers))) STORED;
ALTER TABLE point ADD COLUMN folded text NOT NULL GENERATED ALWAYS AS (folded(summary)) STORED;

DROP INDEX submission_english, submission_french, submission_spanish, submission_russian, submission_characters;
DROP INDEX point_english, point_french, point_spanish, point_russian, point_characters;
-- Stems need the accents of some words, such as “cooperación”: both forms are there, whichever is asked for.
CREATE INDEX submission_english ON submission USING gin (to_tsvector('english', searched || E'\n' || folded));
CREATE INDEX submission_french ON submission USING gin (to_tsvector('french', searched || E'\n' || folded));
CREATE INDEX submission_spanish ON submission USING gin (to_tsvector('spanish', searched || E'\n' || folded));
CREATE INDEX submission_russian ON submission USING gin (to_tsvector('russian', searched || E'\n' || folded));
CREATE INDEX submission_characters ON submission USING gin (folded gin_trgm_ops);
CREATE INDEX point_english ON point USING gin (to_tsvector('english', summary || E'\n' || folded));
CREATE INDEX point_french ON point USING gin (to_tsvector('french', summary || E'\n' || folded));
CREATE INDEX point_spanish ON point USING gin (to_tsvector('spanish', summary || E'\n' || folded));
CREATE INDEX point_russian ON point USING gin (to_tsvector('russian', summary || E'\n' || folded));
CREATE INDEX point_characters ON point USING gin (folded gin_trgm_ops);
