-- Contacts of the secretariat and of the co-chairs as the working group tells them: whom to write to, never where.
CREATE TABLE office_contact (
    id         text PRIMARY KEY,
    office     text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    language   text NOT NULL
);
CREATE INDEX office_contact_office ON office_contact (office);

-- Whoever has to answer, or has an office or credentials that change, hears of it.
INSERT INTO rule (id, event, audience, channels) VALUES
    ('extension-requested-secretariat', 'npp16.working-group.action.extension-requested.v1', 'secretariat',
        '{inbox,mail}'),
    ('extension-requested-co-chairs', 'npp16.working-group.action.extension-requested.v1', 'co-chairs', '{inbox,mail}'),
    ('extension-decided-owner', 'npp16.working-group.action.extension-decided.v1', 'owner-focal-points',
        '{inbox,mail}'),
    ('evidence-attached-co-chairs', 'npp16.working-group.action.evidence-attached.v1', 'co-chairs', '{inbox,mail}'),
    ('evidence-reviewed-owner', 'npp16.working-group.action.evidence-reviewed.v1', 'owner-focal-points',
        '{inbox,mail}'),
    ('action-moved-co-chairs', 'npp16.working-group.action.moved.v1', 'co-chairs', '{inbox,mail}'),
    ('delegate-registered-secretariat', 'npp16.working-group.delegate.registered.v1', 'secretariat', '{inbox,mail}'),
    ('credentials-decided-party', 'npp16.working-group.delegate.credentials-decided.v1', 'party-focal-points',
        '{inbox,mail}'),
    ('focal-point-nominated-contact', 'npp16.working-group.focal-point.nominated.v1', 'named-contacts', '{mail}'),
    ('focal-point-nominated-secretariat', 'npp16.working-group.focal-point.nominated.v1', 'secretariat', '{inbox}'),
    ('alternate-named-contact', 'npp16.working-group.alternate.named.v1', 'named-contacts', '{mail}'),
    ('alternate-named-secretariat', 'npp16.working-group.alternate.named.v1', 'secretariat', '{inbox}'),
    ('focal-point-ended-party', 'npp16.working-group.focal-point.ended.v1', 'party-focal-points', '{inbox}'),
    ('focal-point-ended-secretariat', 'npp16.working-group.focal-point.ended.v1', 'secretariat', '{inbox}'),
    ('handed-over-party', 'npp16.working-group.focal-point.handed-over.v1', 'party-focal-points', '{inbox}'),
    ('handed-over-secretariat', 'npp16.working-group.focal-point.handed-over.v1', 'secretariat', '{inbox}'),
    ('coordinator-appointed-contact', 'npp16.working-group.coordinator.appointed.v1', 'named-contacts', '{mail}'),
    ('office-contact-appointed-contact', 'npp16.working-group.office-contact.appointed.v1', 'named-contacts',
        '{mail}'),
    ('observer-accredited-party', 'npp16.working-group.observer.accredited.v1', 'party-focal-points', '{inbox,mail}'),
    ('accreditation-ended-party', 'npp16.working-group.observer.accreditation-ended.v1', 'party-focal-points',
        '{inbox,mail}'),
    ('document-registered-everybody', 'npp16.working-group.document.registered.v1', 'all-focal-points', '{inbox}'),
    ('decision-recorded-named', 'npp16.working-group.decision.recorded.v1', 'party-focal-points', '{inbox,mail}'),
    ('decision-recorded-everybody', 'npp16.working-group.decision.recorded.v1', 'all-focal-points', '{inbox,mail}'),
    ('decision-recorded-secretariat', 'npp16.working-group.decision.recorded.v1', 'secretariat', '{inbox}'),
    ('paragraph-moved-named', 'npp16.working-group.decision.paragraph-moved.v1', 'party-focal-points', '{inbox}'),
    ('publication-published-everybody', 'npp16.proposals.publication.published.v1', 'all-focal-points',
        '{inbox,mail}'),
    ('publication-published-secretariat', 'npp16.proposals.publication.published.v1', 'secretariat', '{inbox}');

-- What waits for an office is told by mail too, and whoever was told of a publication hears of its end in the same way.
UPDATE rule SET channels = '{inbox,mail}' WHERE id IN (
    'evidence-attached-secretariat', 'amendment-proposed-secretariat', 'action-moved-secretariat',
    'submission-received-secretariat', 'action-escalated-co-chairs', 'action-escalated-secretariat',
    'focal-point-gap-secretariat', 'publication-withdrawn-everybody');
