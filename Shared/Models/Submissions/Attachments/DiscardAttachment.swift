/// Deletes a file that neither a submission nor the evidence of an action names.
public struct DiscardAttachment: Request {
    public typealias Answer = Attachment

    public static let definition = define(
        "submissions.attachments.discard", .command, for: .authors, .post("/attachments/{attachment}/disposal"))

    public let attachment: AttachmentID
}
