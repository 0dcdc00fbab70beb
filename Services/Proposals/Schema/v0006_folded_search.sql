-- Searched text without accents, vowel signs and invisible signs: words as they are written and folded, characters folded.

ALTER TABLE version_text ADD COLUMN folded text NOT NULL GENERATED ALWAYS AS (folded(title || ' ' || text)) STORED;

-- Stems need the accents of some words, such as “cooperación”: both forms are there, whichever is asked for.
-- Its index goes with the column.
ALTER TABLE version_text DROP COLUMN words;
ALTER TABLE version_text ADD COLUMN words tsvector NOT NULL GENERATED ALWAYS AS (
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
    END) STORED;
CREATE INDEX version_text_words ON version_text USING gin (words);
DROP INDEX version_text_trigrams;
CREATE INDEX version_text_trigrams ON version_text USING gin (folded gin_trgm_ops);
