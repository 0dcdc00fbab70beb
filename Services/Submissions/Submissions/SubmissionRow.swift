internal import Messaging
internal import Models
internal import Postgres

extension Submission {
    static var columns: SQL {
        """
        id, call_id, submitters,
        ARRAY(SELECT coalesce(party.name, submitter.id)
            FROM unnest(submitters) WITH ORDINALITY AS submitter (id, place) LEFT JOIN party USING (id)
            ORDER BY place),
        submitter_class, invited, \(signatories), title, body, topics, answers, proposals, needs,
        ARRAY(SELECT attachment FROM submission_attachment WHERE submission = submission.id ORDER BY place), received_on, is_late,
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
        let (
            id, call, submitters, names, kind, invited, signatories, title, body, topics, answers, proposals, needs,
            attachments,
            received,
            isLate,
            admittedAt, admittedBy, admissionReason, number, instant, digest, supersedes, supersededBy, source, note
        ) = try row.decode(
            SubmissionID.self, CallID?.self, [PartyID].self, [Line].self, SubmitterClass.self, [PartyID].self,
            String.self, Line?.self, Prose?.self, [Line].self, String.self, [ProposalNumber].self, [NeedID].self,
            [AttachmentID].self, CalendarDate.self,
            Bool.self, Instant?.self, Line?.self, Prose?.self, Int.self, Instant.self, ContentDigest.self,
            SubmissionID?.self,
            SubmissionID?.self,
            Line?.self, Prose?.self)
        var admission: Admission?
        if let admittedAt, let admittedBy, let admissionReason {
            admission = Admission(admittedAt: admittedAt, admittedBy: admittedBy, reason: admissionReason)
        }
        self.init(
            id: id, call: call, submitters: submitters, submitterNames: names, submitterClass: kind,
            invited: invited.isEmpty ? nil : invited, signatories: try JSON.decode([Signatory].self, from: signatories),
            title: title,
            body: body, topics: topics, answers: try JSON.decode([GuidedAnswer].self, from: answers),
            proposals: proposals, needs: needs, attachments: attachments, receivedOn: received, isLate: isLate,
            admission: admission,
            receipt: Receipt(number: number, instant: instant, digest: digest), supersedes: supersedes,
            supersededBy: supersededBy, source: source, note: note)
    }

    /// As lists have it: a page of full texts would be too much for one message.
    var withoutBody: Submission {
        var listed = self
        listed.body = nil
        listed.answers = []
        return listed
    }
}
