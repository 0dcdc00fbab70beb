/// The end of a ZIP archive, which says where its directory stands.
struct ZipEnd {
    let place: Int
    let count: Int
    let directory: Range<Int>
    /// How much further back everything stands than the archive says: bytes were put in front of it.
    let shift: Int
    /// Where the comment ends.
    let fileEnd: Int

    private static let size = 22
    private static let longestComment = 65_535
    private static let signature: UInt32 = 0x0605_4B50

    /// All ends that fit to what stands before them, the last first.
    ///
    /// A comment, or what was put behind the archive, may look like an end: it is one only where a directory stands before
    /// it.
    static func candidates(in file: some SlicedFile) async throws -> [ZipEnd] {
        // The end has zeros of its own, which look like padding.
        let tailEnd = min(try await Margin.paddingStart(in: file) + size, file.size)
        let tailStart = max(0, tailEnd - size - longestComment)
        let tail = ByteReader(try await file.bytes(in: tailStart..<tailEnd))
        var found: [ZipEnd] = []
        for offset in stride(from: tail.bytes.count - size, through: 0, by: -1)
        where tail.bytes[offset] == 0x50 && tail.uint32(at: offset) == signature {
            if let end = try await read(tail, at: offset, from: tailStart, in: file) { found.append(end) }
        }
        return found
    }

    private static func read(
        _ tail: ByteReader, at offset: Int, from tailStart: Int, in file: some SlicedFile
    ) async throws -> ZipEnd? {
        let place = tailStart + offset
        let fileEnd = place + size + Int(tail.uint16(at: offset + 20))
        guard tail.uint32(at: offset + 4) == 0, tail.uint16(at: offset + 8) == tail.uint16(at: offset + 10),
            fileEnd <= file.size
        else { return nil }
        var (count, length) = (Int(tail.uint16(at: offset + 10)), Int(tail.uint32(at: offset + 12)))
        var (said, behind) = (Int(tail.uint32(at: offset + 16)), place)
        if count == 0xFFFF || length == 0xFFFF_FFFF || said == 0xFFFF_FFFF,
            let wide = try await wide(before: place, in: file)
        {
            (count, length, said, behind) = wide
        }
        guard length > 0, length <= behind else { return nil }
        let start = behind - length
        let first = ByteReader(try await file.bytes(in: start..<min(start + 4, file.size)))
        guard start >= said, first.uint32(at: 0) == 0x0201_4B50 else { return nil }
        return ZipEnd(
            place: place, count: count, directory: start..<behind, shift: start - said, fileEnd: fileEnd)
    }

    /// The end of an archive with 64-bit numbers (APPNOTE 4.3.14): its record, and then its locator, stand before `place`.
    private static func wide(
        before place: Int, in file: some SlicedFile
    ) async throws -> (count: Int, length: Int, said: Int, behind: Int)? {
        let behind = place - 20 - 56
        guard behind >= 0 else { return nil }
        let record = ByteReader(try await file.bytes(in: behind..<place))
        guard record.uint32(at: 0) == 0x0606_4B50, record.uint32(at: 56) == 0x0706_4B50,
            case let (count, length, said) = (record.uint64(at: 32), record.uint64(at: 40), record.uint64(at: 48)),
            max(count, length, said) <= UInt64(file.size)
        else { return nil }
        return (Int(count), Int(length), Int(said), behind)
    }
}

/// Little-endian numbers at offsets; zero beyond the end.
struct ByteReader {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func uint16(at offset: Int) -> UInt16 { UInt16(truncatingIfNeeded: number(at: offset, size: 2)) }

    func uint32(at offset: Int) -> UInt32 { UInt32(truncatingIfNeeded: number(at: offset, size: 4)) }

    func uint64(at offset: Int) -> UInt64 { number(at: offset, size: 8) }

    private func number(at offset: Int, size: Int) -> UInt64 {
        guard offset >= 0, offset + size <= bytes.count else { return 0 }
        return bytes[offset..<(offset + size)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
