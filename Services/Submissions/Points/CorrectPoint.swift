internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectPoint: Command {
    public func perform(in unit: UnitOfWork) async throws -> Point {
        let known = try await Point.requireStanding(point, in: unit)
        let corrected = corrected(known)
        try await Targets.require(
            proposals: corrected.proposals.filter { !known.proposals.contains($0) },
            needs: corrected.needs.filter { !known.needs.contains($0) }, in: unit)
        let fields = try CorrectionLog(Subject(point)).enter(
            self, from: known, to: corrected, reason: reason, in: unit)
        unit.enqueue(corrected.update)
        try unit.tell(
            PointCorrected(
                point: point, submissions: known.submissions, fields: fields, proposals: corrected.proposals,
                stance: corrected.stance),
            about: Subject(point), reason: reason.rawValue)
        return try await Point.load(point, in: unit)
    }

    private func corrected(_ known: Point) -> Point {
        Point(
            id: point, submissions: known.submissions, submitters: known.submitters, signatories: known.signatories,
            proposals: proposals ?? known.proposals, needs: needs ?? known.needs,
            practices: practices ?? known.practices, organizations: organizations ?? known.organizations,
            stance: stance ?? known.stance, scope: scope ?? known.scope, summary: summary ?? known.summary,
            source: ClearedTerms.value(source, else: known.source, .source, cleared: clear),
            note: ClearedTerms.value(note, else: known.note, .note, cleared: clear))
    }
}

extension Point {
    fileprivate var update: SQL {
        """
        UPDATE point SET proposals = \(proposals), needs = \(needs), practices = \(practices),
            organizations = \(organizations), stance = \(stance), scope = \(scope), summary = \(summary),
            source = \(source), note = \(note)
        WHERE id = \(id)
        """
    }
}
