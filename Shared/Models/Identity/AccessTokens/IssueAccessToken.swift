/// Issues a token for a program of yours. It acts for you in the office in which you ask, and ends with the office.
public struct IssueAccessToken: Request {
    public typealias Answer = AccessToken

    public static let definition = define(
        "identity.access-tokens.issue", .command, for: .accounts, .post("/access-tokens"), isGrave: true)

    /// What it is for.
    public let name: Line
    /// Requests that it may send, e.g. `working-group.actions.*`; left out, all that you may.
    public let requests: [RequestPattern]?
    /// For how many days it is good; defaults to 90.
    public let days: Int?
}

extension IssueAccessToken: Limiting {
    public static let limits: [String: Limit] = ["requests": .distinct(1...100), "days": .number(1...366)]
}
