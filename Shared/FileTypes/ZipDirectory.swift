/// The central directory of a ZIP archive, as PKWARE's APPNOTE 6.3 describes it (sections 4.3.12 and 4.3.16).
///
/// It takes what office documents are made of, and refuses the rest: encryption, other methods than deflate, several
/// disks, 64-bit sizes (no document of 25 MiB needs them), and entries that lie over each other.
struct ZipDirectory {
    struct Entry {
        let name: String
        /// Stored as it is, or deflated.
        let isDeflated: Bool
        let checksum: UInt32
        let compressedSize: Int
        let size: Int
        /// Of its local head.
        let offset: Int
    }

    static let firstBytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    static let localHeadSize = 30

    private static let mostEntries = 4096
    private static let endSize = 22
    private static let longestComment = 65_535

    let entries: [Entry]

    static func read(from file: some SlicedFile) async throws -> ZipDirectory {
        let tailSize = min(file.size, endSize + longestComment)
        let tail = ByteReader(try await file.bytes(in: (file.size - tailSize)..<file.size))
        guard let end = stride(from: tailSize - endSize, through: 0, by: -1).first(where: { isEnd(tail, at: $0) })
        else {
            throw FileInspection.Refused("is a ZIP archive without an end")
        }
        let count = Int(tail.uint16(at: end + 10))
        let size = Int(tail.uint32(at: end + 12))
        let start = Int(tail.uint32(at: end + 16))
        guard tail.uint16(at: end + 4) == 0, count == Int(tail.uint16(at: end + 8)), count > 0, count <= mostEntries,
            size <= FileInspection.largestRead, start + size == file.size - tailSize + end
        else { throw FileInspection.Refused("is a ZIP archive whose directory cannot be read") }
        return try ZipDirectory(
            count: count, directory: ByteReader(try await file.bytes(in: start..<(start + size))), start: start)
    }

    /// A comment that happens to hold the signature is not taken for the end: the end's own comment ends the file.
    private static func isEnd(_ tail: ByteReader, at offset: Int) -> Bool {
        tail.uint32(at: offset) == 0x0605_4B50
            && offset + endSize + Int(tail.uint16(at: offset + 20)) == tail.bytes.count
    }

    private init(count: Int, directory: ByteReader, start: Int) throws {
        var entries: [Entry] = []
        var offset = 0
        for _ in 0..<count {
            let (entry, next) = try Self.entry(in: directory, at: offset)
            entries.append(entry)
            offset = next
        }
        self.entries = entries
        try checkPlaces(before: start)
    }

    private static func entry(in directory: ByteReader, at offset: Int) throws -> (Entry, next: Int) {
        let nameStart = offset + 46
        guard directory.uint32(at: offset) == 0x0201_4B50 else {
            throw FileInspection.Refused("is a ZIP archive whose directory cannot be read")
        }
        let nameEnd = nameStart + Int(directory.uint16(at: offset + 28))
        let next = nameEnd + Int(directory.uint16(at: offset + 30)) + Int(directory.uint16(at: offset + 32))
        guard next <= directory.bytes.count else {
            throw FileInspection.Refused("is a ZIP archive whose directory breaks off")
        }
        let method = directory.uint16(at: offset + 10)
        let isEncrypted = directory.uint16(at: offset + 8) & 1 != 0
        guard !isEncrypted, method == 0 || method == 8 else {
            throw FileInspection.Refused(
                isEncrypted ? "is locked with a password" : "is a ZIP archive packed in a way that is not read here")
        }
        let entry = Entry(
            name: String(decoding: directory.bytes[nameStart..<nameEnd], as: UTF8.self), isDeflated: method == 8,
            checksum: directory.uint32(at: offset + 16), compressedSize: Int(directory.uint32(at: offset + 20)),
            size: Int(directory.uint32(at: offset + 24)), offset: Int(directory.uint32(at: offset + 42)))
        return (entry, next)
    }

    /// Entries that share bytes can unfold to any size: each has its own, all before the directory.
    private func checkPlaces(before directory: Int) throws {
        var free = 0
        for entry in entries.sorted(by: { $0.offset < $1.offset }) {
            guard entry.offset >= free else { throw FileInspection.Refused("is a ZIP archive whose parts overlap") }
            free = entry.offset + Self.localHeadSize + entry.compressedSize
        }
        guard free <= directory else { throw FileInspection.Refused("is a ZIP archive whose parts overlap") }
    }
}

/// Little-endian numbers at offsets; zero beyond the end.
struct ByteReader {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func uint16(at offset: Int) -> UInt16 { UInt16(truncatingIfNeeded: number(at: offset, size: 2)) }

    func uint32(at offset: Int) -> UInt32 { number(at: offset, size: 4) }

    private func number(at offset: Int, size: Int) -> UInt32 {
        guard offset >= 0, offset + size <= bytes.count else { return 0 }
        return bytes[offset..<(offset + size)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
