internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Finds parties by their ids, their names and aliases in any language and spelling, and the codes of states; and units of the
/// secretariat, which own actions as parties do.
///
/// A name leads before a code does: a body may be known by the letters of a state.
struct PartyFinder: StatementFinder {
    func hint(for text: String, in reading: some HandlerContext) async throws -> ProblemText? {
        try await NearParties.hint(for: text, in: reading)
    }

    func statement(finding texts: [String], for actor: Actor) -> SQL {
        """
        SELECT asked.text, found.id, found.name, found.rank
        FROM unnest(\(texts)::text[], \(texts.map { FoldedKey($0).rawValue })::text[],
            \(texts.map { StateNames.coded($0)?.code.rawValue ?? "" })::text[]) AS asked (text, key, code)
        CROSS JOIN LATERAL (
            SELECT id, name, 1::bigint AS rank FROM party WHERE id = asked.text
            UNION ALL SELECT id, name, 1 FROM secretariat_unit WHERE id = asked.text
            UNION ALL SELECT party.id, party.name, 2 FROM party_name JOIN party ON party.id = party_name.party
                WHERE party_name.key = asked.key
            UNION ALL SELECT id, name, 3 FROM secretariat_unit WHERE key = asked.key
            UNION ALL SELECT id, name, 4 FROM party WHERE iso3166 = asked.code
        ) AS found
        """
    }
}
