/// Shows a publication.
public struct ShowPublication: Request {
    public typealias Answer = Publication

    public static let definition = RequestDefinition(
        "proposals.publications.show", .query, for: .everyone, .get("/publications/{publication}"),
        "Shows a publication of the consolidated set, also one that was withdrawn.")

    public let publication: Int

    public init(publication: Int) { self.publication = publication }
}
