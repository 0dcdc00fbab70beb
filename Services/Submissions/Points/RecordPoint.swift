internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension RecordPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> Point {
        let point = Point(
            id: id ?? .generate(), submissions: submissions, submitters: submitters, proposals: proposals ?? [],
            needs: needs ?? [], practices: practices ?? [], organizations: organizations ?? [], stance: stance,
            scope: scope, summary: summary, source: source, note: note)
        try await checkOrigin(in: unit)
        if let known = try await unit.first(FindPoint(id: point.id)) {
            return try await unchanged(known, given: point, in: unit)
        }
        try await Targets.require(proposals: point.proposals, needs: point.needs, in: unit)
        guard try await unit.execute(point.insert) == 1 else {
            throw Unavailable("The point is being recorded elsewhere.", retryAfter: .milliseconds(100))
        }
        let recorded = try await Point.load(point.id, in: unit)
        guard !recorded.submitters.isEmpty else {
            throw Rejection.invalid("submitters", "names no submitter of the submissions")
        }
        try unit.tell(
            PointRecorded(
                point: point.id, submissions: submissions, submitters: recorded.submitters,
                proposals: point.proposals, stance: stance),
            about: Subject(point.id))
        return recorded
    }

    /// Compares without the signatures and the corrections since: these do not make a repetition another point.
    private func unchanged(_ known: Point, given point: Point, in unit: UnitOfWork) async throws -> Point {
        let first = try await CorrectionLog(Subject(known.id)).original(of: known, in: unit)
        let recorded = Point(
            id: first.id, submissions: first.submissions, submitters: (first.signatories ?? []).map(\.party),
            proposals: first.proposals, needs: first.needs, practices: first.practices,
            organizations: first.organizations, stance: first.stance, scope: first.scope, summary: first.summary,
            source: first.source, note: first.note)
        try Rejection.requireSame("point", point.id, onRecord: recorded, given: point)
        return known
    }

    /// A point is made in submissions that are on record, by some of those whom they name. These are held, so that nobody
    /// signs them until the point is there.
    private func checkOrigin(in unit: UnitOfWork) async throws {
        let origins = try await unit.query(Origins(submissions: submissions))
        if let missing = submissions.first(where: { id in !origins.contains { $0.id == id } }) {
            throw Rejection.invalid("submissions", "names “\(missing)”, which is not on record")
        }
        let named = Set(origins.flatMap(\.named))
        if let stranger = submitters.first(where: { !named.contains($0) }) {
            throw Rejection.invalid("submitters", "names “\(stranger)”, which none of the submissions names")
        }
    }

    private struct Origins: Statement {
        let submissions: [SubmissionID]

        var sql: SQL { "SELECT id, named FROM submission WHERE id = ANY(\(submissions)) ORDER BY id FOR SHARE" }

        static func decode(_ row: Row) throws -> (id: SubmissionID, named: [PartyID]) {
            try row.decode(SubmissionID.self, [PartyID].self)
        }
    }
}

extension Point {
    fileprivate var insert: SQL {
        """
        INSERT INTO point
            (id, submissions, named, submitters, proposals, needs, practices, organizations, stance, scope, summary, source,
            note)
        VALUES (\(id), \(submissions), \(submitters), behind_point(\(id), \(submissions), \(submitters)),
            \(proposals), \(needs), \(practices), \(organizations), \(stance), \(scope), \(summary), \(source),
            \(note))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
