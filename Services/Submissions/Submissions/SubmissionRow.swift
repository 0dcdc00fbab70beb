internal import Messaging
internal import Models
internal import Postgres

extension Submission {
    static var columns: SQL {
        """
        id, call_id, submitters,
        ARRAY(SELECT coalesce(party.name, submitter.id)
            FROM unnest(submitters) WITH ORDINALITY AS submitter (id, place) LEFT JOIN party USING (id)
            ORDER BY place) AS submitter_names,
        submitter_class, invited, \(signatories) AS signatories, title, body, topics, answers, proposals, needs,
        ARRAY(SELECT attachment FROM submission_attachment WHERE submission = submission.id ORDER BY place)
            AS attachments, received_on, is_late,
        admitted_at, admitted_by, admission_reason, number, submitted_at, digest, supersedes,
        superseded_by, source, note
        """
    }

    /// Who submits alone is the author, also of what was submitted before signatures were kept.
    private static var signatories: SQL {
        """
        (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('party', signer.party, 'state', coalesce(
                signature.state, CASE WHEN cardinality(named) = 1 THEN 'author' ELSE 'invited' END),
            'decidedBy', signature.decided_by, 'reason', signature.reason,
            'decidedAt', \(SQL.rfc3339("signature.decided_at")))) ORDER BY place)
            FROM unnest(named) WITH ORDINALITY AS signer (party, place)
            LEFT JOIN submission_signature AS signature
                ON signature.submission = submission.id AND signature.party = signer.party)
        """
    }

    init(_ row: Row) throws {
        let invited: [PartyID] = try row.invited
        let admittedAt: Instant? = try row.admitted_at
        let admittedBy: ActorID? = try row.admitted_by
        let admissionReason: Prose? = try row.admission_reason
        var admission: Admission?
        if let admittedAt, let admittedBy, let admissionReason {
            admission = Admission(admittedAt: admittedAt, admittedBy: admittedBy, reason: admissionReason)
        }
        try self.init(
            id: row.id, call: row.call_id, submitters: row.submitters, submitterNames: row.submitter_names,
            submitterClass: row.submitter_class, invited: invited.isEmpty ? nil : invited,
            signatories: row.json.signatories, title: row.title, body: row.body, topics: row.topics,
            answers: row.json.answers, proposals: row.proposals, needs: row.needs, attachments: row.attachments,
            receivedOn: row.received_on, isLate: row.is_late, admission: admission,
            receipt: Receipt(number: row.number, instant: row.submitted_at, digest: row.digest),
            supersedes: row.supersedes, supersededBy: row.superseded_by, source: row.source, note: row.note)
    }

    /// As lists have it: a page of full texts would be too much for one message.
    var withoutBody: Submission {
        var listed = self
        listed.body = nil
        listed.answers = []
        return listed
    }
}
