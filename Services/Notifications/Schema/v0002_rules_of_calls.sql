-- Who hears of calls that are extended, late submissions that are admitted, and signatures.

INSERT INTO rule (id, event, audience, channels) VALUES
    ('call-extended-everybody', 'npp16.submissions.call.extended.v1', 'all-focal-points', '{inbox,mail}'),
    ('submission-admitted-party', 'npp16.submissions.submission.admitted.v1', 'party-focal-points', '{inbox,mail}'),
    ('signature-decided-secretariat', 'npp16.submissions.signature.decided.v1', 'secretariat', '{inbox}');
