/// Publishes the consolidated set, if every original is accounted for and every label has its original.
public struct PublishProposals: Request {
    public typealias Answer = Publication

    public static let definition = define(
        "proposals.publish", .command, for: .secretariat, .post("/publications"), reach: .everyFocalPoint, isGrave: true
    )

    public let note: Prose?
}
