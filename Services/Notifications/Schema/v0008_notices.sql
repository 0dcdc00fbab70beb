-- Notices are kept as texts of the catalogue with their values, and put into words for each reader. What was told before
-- stands there in English, as it was written.
ALTER TABLE inbox_item ADD COLUMN notice jsonb;
ALTER TABLE inbox_item ADD COLUMN because text;
ALTER TABLE delivery ADD COLUMN notice jsonb;
-- For nobody but its recipient: what it tells is not for others of the recipient's delegation.
ALTER TABLE delivery ADD COLUMN is_personal boolean NOT NULL DEFAULT false;

-- In which languages contacts are registered, and what parties are called in each.
ALTER TABLE contact ADD COLUMN language text;
ALTER TABLE party ADD COLUMN names jsonb NOT NULL DEFAULT '{}';

-- Who hears of what time brings about, and of sessions.
ALTER TABLE rule DROP CONSTRAINT rule_audience_check;
ALTER TABLE rule ADD CONSTRAINT rule_audience_check CHECK (audience IN (
    'owner-focal-points', 'party-focal-points', 'all-focal-points', 'secretariat', 'concerned-owners',
    'label-focal-points', 'named-contacts', 'co-chairs'));

INSERT INTO rule (id, event, audience, channels) VALUES
    ('action-due-soon-contacts', 'npp16.working-group.action.due-soon.v1', 'named-contacts', '{mail}'),
    ('action-overdue-contacts', 'npp16.working-group.action.overdue.v1', 'named-contacts', '{mail}'),
    ('action-overdue-owner', 'npp16.working-group.action.overdue.v1', 'owner-focal-points', '{inbox}'),
    ('action-overdue-secretariat', 'npp16.working-group.action.overdue.v1', 'secretariat', '{inbox}'),
    ('action-escalated-contacts', 'npp16.working-group.action.escalated.v1', 'named-contacts', '{inbox,mail}'),
    ('action-escalated-co-chairs', 'npp16.working-group.action.escalated.v1', 'co-chairs', '{inbox}'),
    ('action-escalated-secretariat', 'npp16.working-group.action.escalated.v1', 'secretariat', '{inbox}'),
    ('reconfirmation-due-contact', 'npp16.working-group.focal-point.reconfirmation-due.v1', 'named-contacts',
        '{inbox,mail}'),
    ('focal-point-gap-party', 'npp16.working-group.focal-point.gap-found.v1', 'party-focal-points', '{inbox,mail}'),
    ('session-published-everybody', 'npp16.working-group.session.published.v1', 'all-focal-points', '{inbox,mail}'),
    ('session-published-secretariat', 'npp16.working-group.session.published.v1', 'secretariat', '{inbox}'),
    ('session-revised-everybody', 'npp16.working-group.session.revised.v1', 'all-focal-points', '{inbox,mail}'),
    ('session-revised-secretariat', 'npp16.working-group.session.revised.v1', 'secretariat', '{inbox}'),
    ('session-moved-everybody', 'npp16.working-group.session.moved.v1', 'all-focal-points', '{inbox,mail}'),
    ('session-moved-secretariat', 'npp16.working-group.session.moved.v1', 'secretariat', '{inbox}');

-- The working group's events are read once more from their beginning, to learn languages and names. What was told before
-- is not told again.
INSERT INTO told_before (source, position)
    SELECT source, position FROM event_cursor WHERE source = 'working-group' AND position > 0
    ON CONFLICT (source) DO UPDATE SET position = greatest(told_before.position, excluded.position);
DELETE FROM event_cursor WHERE source = 'working-group';
