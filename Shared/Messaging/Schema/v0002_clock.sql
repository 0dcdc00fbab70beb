-- How far the service's clock was moved ahead of the true time; only installations that allow it look here.

CREATE TABLE clock_move (
    move     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ahead    bigint      NOT NULL CHECK (ahead >= 0),
    moved_by text        NOT NULL,
    moved_at timestamptz NOT NULL DEFAULT now()
);
