/// Shows as whom you are signed in, and in which offices you may act.
public struct ShowAccount: Request {
    public typealias Answer = Account

    public static let definition = define("identity.account.show", .query, for: .accounts, .get("/account"))
}
