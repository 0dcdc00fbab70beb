-- Who hears that a publication is withdrawn, and what becomes of a proposal that is known from submissions: no label
-- speaks for those who submitted it.

INSERT INTO rule (id, event, audience, channels) VALUES
    ('publication-withdrawn-everybody', 'npp16.proposals.publication.withdrawn.v1', 'all-focal-points', '{inbox}'),
    ('publication-withdrawn-secretariat', 'npp16.proposals.publication.withdrawn.v1', 'secretariat', '{inbox}'),
    ('merged-submitters', 'npp16.proposals.operation.merged.v1', 'party-focal-points', '{inbox,mail}'),
    ('withdrawn-submitters', 'npp16.proposals.proposal.withdrawn.v1', 'party-focal-points', '{inbox,mail}');
