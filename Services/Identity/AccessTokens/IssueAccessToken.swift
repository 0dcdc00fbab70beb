public import Messaging
public import Models
internal import Reactor

extension IssueAccessToken: Command {
    /// Where nobody says for how many days.
    private static let standard = 90

    public func perform(in unit: UnitOfWork) async throws -> AccessToken {
        let role = try unit.actor.issuingRole()
        try checkRequests()
        return try await NewAccessToken(
            name: name, person: unit.actor.subject, role: role, party: unit.actor.party, requests: requests,
            lifetime: .days(days ?? Self.standard), authenticatedAt: unit.actor.authenticatedAt ?? .now
        ).issue(in: unit)
    }

    /// - Throws: a rejection that names what no request is called.
    private func checkRequests() throws {
        let names = RequestCatalogue.all.map { $0.definition.name }
        for pattern in requests ?? [] where !names.contains(where: pattern.allows) {
            throw Rejection.invalid("requests", "has “\(pattern.rawValue)”, and no request is called so")
        }
    }
}
