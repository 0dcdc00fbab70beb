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

        static func stored(_ name: String, _ text: String) -> Part { stored(name, Array(text.utf8)) }

        static func stored(_ name: String, _ bytes: [UInt8]) -> Part {
            Part(name: name, packed: bytes, size: bytes.count, checksum: crc32(of: bytes))
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
    /// Sizes and checksums stand behind the parts only, as programs write that do not go back.
    var isStreamed = false
    /// Numbers of 64 bits, though none needs them.
    var isWide = false

    var bytes: [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for (index, part) in parts.enumerated() {
            let place = places[index] ?? archive.count
            archive += UInt32(0x0403_4B50).littleEndianBytes + UInt16(20).littleEndianBytes
            archive += isStreamed ? fields(of: streamed(part)) : fields(of: part)
            archive += UInt16(0).littleEndianBytes + Array(part.name.utf8) + part.packed
            if isStreamed {
                archive += UInt32(0x0807_4B50).littleEndianBytes + part.checksum.littleEndianBytes
                archive += UInt32(part.packed.count).littleEndianBytes + UInt32(part.size).littleEndianBytes
            }
            directory += entry(of: part, at: place)
        }
        return archive + directory + end(archive.count, directory.count)
    }

    private func entry(of part: Part, at place: Int) -> [UInt8] {
        let wide = UInt64(part.size).littleEndianBytes + UInt64(part.packed.count).littleEndianBytes
        let extra = isWide ? UInt16(1).littleEndianBytes + UInt16(16).littleEndianBytes + wide : []
        var entry = UInt32(0x0201_4B50).littleEndianBytes + UInt16(20).littleEndianBytes
        entry += UInt16(20).littleEndianBytes + (isWide ? fields(of: part, size: .max) : fields(of: part))
        entry += UInt16(extra.count).littleEndianBytes + [UInt8](repeating: 0, count: 10)
        return entry + UInt32(place).littleEndianBytes + Array(part.name.utf8) + extra
    }

    private func end(_ start: Int, _ size: Int) -> [UInt8] {
        var end: [UInt8] = []
        if isWide {
            let numbers = [parts.count, parts.count, size, start].flatMap { UInt64($0).littleEndianBytes }
            end += UInt32(0x0606_4B50).littleEndianBytes + UInt64(44).littleEndianBytes
            end += [UInt8](repeating: 0, count: 12) + numbers
            end += UInt32(0x0706_4B50).littleEndianBytes + [0, 0, 0, 0]
            end += UInt64(start + size).littleEndianBytes + UInt32(1).littleEndianBytes
        }
        let count = (isWide ? UInt16.max : UInt16(parts.count)).littleEndianBytes
        end += UInt32(0x0605_4B50).littleEndianBytes + [0, 0, 0, 0] + count + count
        end += (isWide ? UInt32.max : UInt32(size)).littleEndianBytes
        end += (isWide ? UInt32.max : UInt32(start)).littleEndianBytes
        return end + UInt16(comment.count).littleEndianBytes + comment
    }

    private func streamed(_ part: Part) -> Part {
        Part(name: part.name, packed: [], size: 0, checksum: 0, isDeflated: part.isDeflated, flags: part.flags | 8)
    }

    /// What the local head and the directory have in common: flags to the length of the name.
    private func fields(of part: Part, size: UInt32? = nil) -> [UInt8] {
        var fields = part.flags.littleEndianBytes
        fields += UInt16(part.isDeflated ? 8 : 0).littleEndianBytes + [0, 0, 0, 0]
        fields += part.checksum.littleEndianBytes
        fields += (size ?? UInt32(part.packed.count)).littleEndianBytes + (size ?? UInt32(part.size)).littleEndianBytes
        return fields + UInt16(part.name.utf8.count).littleEndianBytes
    }
}

extension FixedWidthInteger {
    var littleEndianBytes: [UInt8] {
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
