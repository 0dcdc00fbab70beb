/// Withdraws the publication that stands.
public struct WithdrawPublication: Request {
    public typealias Answer = Publication

    public static let definition = RequestDefinition(
        "proposals.publications.withdraw", .command, for: .secretariat, .post("/publications/{publication}/withdrawal"),
        "Withdraws a publication; it stays readable as withdrawn.")

    public let publication: Int
    public let reason: Prose

    public init(publication: Int, reason: Prose) {
        self.publication = publication
        self.reason = reason
    }
}
