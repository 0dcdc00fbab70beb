internal import Localization
internal import Messaging
internal import Models
internal import Notices
internal import Postgres
internal import Reactor

/// From where a way in was asked for, and which offices it opens: identity keeps the one for a day, the register knows the
/// others. Nothing of it is kept here.
struct WayIn: Sendable {
    private let description: SignInDescription
    private let names: [PartyID: NoticeName]

    init(_ description: SignInDescription, names: [PartyID: NoticeName]) {
        self.description = description
        self.names = names
    }

    func words(_ texts: Texts) -> String {
        let offices = description.offices.map { office in
            texts.office(
                office.role, of: office.party.map { names[$0]?.name(in: texts.language) ?? $0.rawValue },
                isAlternate: office.isAlternate, unit: office.unit?.name)
        }
        return [
            texts.text(.signInFrom, ["network": .text(description.network.rawValue)]),
            offices.isEmpty ? nil : texts.text(.signInFor, ["offices": .list(offices)]),
        ].compactMap(\.self).joined(separator: "\n")
    }

    /// Of the ways in that some letters are about. A mail that identity says nothing about in time leaves without.
    @Reactor static func about(_ letters: [Ledger.Leased], _ bus: RequestClient, _ pool: Pool) async throws
        -> [SignInID: WayIn]
    {
        var found: [SignInID: SignInDescription] = [:]
        for signIn in letters.compactMap(\.about.signIn) {
            do {
                found[signIn] = try await bus.send(
                    DescribeSignIn(signIn: signIn), to: .identity, within: .seconds(2))
            } catch is Unavailable {
                continue
            } catch is RemoteProblem {
                continue
            }
        }
        let parties = Set(found.values.flatMap(\.offices).compactMap(\.party))
        let names = try await parties.isEmpty ? [] : pool.query(PartyNames(parties: parties.sorted()))
        return found.mapValues { WayIn($0, names: Dictionary(uniqueKeysWithValues: names)) }
    }
}
