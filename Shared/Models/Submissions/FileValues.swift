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

/// The name of a file, without folders: 1–150 characters, and an ending that is taken in.
public struct FileName: RawRepresentable, Hashable, Sendable, ValidatedText, CustomStringConvertible {
    public static var rule: TextRule {
        TextRule(
            "the name of a file without folders that ends in "
                + FileType.endings.keys.sorted().map { ".\($0)" }.joined(separator: ", "), maximumLength: 150,
            example: "submission.pdf")
    }

    public let rawValue: String

    public init?(rawValue: String) {
        guard Line(rawValue: rawValue) != nil, rawValue.unicodeScalars.count <= 150, !rawValue.hasPrefix("."),
            !rawValue.unicodeScalars.contains(where: { "/\\:*?\"<>|".unicodeScalars.contains($0) || Self.misleads($0) }
            ),
            Self.type(of: rawValue) != nil
        else { return nil }
        self.rawValue = rawValue
    }

    /// What its ending promises.
    public var promisedType: FileType? { Self.type(of: rawValue) }

    public var description: String { rawValue }

    private static func type(of name: String) -> FileType? {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return FileType.endings[name[name.index(after: dot)...].lowercased()]
    }

    /// Characters that are not seen, or turn the direction of reading, so that an ending is not what it looks like.
    private static func misleads(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .format }
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
