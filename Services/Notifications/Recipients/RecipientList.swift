internal import Localization
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

/// Whom something reaches, in which language, and who is named and not reached.
struct RecipientList: Sendable {
    /// Somebody who is reached, with what is needed to write to them.
    struct Entry: Sendable {
        let addressee: Addressee
        let recipientClass: RecipientClass
        let groups: [RoleGroup]
        let region: Region?
        /// The recipient's own.
        let language: LanguageTag
        /// Whether mail is sent to it: not to an office, and not to whom none is sent.
        let isMailed: Bool
    }

    private(set) var entries: [Entry] = []
    private(set) var blocked: [BlockedRecipient] = []
    /// Those that have neither focal point nor alternate.
    private(set) var vacant: [PartyID] = []

    /// - Parameters:
    ///   - to: those who are addressed.
    ///   - cc: those who get a copy; who is addressed as well gets none.
    ///   - kind: nobody can have unsubscribed from what is formal.
    @Reactor init(
        to: RoleResolution, cc: RoleResolution? = nil, kind: NotificationClass, reading: any HandlerContext
    ) async throws {
        let all = Set(to.reached.keys).union(cc?.reached.keys.map { $0 } ?? []).sorted()
        let contacts = all.compactMap { if case .contact(let id, _) = $0 { id } else { nil } }
        let languages = try await Self.languages(of: contacts, reading)
        let parties = all.compactMap { $0.party }
        let regions = Dictionary(
            uniqueKeysWithValues: try await reading.query(PartyRegions(parties: Array(Set(parties)))))
        let unsubscribed =
            kind == .formal
            ? [] : Set(try await reading.query(Unsubscribed(category: .information, contacts: contacts)))
        let suppressed = Dictionary(
            uniqueKeysWithValues: try await reading.query(SuppressionOf(contacts: contacts)).map { ($0.contact, $0) })
        for addressee in all {
            let (groups, recipientClass): ([RoleGroup], RecipientClass) =
                to.reached[addressee].map { ($0, .to) } ?? (cc?.reached[addressee] ?? [], .cc)
            switch addressee {
            case .vacancy(let party):
                block(addressee, "No focal point is in office.")
                vacant.append(party)
            case .contact(let id, _) where unsubscribed.contains(id):
                block(addressee, "Unsubscribed from notifications for information.")
            case .contact(let id, _) where languages[id] == nil: block(addressee, "The contact is no longer on record.")
            case .contact, .office:
                let language = addressee.contact.flatMap { languages[$0] } ?? .english
                let suppression = addressee.contact.flatMap { suppressed[$0] }
                if let suppression { block(addressee, "No mail is sent to the contact: \(suppression.note)") }
                entries.append(
                    Entry(
                        addressee: addressee, recipientClass: recipientClass, groups: groups,
                        region: addressee.party.flatMap { regions[$0] ?? nil }, language: language,
                        isMailed: addressee.contact != nil && suppression == nil))
            }
        }
        let leftOut = to.leftOut.merging(cc?.leftOut ?? [:]) { first, _ in first }
        for (addressee, group) in leftOut.sorted(by: { $0.key < $1.key }) where !all.contains(addressee) {
            block(addressee, "Left out: minus \(group).")
        }
    }

    private mutating func block(_ addressee: Addressee, _ why: String) {
        blocked.append(BlockedRecipient(recipient: addressee.name, party: addressee.party, why: Line(cutting: why)))
    }

    /// As they are shown.
    ///
    /// - Parameter available: the languages that there are; the recipients' own where there is no text yet.
    func recipients(in available: [LanguageTag]? = nil) -> [NotificationRecipient] {
        entries.map { entry in
            NotificationRecipient(
                recipient: entry.addressee.name, party: entry.addressee.party, region: entry.region,
                recipientClass: entry.recipientClass, reasons: entry.groups.map { Line(cutting: $0.description) },
                language: available.flatMap { entry.language.best(of: $0) } ?? entry.language,
                channels: entry.isMailed ? [.inbox, .mail] : [.inbox])
        }
    }

    /// As the register has them now, or as contacts have asked for.
    @Reactor private static func languages(
        of contacts: [ContactID], _ reading: any HandlerContext
    ) async throws -> [ContactID: LanguageTag] {
        try await Correspondents.details(of: contacts, reading.bus) { try await reading.query($0) }
            .mapValues(\.language)
    }
}

extension Addressee {
    var party: PartyID? {
        switch self {
        case .office: nil
        case .contact(_, let party), .vacancy(let party): party
        }
    }

    var contact: ContactID? { if case .contact(let id, _) = self { id } else { nil } }

    /// What it is called in lists: a contact by its id, an office by its name, a party that has nobody by its own id.
    var name: Line {
        switch self {
        case .office(let office): Line(cutting: office.rawValue)
        case .contact(let id, _): Line(cutting: id.rawValue)
        case .vacancy(let party): Line(cutting: party.rawValue)
        }
    }
}

struct PartyRegions: Statement {
    let parties: [PartyID]

    var sql: SQL { "SELECT id, region FROM party WHERE id = ANY(\(parties))" }

    static func decode(_ row: Row) throws -> (PartyID, Region?) { try row.decode(PartyID.self, Region?.self) }
}

/// Those of some contacts who do not want a category.
struct Unsubscribed: Statement {
    let category: MailCategory
    let contacts: [ContactID]

    var sql: SQL {
        """
        SELECT contact FROM subscription
        WHERE category = \(category) AND contact = ANY(\(contacts)) AND NOT is_subscribed
        """
    }

    static func decode(_ row: Row) throws -> ContactID { try row.decode(ContactID.self) }
}
