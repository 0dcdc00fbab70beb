/// The bytes of a file from an offset on: at most 256 KiB of them.
public struct AttachmentPart: CarriesBytes {
    public let attachment: Attachment
    public let offset: Int
    public var bytes: [UInt8]

    public init(attachment: Attachment, offset: Int, bytes: [UInt8]) {
        self.attachment = attachment
        self.offset = offset
        self.bytes = bytes
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        attachment = try container.decode(Attachment.self, forKey: .attachment)
        offset = try container.decode(Int.self, forKey: .offset)
        bytes = []
    }

    private enum CodingKeys: String, CodingKey {
        case attachment, offset
    }
}
