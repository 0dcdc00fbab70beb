-- Whom a merge, a split or a withdrawal concerns: owners of follow-up actions, and the focal points of regions.

ALTER TABLE rule DROP CONSTRAINT rule_audience_check;
ALTER TABLE rule ADD CONSTRAINT rule_audience_check CHECK (audience IN (
    'owner-focal-points', 'party-focal-points', 'all-focal-points', 'secretariat', 'concerned-owners',
    'label-focal-points'));

INSERT INTO rule (id, event, audience, channels) VALUES
    ('merged-owners', 'npp16.proposals.operation.merged.v1', 'concerned-owners', '{inbox,mail}'),
    ('merged-regions', 'npp16.proposals.operation.merged.v1', 'label-focal-points', '{inbox,mail}'),
    ('merged-secretariat', 'npp16.proposals.operation.merged.v1', 'secretariat', '{inbox}'),
    ('split-owners', 'npp16.proposals.operation.split.v1', 'concerned-owners', '{inbox,mail}'),
    ('split-regions', 'npp16.proposals.operation.split.v1', 'label-focal-points', '{inbox,mail}'),
    ('split-secretariat', 'npp16.proposals.operation.split.v1', 'secretariat', '{inbox}'),
    ('reversed-owners', 'npp16.proposals.operation.reversed.v1', 'concerned-owners', '{inbox,mail}'),
    ('reversed-regions', 'npp16.proposals.operation.reversed.v1', 'label-focal-points', '{inbox,mail}'),
    ('reversed-secretariat', 'npp16.proposals.operation.reversed.v1', 'secretariat', '{inbox}'),
    ('withdrawn-owners', 'npp16.proposals.proposal.withdrawn.v1', 'concerned-owners', '{inbox,mail}'),
    ('withdrawn-regions', 'npp16.proposals.proposal.withdrawn.v1', 'label-focal-points', '{inbox,mail}'),
    ('withdrawn-secretariat', 'npp16.proposals.proposal.withdrawn.v1', 'secretariat', '{inbox}'),
    ('amendment-proposed-secretariat', 'npp16.proposals.amendment.proposed.v1', 'secretariat', '{inbox}'),
    ('amendment-decided-party', 'npp16.proposals.amendment.decided.v1', 'party-focal-points', '{inbox,mail}');

ALTER TABLE party ADD COLUMN region text;

-- Which proposals each follow-up action follows up, and whose it is.
CREATE TABLE concern (
    action    text     PRIMARY KEY,
    owner     text     NOT NULL,
    proposals bigint[] NOT NULL
);
CREATE INDEX concern_proposals ON concern USING gin (proposals);

-- The working group's events are read once more from their beginning, to learn regions and actions from them. What was
-- told before is not told again: neither to those who have heard of it nor to whoever came into office since.
CREATE TABLE told_before (
    source   text   PRIMARY KEY,
    position bigint NOT NULL
);
INSERT INTO told_before (source, position)
    SELECT source, position FROM event_cursor WHERE source = 'working-group' AND position > 0;
DELETE FROM event_cursor WHERE source = 'working-group';
