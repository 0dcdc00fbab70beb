/// The types of file that are taken in.
public enum FileType: String, Word {
    case pdf
    case docx
    case xlsx
    case odt
    case png
    case jpeg

    /// As HTTP and MIME name it.
    public var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        }
    }

    /// Which endings of a file's name promise which type, in small letters.
    public static let endings: [String: FileType] = [
        "pdf": .pdf, "docx": .docx, "xlsx": .xlsx, "odt": .odt, "png": .png, "jpg": .jpeg, "jpeg": .jpeg,
    ]
}

/// SHA-256 in 64 hexadecimal digits.
public struct ContentDigest: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "SHA-256 in 64 small hexadecimal digits", pattern: "^[0-9a-f]{64}$",
            example: String(repeating: "0123456789abcdef", count: 4))
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard rawValue.utf8.count == 64, rawValue.utf8.allSatisfy("0123456789abcdef".utf8.contains) else { return nil }
        self.rawValue = rawValue
    }

    /// - Parameter hash: the 32 bytes that SHA-256 makes.
    public init(hash: some Sequence<UInt8>) {
        rawValue = hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    public var description: String { rawValue }
}

/// How many bytes a file has.
public struct FileSize: ValidatedNumber, Hashable, Sendable {
    public static let maximum = 25 << 20
    public static let range = 1...maximum
    public static let meaning = "Bytes; a file has at most 25 MiB."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }
}
