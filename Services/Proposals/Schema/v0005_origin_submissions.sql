-- Who stands behind a submission may change after a proposal is known from it: that is kept by submission.
CREATE TABLE origin_submission (
    id         text   PRIMARY KEY,
    submitters text[] NOT NULL
);
INSERT INTO origin_submission (id, submitters)
    SELECT origin, array_agg(DISTINCT submitter ORDER BY submitter)
    FROM proposal CROSS JOIN unnest(submissions) AS origin CROSS JOIN unnest(submitters) AS submitter GROUP BY origin;
ALTER TABLE proposal DROP COLUMN submitters;
