-- What was corrected or withdrawn of what is on record: what it said before, by whom, why and when.
CREATE TABLE correction (
    -- The object, as the event log names it.
    subject       text        COLLATE "C" NOT NULL,
    place         bigint      GENERATED ALWAYS AS IDENTITY,
    is_withdrawal boolean     NOT NULL,
    -- An array of the fields that changed, each with its former value.
    former        jsonb       NOT NULL,
    -- Former values that are forgotten with the person.
    is_personal   boolean     NOT NULL,
    reason        text        NOT NULL,
    corrected_by  text        NOT NULL,
    on_behalf_of  text,
    corrected_at  timestamptz NOT NULL,
    PRIMARY KEY (subject, place)
);

CREATE FUNCTION keep_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER correction_is_immutable BEFORE UPDATE OR DELETE ON correction
    FOR EACH ROW WHEN (NOT OLD.is_personal) EXECUTE FUNCTION keep_correction();

-- The corrections of an object as answers have them, oldest first; NULL where there are none.
CREATE FUNCTION corrections_of(object text) RETURNS jsonb LANGUAGE sql STABLE
RETURN (
    SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'isWithdrawal', is_withdrawal,
        'former', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'field', change.field ->> 'field', 'value', change.field -> 'value' #>> '{}') ORDER BY change.place), '[]')
            FROM jsonb_array_elements(former) WITH ORDINALITY AS change (field, place)),
        'reason', reason, 'by', corrected_by, 'onBehalfOf', on_behalf_of,
        'at', to_char(corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))) ORDER BY correction.place)
    FROM correction WHERE subject = object);
