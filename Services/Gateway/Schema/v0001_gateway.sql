-- The newest events of all services, for the overview and its stream.

CREATE TABLE latest_event (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source   text        NOT NULL,
    position bigint      NOT NULL,
    type     text        NOT NULL,
    -- A text of the catalogue with what stands in its places, worded for each reader.
    headline jsonb       NOT NULL,
    -- The place of the object that it leads to.
    about    text,
    told_at  timestamptz NOT NULL,
    UNIQUE (source, position)
);

-- What the register of parties has told of names.
CREATE TABLE party (
    id    text  PRIMARY KEY,
    name  text  NOT NULL,
    -- What it is called in each language.
    names jsonb NOT NULL DEFAULT '{}'
);
