-- Tables of the service gateway, beside those in backbone.sql.

CREATE TABLE latest_event (
    id bigint NOT NULL,
    source text NOT NULL,
    "position" bigint NOT NULL,
    type text NOT NULL,
    headline jsonb NOT NULL,
    about text,
    told_at timestamp with time zone NOT NULL
);

ALTER TABLE latest_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME latest_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE party (
    id text NOT NULL,
    name text NOT NULL,
    names jsonb DEFAULT '{}'::jsonb NOT NULL
);

ALTER TABLE ONLY latest_event
    ADD CONSTRAINT latest_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY latest_event
    ADD CONSTRAINT latest_event_source_position_key UNIQUE (source, "position");

ALTER TABLE ONLY party
    ADD CONSTRAINT party_pkey PRIMARY KEY (id);
