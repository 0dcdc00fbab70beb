internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension CorrectNeed: Command {
    public func perform(in unit: UnitOfWork) async throws -> Need {
        let known = try await Need.requireStanding(need, in: unit)
        let corrected = corrected(known)
        let fields = try CorrectionLog(Subject(need)).enter(self, from: known, to: corrected, reason: reason, in: unit)
        unit.enqueue(corrected.update)
        try unit.tell(
            NeedCorrected(need: need, regions: corrected.regions, fields: fields), about: Subject(need),
            reason: reason.rawValue)
        return try await Need.load(need, in: unit)
    }

    private func corrected(_ known: Need) -> Need {
        Need(
            id: need, list: list ?? known.list, item: item ?? known.item,
            part: ClearedTerms.value(part, else: known.part, .part, cleared: clear),
            heading: ClearedTerms.value(heading, else: known.heading, .heading, cleared: clear),
            summary: summary ?? known.summary, regions: regions ?? known.regions,
            relatedProposals: known.relatedProposals,
            source: ClearedTerms.value(source, else: known.source, .source, cleared: clear))
    }
}

extension Need {
    fileprivate var update: SQL {
        """
        UPDATE need SET list = \(list), item = \(item), part = \(part), heading = \(heading), summary = \(summary),
            regions = \(regions), source = \(source)
        WHERE id = \(id)
        """
    }
}
