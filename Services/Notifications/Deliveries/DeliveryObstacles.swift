internal import Messaging
internal import Models
internal import Reactor

/// Why mail to some contacts does not leave: the office is over, or nothing is sent to the address.
struct DeliveryObstacles: Sendable {
    private let suppressed: [ContactID: Suppression]
    private let former: Set<ContactID>

    @Reactor init(to contacts: [ContactID], on today: CalendarDate, reading: some DatabaseReader) async throws {
        suppressed = Dictionary(
            uniqueKeysWithValues: try await reading.query(SuppressionOf(contacts: contacts)).map { ($0.contact, $0) })
        former = Set(try await reading.query(ContactsOutOfOffice(contacts: contacts, today: today)))
    }

    /// - Returns: nil where there is none.
    func obstacle(to letter: Ledger.Leased) -> String? {
        if former.contains(letter.recipient) { return "The contact has left the office." }
        guard let suppression = suppressed[letter.recipient], !letter.isElsewhere else { return nil }
        return "No mail is sent to the contact: \(suppression.note)"
    }
}
