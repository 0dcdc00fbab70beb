internal import Models

/// Makes bytes in which tags can be found of XML in UTF-8 or UTF-16; characters of UTF-16 beyond ASCII become `?`.
struct MarkupEncoding {
    private enum Form {
        case unknown
        case bytes
        case wide(isBigEndian: Bool)
    }

    private var form = Form.unknown
    /// What is too little to be told, or half a character.
    private var pending: [UInt8] = []

    mutating func bytes(of piece: ArraySlice<UInt8>) throws -> ArraySlice<UInt8> {
        var piece = piece
        if case .unknown = form {
            piece = pending + piece
            guard piece.count >= 4 else {
                pending = Array(piece)
                // Whoever has less than four bytes has no tag.
                return []
            }
            pending = []
            let mark = try tell(piece.prefix(4))
            piece = piece.dropFirst(mark)
        }
        guard case .wide(let isBigEndian) = form else { return piece }
        let units = pending + piece
        pending = units.count.isMultiple(of: 2) ? [] : [units[units.count - 1]]
        return stride(from: 0, to: units.count - 1, by: 2).map { index in
            let (high, low) = isBigEndian ? (units[index], units[index + 1]) : (units[index + 1], units[index])
            return high == 0 && low < 0x80 ? low : UInt8(ascii: "?")
        }[...]
    }

    /// - Returns: how many bytes the mark has (XML 1.0, appendix F).
    private mutating func tell(_ head: ArraySlice<UInt8>) throws -> Int {
        let first = Array(head)
        switch (first[0], first[1], first[2], first[3]) {
        case (0, 0, 0xFE, 0xFF), (0xFF, 0xFE, 0, 0), (0, 0, 0, 0x3C), (0x3C, 0, 0, 0):
            throw MarkupScanner.Unreadable(reason: "is neither in UTF-8 nor in UTF-16")
        case (0xFE, 0xFF, _, _): form = .wide(isBigEndian: true)
        case (0xFF, 0xFE, _, _): form = .wide(isBigEndian: false)
        case (0, 0x3C, _, _):
            form = .wide(isBigEndian: true)
            return 0
        case (0x3C, 0, _, _):
            form = .wide(isBigEndian: false)
            return 0
        case (0xEF, 0xBB, 0xBF, _):
            form = .bytes
            return 3
        default:
            form = .bytes
            return 0
        }
        return 2
    }

    /// Those in which the bytes of ASCII are ASCII, and the two of which XML knows by itself.
    private static let known = ["utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-", "windows-125"]

    /// Whether the declaration of a document names an encoding in which the same bytes are the same tags.
    static func check(declaration: String) throws {
        guard declaration.hasPrefix("xml"), let place = declaration.firstRange(of: "encoding") else { return }
        let name = declaration[place.upperBound...].drop { "= \t\n\r\"'".contains($0) }.lowercased()
        guard known.contains(where: name.hasPrefix) else {
            throw MarkupScanner.Unreadable(reason: "is neither in UTF-8 nor in UTF-16")
        }
    }
}
