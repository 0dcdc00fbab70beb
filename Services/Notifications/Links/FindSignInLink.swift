public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension FindSignInLink: Query {
    public func answer(in context: QueryContext) async throws -> SignInLink {
        guard let about = try await context.first(Find(secret: secret, now: context.now)), let signIn = about.signIn
        else { throw FindLink.refusal }
        return SignInLink(signIn: signIn)
    }

    private struct Find: Statement {
        let secret: LinkSecret
        let now: Instant

        var sql: SQL {
            """
            SELECT about FROM mail_link
            WHERE digest = \(MailLink.digest(of: secret)) AND purpose = \(LinkPurpose.signIn) AND expires_at > \(now)
            """
        }

        static func decode(_ row: Row) throws -> ObjectPath { try row.decode(ObjectPath.self) }
    }
}
