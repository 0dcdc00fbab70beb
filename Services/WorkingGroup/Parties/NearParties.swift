internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Parties that may have been meant where none is found.
enum NearParties {
    /// “Did you mean Chile?” with a space before, or that it is a state which is not registered yet; nothing where nothing is near.
    @Reactor static func hint(for name: String, in reading: some HandlerContext) async throws -> String {
        if let state = StateNames.named(name) {
            return " \(state.english) (\(state.code)) is a state that can be registered."
        }
        let known = try await reading.query(AllNames())
        return NearNames.hint(await nearest(to: name, among: known.map { (name: $0.name, shown: $0.shown.rawValue) }))
    }

    /// The refusal of an id that no party has, with the ids that are near.
    ///
    /// - Parameter words: what is wrong, behind the id in quotation marks.
    @Reactor static func refusal(
        of party: PartyID, as field: String, _ words: String = "is not in the register of parties",
        before: String = "", in reading: some HandlerContext
    ) async throws -> Rejection {
        let known = try await reading.query(AllNames())
        let near = await nearest(to: party.rawValue, among: known.map { (name: $0.name, shown: $0.party.rawValue) })
        let hint = near.isEmpty ? "" : ". Did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))?"
        let space = words.hasPrefix(",") ? "" : " "
        return Rejection.invalid(field, "\(before)“\(party)”\(space)\(words)\(hint)")
    }

    /// Away from the loop: anybody may ask for any name. Nothing is suggested where there is too much to compute.
    @Reactor private static func nearest(
        to name: String, among known: [(name: String, shown: String)]
    ) async -> [String] {
        (try? await Reactor.compute { NearNames(known).nearest(to: name) }) ?? []
    }

    private struct AllNames: Statement {
        var sql: SQL {
            """
            SELECT party_name.name, party.id, party.name FROM party_name JOIN party ON party.id = party_name.party
            UNION ALL SELECT id, id, name FROM party
            """
        }

        static func decode(_ row: Row) throws -> (name: String, party: PartyID, shown: Line) {
            try row.decode(String.self, PartyID.self, Line.self)
        }
    }
}
