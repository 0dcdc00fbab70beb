public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowSubmission: Query {
    public func answer(in context: QueryContext) async throws -> Submission {
        guard var known = try await context.first(FindSubmission(id: submission)) else {
            throw Rejection.notFound("submission", submission)
        }
        known.points = try await context.query(PointsOfSubmission(id: submission))
        return known
    }
}

struct FindSubmission: Statement {
    let id: SubmissionID

    var sql: SQL { "SELECT \(Submission.columns) FROM submission WHERE id = \(id)" }

    static func decode(_ row: Row) throws -> Submission { try Submission(row) }
}

struct PointsOfSubmission: Statement {
    let id: SubmissionID

    var sql: SQL { "SELECT \(Point.columns) FROM point WHERE submissions @> \([id]) ORDER BY id" }

    static func decode(_ row: Row) throws -> Point { try Point(row) }
}

extension Submission {
    static var columns: SQL {
        """
        id, call_id, submitters,
        ARRAY(SELECT coalesce(party.name, submitter.id)
            FROM unnest(submitters) WITH ORDINALITY AS submitter (id, place) LEFT JOIN party USING (id)
            ORDER BY place),
        submitter_class, title, body, topics, answers, proposals, needs, attachments, received_on, is_late,
        admitted_at, admitted_by, admission_reason, number, submitted_at, digest, supersedes,
        (SELECT newer.id FROM submission AS newer WHERE newer.supersedes = submission.id), source, note
        """
    }

    init(_ row: Row) throws {
        let (
            id, call, submitters, names, kind, title, body, topics, answers, proposals, needs, attachments, received,
            isLate,
            admittedAt, admittedBy, admissionReason, number, instant, digest, supersedes, supersededBy, source, note
        ) = try row.decode(
            SubmissionID.self, CallID?.self, [PartyID].self, [Line].self, SubmitterClass.self, Line?.self, Prose?.self,
            [Line].self, String.self, [ProposalNumber].self, [NeedID].self, [AttachmentID].self, CalendarDate.self,
            Bool.self, Instant?.self, Line?.self, Prose?.self, Int.self, Instant.self, ContentDigest.self,
            SubmissionID?.self,
            SubmissionID?.self,
            Line?.self, Prose?.self)
        var admission: Admission?
        if let admittedAt, let admittedBy, let admissionReason {
            admission = Admission(admittedAt: admittedAt, admittedBy: admittedBy, reason: admissionReason)
        }
        self.init(
            id: id, call: call, submitters: submitters, submitterNames: names, submitterClass: kind, title: title,
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
