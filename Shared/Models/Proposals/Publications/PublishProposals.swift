/// Publishes the consolidated set of now.
public struct PublishProposals: Request {
    public typealias Answer = Publication

    public static let definition = RequestDefinition(
        "proposals.publish", .command, for: .secretariat, .post("/publications"),
        "Publishes the consolidated set, if every original is accounted for and every label has its original.")

    public let note: Prose?

    public init(note: Prose? = nil) { self.note = note }
}
