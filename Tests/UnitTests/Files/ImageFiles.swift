/// Pictures as programs and cameras write them, as far as their structure goes.
enum ImageFiles {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        UInt32(content.count).littleEndianBytes.reversed() + Array(name.utf8) + content + [1, 2, 3, 4]
    }

    static func png(_ more: [UInt8] = []) -> [UInt8] {
        signature + chunk("IHDR", [UInt8](repeating: 1, count: 13)) + chunk("tEXt", Array("<html>".utf8)) + more
            + chunk("IDAT", [9, 8, 7]) + chunk("IEND", [])
    }

    /// With coded data in which `FF` is escaped and restarts stand, and a thumbnail within a segment.
    static func jpeg(isProgressive: Bool = false, segment: [UInt8] = []) -> [UInt8] {
        let thumbnail: [UInt8] = [0xFF, 0xE1, 0x00, 0x08, 0xFF, 0xD8, 0xFF, 0xD9, 0x00, 0x00]
        let scan: [UInt8] = [0xFF, 0xDA, 0x00, 0x04, 1, 2, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]
        let note = [0xFF, 0xFE, 0x00, UInt8(segment.count + 2)] + segment
        return [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x04, 1, 2] + (segment.isEmpty ? [] : note) + thumbnail + [
            0xFF, 0xFF, 0xDB, 0x00, 0x03, 7,
        ] + scan
            + (isProgressive ? scan : []) + [0xFF, 0xD9]
    }
}
