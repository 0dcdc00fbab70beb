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
        try await self.init(of: offices.compactMap(\.party), in: language, pool)
    }

    init(of parties: [PartyID], in language: LanguageTag, _ pool: Pool) async throws {
        self.init(language, names: try await PartyWords(parties, in: language, pool).names)
    }

    func words(for office: HeldOffice) -> String {
        words(for: office.role, of: office.party, isAlternate: office.isAlternate, unit: office.unit?.name)
    }

    func words(for role: Role, of party: PartyID?, isAlternate: Bool = false, unit: Line? = nil) -> String {
        texts.office(
            role, of: party.map { names[$0]?.rawValue ?? $0.rawValue }, isAlternate: isAlternate, unit: unit)
    }
}
