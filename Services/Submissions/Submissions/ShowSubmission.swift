public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension ShowSubmission: Query {
    public func answer(in context: QueryContext) async throws -> Submission {
        guard let known = try await context.first(FindSubmission(id: submission)) else {
            throw Rejection.notFound("submission", submission)
        }
        return known.with(points: try await context.query(PointsOfSubmission(id: submission)))
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
        submitter_class, title, body, topics, received_on, is_late, source, note
        """
    }

    init(_ row: Row) throws {
        let (id, call, submitters, names, kind, title, body, topics, received, isLate, source, note) = try row.decode(
            SubmissionID.self, CallID?.self, [PartyID].self, [Line].self, SubmitterClass.self, Line?.self, Prose?.self,
            [Line].self, CalendarDate.self, Bool.self, Line?.self, Prose?.self)
        self.init(
            id: id, call: call, submitters: submitters, submitterNames: names, submitterClass: kind, title: title,
            body: body, topics: topics, receivedOn: received, isLate: isLate, source: source, note: note)
    }

    /// As lists have it: a page of full texts would be too much for one message.
    var withoutBody: Submission {
        Submission(
            id: id, call: call, submitters: submitters, submitterNames: submitterNames, submitterClass: submitterClass,
            title: title, topics: topics, receivedOn: receivedOn, isLate: isLate, source: source, note: note)
    }

    fileprivate func with(points: [Point]) -> Submission {
        Submission(
            id: id, call: call, submitters: submitters, submitterNames: submitterNames, submitterClass: submitterClass,
            title: title, body: body, topics: topics, receivedOn: receivedOn, isLate: isLate, source: source,
            note: note, points: points)
    }
}
