internal import Models

/// The central directory of a ZIP archive, as PKWARE's APPNOTE 6.3 describes it (sections 4.3.12 to 4.3.16).
///
/// It takes what office documents are made of, with what gateways and scanners put behind them, and refuses the rest:
/// encryption, other methods than deflate, several disks, two directories, and entries that lie over each other.
struct ZipDirectory: Sendable {
    struct Entry: Sendable {
        let rawName: [UInt8]
        /// Stored as it is, or deflated.
        let isDeflated: Bool
        let checksum: UInt32
        let compressedSize: Int
        let size: Int
        /// Of its local head, in the file.
        let offset: Int

        var name: String { String(decoding: rawName, as: UTF8.self) }
        /// As messages have it.
        var shownName: String { String(name.prefix(100)) }
        var isFolder: Bool { rawName.last == UInt8(ascii: "/") && size == 0 }
    }

    static let firstBytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    static let localHeadSize = 30
    private static let mostEntries = 4096

    let entries: [Entry]

    /// - Parameter start: where the archive begins; what stands before it was looked at.
    static func read(from file: some SlicedFile, at start: Int) async throws -> ZipDirectory {
        let ends = try await ZipEnd.candidates(in: file)
        guard let end = ends.first else {
            throw FileInspection.Refused("is a ZIP archive without an end: it is incomplete")
        }
        // Those of archives that stand in it are parts of it.
        guard ends.dropFirst().allSatisfy({ $0.place < end.directory.lowerBound }) else {
            throw FileInspection.Refused("is a ZIP archive with two directories")
        }
        guard end.count > 0, end.count <= mostEntries, end.directory.count <= FileInspection.largestRead else {
            throw FileInspection.Refused("is a ZIP archive whose directory cannot be read")
        }
        let directory = ByteReader(try await file.bytes(in: end.directory))
        let read = try ZipDirectory(end, directory)
        guard read.entries.map(\.offset).min() == start else {
            throw FileInspection.Refused("is a ZIP archive with something in front of its parts")
        }
        try await Margin.checkEnding(of: file, from: end.fileEnd)
        return read
    }

    private init(_ end: ZipEnd, _ directory: ByteReader) throws {
        var entries: [Entry] = []
        var offset = 0
        for _ in 0..<end.count {
            let (entry, next) = try Self.entry(in: directory, at: offset, shiftedBy: end.shift)
            entries.append(entry)
            offset = next
        }
        self.entries = entries
        try checkPlaces(before: end.directory.lowerBound)
    }

    private static func entry(
        in directory: ByteReader, at offset: Int, shiftedBy shift: Int
    ) throws -> (Entry, next: Int) {
        let nameStart = offset + 46
        guard directory.uint32(at: offset) == 0x0201_4B50 else {
            throw FileInspection.Refused("is a ZIP archive whose directory cannot be read")
        }
        let nameEnd = nameStart + Int(directory.uint16(at: offset + 28))
        let extraEnd = nameEnd + Int(directory.uint16(at: offset + 30))
        let next = extraEnd + Int(directory.uint16(at: offset + 32))
        guard next <= directory.bytes.count else {
            throw FileInspection.Refused("is a ZIP archive whose directory breaks off")
        }
        let method = directory.uint16(at: offset + 10)
        let isEncrypted = directory.uint16(at: offset + 8) & 1 != 0
        guard !isEncrypted, method == 0 || method == 8 else {
            throw FileInspection.Refused(
                isEncrypted ? "is locked with a password" : "is a ZIP archive packed in a way that is not read here")
        }
        var wide = WideNumbers(directory, nameEnd..<extraEnd)
        let size = try wide.number(directory.uint32(at: offset + 24))
        let compressedSize = try wide.number(directory.uint32(at: offset + 20))
        let place = try wide.number(directory.uint32(at: offset + 42))
        let entry = Entry(
            rawName: Array(directory.bytes[nameStart..<nameEnd]), isDeflated: method == 8,
            checksum: directory.uint32(at: offset + 16), compressedSize: compressedSize, size: size,
            offset: place + shift)
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

/// The numbers of an entry that 32 bits do not hold, from its extra field (APPNOTE 4.5.3), in the order of the standard.
private struct WideNumbers {
    private let reader: ByteReader
    private var rest: Range<Int>

    /// More than any file that is taken in, and far from where adding up would overflow.
    private static let largest = 1 << 40

    init(_ reader: ByteReader, _ extra: Range<Int>) {
        self.reader = reader
        rest = extra.upperBound..<extra.upperBound
        var offset = extra.lowerBound
        while offset + 4 <= extra.upperBound {
            let end = offset + 4 + Int(reader.uint16(at: offset + 2))
            if reader.uint16(at: offset) == 1 { rest = (offset + 4)..<min(max(end, offset + 4), extra.upperBound) }
            offset = end
        }
    }

    mutating func number(_ narrow: UInt32) throws -> Int {
        guard narrow == .max, rest.count >= 8 else { return Int(narrow) }
        let wide = reader.uint64(at: rest.lowerBound)
        rest = (rest.lowerBound + 8)..<rest.upperBound
        guard wide <= Self.largest else {
            throw FileInspection.Refused("is a ZIP archive whose directory cannot be read")
        }
        return Int(wide)
    }
}
