/// Writes ZIP archives, honest ones and others.
struct Archive {
    struct Part {
        var name: String
        /// As it stands in the archive.
        var packed: [UInt8]
        /// What the directory says of it.
        var size: Int
        var checksum: UInt32
        var isDeflated = false
        var flags: UInt16 = 0

        static func stored(_ name: String, _ text: String) -> Part {
            let bytes = Array(text.utf8)
            return Part(name: name, packed: bytes, size: bytes.count, checksum: crc32(of: bytes))
        }

        /// Deflate without compression (RFC 1951, 3.2.4): at most 65,535 bytes.
        static func deflated(_ name: String, _ text: String) -> Part {
            let bytes = Array(text.utf8)
            let length = UInt16(bytes.count)
            let packed = [1] + length.littleEndianBytes + (~length).littleEndianBytes + bytes
            return Part(name: name, packed: packed, size: bytes.count, checksum: crc32(of: bytes), isDeflated: true)
        }
    }

    var parts: [Part]
    var comment: [UInt8] = []
    /// Where the directory says that parts stand, instead of where they do.
    var places: [Int: Int] = [:]

    var bytes: [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (index, part) in parts.enumerated() {
            let place = places[index] ?? archive.count
            archive += UInt32(0x0403_4B50).littleEndianBytes + UInt16(20).littleEndianBytes + fields(of: part)
            archive += UInt16(0).littleEndianBytes + Array(part.name.utf8) + part.packed
            directory += UInt32(0x0201_4B50).littleEndianBytes + UInt16(20).littleEndianBytes
            directory += UInt16(20).littleEndianBytes + fields(of: part)
            directory += [UInt8](repeating: 0, count: 12) + UInt32(place).littleEndianBytes + Array(part.name.utf8)
        }
        let count = UInt16(parts.count).littleEndianBytes
        var end = UInt32(0x0605_4B50).littleEndianBytes + [0, 0, 0, 0] + count + count
        end += UInt32(directory.count).littleEndianBytes + UInt32(archive.count).littleEndianBytes
        end += UInt16(comment.count).littleEndianBytes + comment
        return archive + directory + end
    }

    /// What the local head and the directory have in common: flags to the length of the name.
    private func fields(of part: Part) -> [UInt8] {
        var fields = part.flags.littleEndianBytes
        fields += UInt16(part.isDeflated ? 8 : 0).littleEndianBytes + [0, 0, 0, 0]
        fields += part.checksum.littleEndianBytes
        fields += UInt32(part.packed.count).littleEndianBytes + UInt32(part.size).littleEndianBytes
        return fields + UInt16(part.name.utf8.count).littleEndianBytes
    }
}

extension Archive {
    static let document = Archive(parts: [
        .deflated("[Content_Types].xml", "<Types/>"), .deflated("word/document.xml", "<w:document/>"),
    ])
    static let sheet = Archive(parts: [
        .stored("[Content_Types].xml", "<Types/>"), .deflated("xl/workbook.xml", "<workbook/>"),
    ])
    static let openDocument = Archive(parts: [
        .stored("mimetype", "application/vnd.oasis.opendocument.text"), .deflated("content.xml", "<office/>"),
    ])
}

extension FixedWidthInteger {
    fileprivate var littleEndianBytes: [UInt8] {
        (0..<(Self.bitWidth / 8)).map { UInt8(truncatingIfNeeded: self >> (Self(8) * Self($0))) }
    }
}

/// By the definition, bit by bit.
private func crc32(of bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
        sum ^= UInt32(byte)
        for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
}
