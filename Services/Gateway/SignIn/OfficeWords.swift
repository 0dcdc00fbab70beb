internal import Localization
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// What offices are called in a reader's language.
struct OfficeWords: Sendable {
    let texts: Texts
    private let names: [PartyID: Line]

    init(_ language: LanguageTag, names: [PartyID: Line]) {
        texts = Texts(language)
        self.names = names
    }

    /// Reads what the parties of some offices are called.
    init(_ offices: [HeldOffice], in language: LanguageTag, _ pool: Pool) async throws {
        let rows = try await pool.query(
            OfficialPartyNames(parties: offices.compactMap(\.party), language: language))
        self.init(language, names: Dictionary(rows) { first, _ in first })
    }

    func words(for office: HeldOffice) -> String {
        words(for: office.role, of: office.party, isAlternate: office.isAlternate)
    }

    func words(for role: Role, of party: PartyID?, isAlternate: Bool = false) -> String {
        let name = MessageValue.text(party.map { names[$0]?.rawValue ?? $0.rawValue } ?? "")
        return switch role {
        case .focalPoint: texts.text(isAlternate ? .officeOfAlternate : .officeOfFocalPoint, ["party": name])
        case .delegate: texts.text(.officeOfDelegate, ["party": name])
        case .observer: texts.text(.officeOfObserver, ["party": name])
        case .secretariat: texts.text(.officeOfSecretariat)
        case .coChair: texts.text(.officeOfCoChair)
        case .ops: texts.text(.officeOfOperations)
        case .public: ""
        }
    }
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
