internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Parties that may have been meant where none is found.
enum NearParties {
    /// “Did you mean Chile?”, or that it is a state which is not registered yet; nil where nothing is near.
    @Reactor static func hint(for name: String, in reading: some HandlerContext) async throws -> ProblemText? {
        if let state = StateNames.named(name) {
            return "\(state.english) (\(state.code)) is a state that can be registered."
        }
        let known = try await reading.query(AllNames())
        return NearNames.hint(await nearest(to: name, among: known.map { (key: $0.key, shown: $0.shown) }))
    }

    /// What is wrong with a field that names an id which no party has, with the ids that are near.
    ///
    /// - Parameter units: whether a unit of the secretariat would do as well.
    @Reactor static func problem(
        of party: PartyID, as field: String, orUnits units: Bool = false, in reading: some HandlerContext
    ) async throws -> FieldProblem {
        let known = try await reading.query(AllNames())
        let near = await nearest(to: party.rawValue, among: known.map { (key: $0.key, shown: $0.party) })
        let hint = NearNames.hint(near.map { "“\($0)”" })
        return FieldProblem(
            field: field,
            detail: units
                ? "names “\(party)”, which is neither in the register of parties nor a unit of the secretariat\(hint: hint)"
                : "names “\(party)”, which is not in the register of parties\(hint: hint)")
    }

    /// As ``problem(of:as:orUnits:in:)``, where nothing else is wrong.
    @Reactor static func refusal(
        of party: PartyID, as field: String, orUnits units: Bool = false, in reading: some HandlerContext
    ) async throws -> Rejection {
        Rejection(fields: [try await problem(of: party, as: field, orUnits: units, in: reading)])
    }

    /// Away from the loop: anybody may ask for any name. Nothing is suggested where there is too much to compute.
    @Reactor private static func nearest(
        to name: String, among known: [(key: String, shown: String)]
    ) async -> [String] {
        (try? await Reactor.compute { NearNames(keys: known).nearest(to: name) }) ?? []
    }

    /// Parties by the keys of their names, so that nothing is left to fold, and by their ids as good as folded.
    private struct AllNames: Statement {
        var sql: SQL {
            """
            SELECT party_name.key, party.id, party.name FROM party_name JOIN party ON party.id = party_name.party
            UNION ALL SELECT replace(id, '-', ''), id, name FROM party
            """
        }

        static func decode(_ row: Row) throws -> (key: String, party: String, shown: String) {
            try row.decode(String.self, String.self, String.self)
        }
    }
}
