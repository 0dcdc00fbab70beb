/// Shows a publication of the consolidated set, also one that was withdrawn.
public struct ShowPublication: Request {
    public typealias Answer = Publication

    public static let definition = define(
        "proposals.publications.show", .query, for: .everyone, .get("/publications/{publication}"))

    public let publication: Int
}
