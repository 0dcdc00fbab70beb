internal import Messaging
internal import Models
internal import Reactor

/// Where, in which language and in which zone contacts are written to: as the register has it now, and as they asked for.
enum Correspondents {
    /// - Parameters:
    ///   - within: how long the register may take; a transaction may be open meanwhile.
    ///   - preferences: reads what contacts have asked for.
    /// - Returns: those that are on record.
    @Reactor static func details(
        of contacts: [ContactID], _ bus: RequestClient, within limit: Duration = .seconds(2),
        _ preferences: @Reactor (PreferencesOf) async throws -> [Preferences]
    ) async throws -> [ContactID: ContactDetails] {
        var details: [ContactID: ContactDetails] = [:]
        for start in stride(from: 0, to: contacts.count, by: 500) {
            let part = Array(contacts[start..<min(start + 500, contacts.count)])
            let wishes = Dictionary(
                uniqueKeysWithValues: try await preferences(PreferencesOf(contacts: part)).map { ($0.contact, $0) })
            let found = try await bus.send(ResolveContacts(contacts: part), to: .workingGroup, within: limit)
            for contact in found.contacts { details[contact.id] = contact.respecting(wishes[contact.id]) }
        }
        return details
    }
}

extension ContactDetails {
    fileprivate func respecting(_ wish: Preferences?) -> ContactDetails {
        ContactDetails(
            id: id, name: name, email: email, language: wish?.language ?? language, zone: wish?.zone ?? zone)
    }
}
