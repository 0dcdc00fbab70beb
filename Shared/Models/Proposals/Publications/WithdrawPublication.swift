/// Withdraws a publication. It stays readable as withdrawn.
public struct WithdrawPublication: Request {
    public typealias Answer = Publication

    public static let definition = define(
        "proposals.publications.withdraw", .command, for: .secretariat, .post("/publications/{publication}/withdrawal"),
        reach: .everyFocalPoint)

    public let publication: Int
    public let reason: Prose
}
