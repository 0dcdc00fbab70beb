public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension IssueAccessToken: Command {
    /// Where nobody says for how many days.
    private static let standard = 90
    /// Tokens that one person may have at a time.
    private static let limit = 20

    public func perform(in unit: UnitOfWork) async throws -> AccessToken {
        let role = try unit.actor.issuingRole()
        try checkRequests()
        guard try await unit.first(Good(person: unit.actor.subject)) ?? 0 < Self.limit else {
            throw Rejection(.conflict, detail: "You have \(Self.limit) access tokens already: revoke one.")
        }
        return try NewAccessToken(
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

    private struct Good: Statement {
        let person: ActorID

        var sql: SQL {
            """
            SELECT count(*) FROM access_token
            WHERE person = \(person) AND revoked_at IS NULL AND expires_at > now()
            """
        }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
