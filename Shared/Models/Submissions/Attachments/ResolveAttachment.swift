/// Finds a stored file of a party by its id or its SHA-256.
public struct ResolveAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = define("submissions.attachments.resolve", .query, for: .principals, nil)

    public let party: PartyID
    /// Id of the file, or its SHA-256.
    public let reference: Line
}
