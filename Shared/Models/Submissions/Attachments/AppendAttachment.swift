/// Brings the next bytes of a file.
///
/// The same bytes again change nothing.
public struct AppendAttachment: Request, CarriesBytes {
    public typealias Answer = Attachment

    public static let definition = define("submissions.attachments.append", .command, for: .principals, nil)

    public let attachment: AttachmentID
    /// Position of the first byte; a multiple of 256 KiB.
    public let offset: Int
    /// Whether the file ends here: then it may have fewer bytes than were announced, and has that size.
    public let isLast: Bool?
    /// 256 KiB, or the rest of the file.
    public var bytes: [UInt8]

    public init(attachment: AttachmentID, offset: Int, isLast: Bool? = nil, bytes: [UInt8]) {
        self.attachment = attachment
        self.offset = offset
        self.isLast = isLast
        self.bytes = bytes
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        attachment = try container.decode(AttachmentID.self, forKey: .attachment)
        offset = try container.decode(Int.self, forKey: .offset)
        isLast = try container.decodeIfPresent(Bool.self, forKey: .isLast)
        bytes = []
    }

    private enum CodingKeys: String, CodingKey {
        case attachment, offset, isLast
    }
}
