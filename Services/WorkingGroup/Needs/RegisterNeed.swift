internal import Corrections
public import Messaging
public import Models
internal import Postgres
internal import Reactor
internal import Translations

extension RegisterNeed: Command {
    public func perform(in unit: UnitOfWork) async throws -> Need {
        let need = Need(
            id: id ?? .generate(), list: list, item: item, part: part, heading: heading, summary: summary,
            regions: regions, relatedProposals: relatedProposals ?? [], source: source)
        guard try await unit.execute(need.insert) == 1 else {
            guard let known = try await unit.first(LockNeed(id: need.id)),
                let registered = try await unit.first(RegisteredProposals(need: need.id))
            else { throw Fault("a need vanished") }
            let first = try await CorrectionLog(Subject(need.id)).original(of: known, in: unit)
            try Rejection.requireSame("need", need.id, onRecord: first.related(to: registered), given: need)
            return known
        }
        try unit.tell(
            NeedRegistered(need: need.id, regions: regions, relatedProposals: need.relatedProposals),
            about: Subject(need.id))
        return need
    }
}

/// A need as it stands.
struct LockNeed: Statement {
    let id: NeedID

    var sql: SQL { "SELECT \(Need.columns) FROM need WHERE id = \(id) FOR UPDATE" }

    static func decode(_ row: Row) throws -> Need { try Need(row) }
}

/// The proposals that a need was registered with: others may answer it by now.
private struct RegisteredProposals: Statement {
    let need: NeedID

    var sql: SQL { "SELECT registered_proposals FROM need WHERE id = \(need)" }

    static func decode(_ row: Row) throws -> [ProposalNumber] { try row.decode([ProposalNumber].self) }
}

extension Need {
    private static var terms: SQL { "id, list, item, part, heading, summary, regions, related_proposals, source" }
    /// With all that is translated of its words.
    static var columns: SQL {
        let originals: SQL = "jsonb_build_object('summary', summary)"
        return
            "\(described), NULL::boolean AS is_addressed, \(TranslationLog.column(.need, "id", originals: originals))"
    }
    /// With the summaries alone, and whether anything is done about it.
    ///
    /// - Parameter isUnaddressed: whether the condition of the list says that already.
    static func listedColumns(for actor: Actor, isUnaddressed: Bool = false) -> SQL {
        let isAddressed: SQL =
            isUnaddressed ? "false" : "CASE WHEN withdrawn_at IS NULL THEN NOT (\(Gap.needsAction(actor))) END"
        return "\(described), \(isAddressed) AS is_addressed, NULL::jsonb AS translations"
    }
    private static var described: SQL {
        """
        \(terms), withdrawn_at, \(CorrectionLog.column(.need, "id")),
        \(TranslationLog.wordings(.need, "id", .summary, "summary")) AS summaries
        """
    }

    init(_ row: Row) throws {
        try self.init(
            id: row.id, list: row.list, item: row.item, part: row.part, heading: row.heading, summary: row.summary,
            regions: row.regions, relatedProposals: row.related_proposals, source: row.source,
            withdrawnAt: row.withdrawn_at, isAddressed: row.is_addressed, corrections: row.json.corrections,
            summaries: row.json.summaries,
            translations: row.json.translations)
    }

    /// Locks a need that is to be changed.
    ///
    /// - Throws: a rejection where there is none, or it was withdrawn.
    @Reactor static func requireStanding(_ id: NeedID, in unit: UnitOfWork) async throws -> Need {
        guard let known = try await unit.first(LockNeed(id: id)) else { throw Rejection.notFound("need", id) }
        try Rejection.requireStanding("need", withdrawnAt: known.withdrawnAt)
        return known
    }

    /// The need as the unit of work leaves it.
    @Reactor static func load(_ id: NeedID, in unit: UnitOfWork) async throws -> Need {
        guard let need = try await unit.first(FindNeed(id: id)) else { throw Fault("a need vanished") }
        return need
    }

    /// The same need, answered by other proposals.
    func related(to proposals: [ProposalNumber]) -> Need {
        Need(
            id: id, list: list, item: item, part: part, heading: heading, summary: summary, regions: regions,
            relatedProposals: proposals, source: source, withdrawnAt: withdrawnAt, isAddressed: isAddressed,
            corrections: corrections,
            summaries: summaries, translations: translations)
    }

    fileprivate var insert: SQL {
        """
        INSERT INTO need (\(Self.terms), registered_proposals)
        VALUES (\(id), \(list), \(item), \(part), \(heading), \(summary), \(regions), \(relatedProposals), \(source),
            \(relatedProposals))
        ON CONFLICT (id) DO NOTHING
        """
    }
}
