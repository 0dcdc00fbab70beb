public import Messaging
public import Models
internal import Postgres
internal import ProcessRegister
internal import Reactor

extension ShowResponseMatrix: Query {
    public func answer(in context: QueryContext) async throws -> ResponseMatrix {
        guard let asked = try await context.first(FindCall(id: call)) else { throw Rejection.notFound("call", call) }
        let isClosed = context.now > asked.closes
        let classes = try await context.process().submitterClasses.filter { asked.audience.contains($0.key) }
        let kinds = asked.audience.isEmpty ? PartyKind.allCases : Array(Set(classes.flatMap(\.kinds)))
        let rows = try await context.query(Rows(call: asked, kinds: kinds)).map { $0.response(isClosed: isClosed) }
        var totals: [String: Int] = [:]
        var byRegion: [String: [String: Int]] = [:]
        for row in rows {
            totals[row.state.rawValue, default: 0] += 1
            byRegion[row.region?.rawValue ?? "none", default: [:]][row.state.rawValue, default: 0] += 1
        }
        let shown = rows.filter { (region ?? $0.region) == $0.region && (state ?? $0.state) == $0.state }
        return ResponseMatrix(call: call, isClosed: isClosed, totals: totals, byRegion: byRegion, responses: shown)
    }
}

/// Each party that is asked, or that answered unasked, with what it did.
private struct Rows: Statement {
    let call: Call
    /// The kinds of parties that are asked.
    let kinds: [PartyKind]

    struct Output: Sendable {
        let party: PartyID
        let name: Line
        let region: Region?
        let hasOpened: Bool
        let hasDrafted: Bool
        let inTime: [SubmissionID]
        let late: [SubmissionID]

        func response(isClosed: Bool) -> PartyResponse {
            PartyResponse(party: party, name: name, region: region, state: state(isClosed), submissions: inTime + late)
        }

        private func state(_ isClosed: Bool) -> ResponseState {
            if !inTime.isEmpty { return .submitted }
            if !late.isEmpty { return .late }
            if isClosed { return .silent }
            return hasDrafted ? .drafted : hasOpened ? .opened : .invited
        }
    }

    var sql: SQL {
        """
        SELECT party.id, party.name, party.region,
            EXISTS (SELECT FROM call_opening WHERE call_id = \(call.id) AND call_opening.party = party.id) AS has_opened,
            EXISTS (SELECT FROM draft WHERE call_id = \(call.id) AND draft.party = party.id) AS has_drafted,
            \(answers("(NOT is_late OR admitted_at IS NOT NULL)")) AS in_time,
            \(answers("is_late AND admitted_at IS NULL")) AS late
        FROM party
        WHERE party.kind = ANY(\(kinds))
            OR EXISTS (SELECT FROM submission WHERE call_id = \(call.id) AND submitters @> ARRAY[party.id])
        ORDER BY party.region NULLS LAST, party.name
        """
    }

    /// The newest versions, by those who stand behind them.
    private func answers(_ condition: SQL) -> SQL {
        """
        ARRAY(SELECT id FROM submission
            WHERE call_id = \(call.id) AND submitters @> ARRAY[party.id] AND \(condition)
                AND superseded_by IS NULL
            ORDER BY number)
        """
    }

    static func decode(_ row: Row) throws -> Output {
        try Output(
            party: row.id, name: row.name, region: row.region, hasOpened: row.has_opened, hasDrafted: row.has_drafted,
            inTime: row.in_time, late: row.late)
    }
}
