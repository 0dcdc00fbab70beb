/// Lists your access tokens; for the secretariat and operators, those of others too.
public struct ListAccessTokens: Request {
    public typealias Answer = Page<AccessToken>

    public static let definition = define(
        "identity.access-tokens.list", .query, for: .accounts, .get("/access-tokens"))

    /// Contact, or person on a delegation; defaults to yourself.
    public let person: ActorID?
    public let after: String?
    public let limit: PageLimit?
}
