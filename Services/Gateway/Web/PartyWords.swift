internal import Localization
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What parties are called in a reader's language, as the register has told it.
struct PartyWords: Sendable {
    let names: [PartyID: Line]

    init(_ names: [PartyID: Line] = [:]) { self.names = names }

    init(_ parties: [PartyID], in language: LanguageTag, _ pool: Pool) async throws {
        let rows =
            parties.isEmpty
            ? [] : try await pool.query(OfficialPartyNames(parties: Array(Set(parties)), language: language))
        names = Dictionary(Self.ofSecretariat(parties, language) + rows) { first, _ in first }
    }

    /// The register knows the secretariat as a whole by its English name alone.
    static func ofSecretariat(_ parties: [PartyID], _ language: LanguageTag) -> [(PartyID, Line)] {
        guard parties.contains(.secretariatAsAWhole),
            let name = Line(rawValue: Texts(language).text(.officeOfSecretariat).capitalizedFirst)
        else { return [] }
        return [(.secretariatAsAWhole, name)]
    }

    subscript(_ party: PartyID) -> String { names[party]?.rawValue ?? party.rawValue }
}

/// In a language, or else in that of the register.
private struct OfficialPartyNames: Statement {
    let parties: [PartyID]
    let language: LanguageTag

    var sql: SQL {
        "SELECT id, coalesce(names ->> \(language), name) FROM party WHERE id = ANY(\(parties))"
    }

    static func decode(_ row: Row) throws -> (PartyID, Line) { try row.decode(PartyID.self, Line.self) }
}

/// Keeps what parties are called in other languages.
struct KeepOfficialName: EventHandler {
    func apply(_ event: PartyNamed, in unit: EventUnit) async throws {
        unit.enqueue(
            """
            UPDATE party SET names = names || jsonb_build_object(\(event.language)::text, \(event.name)::text)
            WHERE id = \(event.party)
            """)
    }
}
