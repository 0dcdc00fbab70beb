internal import Models

/// The parts of a ZIP archive, each held against what the directory says of it while it is read.
struct ZipContent<File: SlicedFile>: Sendable {
    let file: File
    let directory: ZipDirectory

    /// What all parts of a document may unfold to: ten times the largest file that is taken in.
    private static var largestUnfolded: Int { 250 << 20 }
    /// Beyond this an archive is made to burst whoever opens it; text packs to a tenth, drawings at most to a fiftieth.
    private static var highestRatio: Int { 100 }
    /// Small archives pack better than that without any harm.
    private static var harmless: Int { 1 << 20 }
    private static var pieceSize: Int { 64 << 10 }

    init(_ file: File, from start: Int) async throws {
        self.file = file
        directory = try await ZipDirectory.read(from: file, at: start)
        let unfolded = directory.entries.reduce(0) { $0 + $1.size }
        guard unfolded <= Self.largestUnfolded, unfolded <= max(Self.harmless, file.size * Self.highestRatio) else {
            throw FileInspection.Refused("would unfold to \(unfolded >> 20) MiB: it is taken for a ZIP bomb")
        }
    }

    /// Unpacks a part and hands it over piece by piece.
    ///
    /// - Throws: `Refused` where its name, size or checksum is another than the directory says; what `take` throws.
    func read(_ entry: ZipDirectory.Entry, _ take: (ArraySlice<UInt8>) throws -> Void) async throws {
        let place = try await place(of: entry)
        var inflation = try entry.isDeflated ? Inflation(.bare) : nil
        var (size, checksum, isFinished) = (0, Checksum(), !entry.isDeflated)
        for start in stride(from: place.lowerBound, to: place.upperBound, by: Self.pieceSize) {
            let piece = try await file.bytes(in: start..<min(start + Self.pieceSize, place.upperBound))
            func pass(_ bytes: ArraySlice<UInt8>) throws {
                size += bytes.count
                guard size <= entry.size else { throw broken(entry) }
                checksum.take(bytes)
                try take(bytes)
            }
            guard entry.isDeflated else {
                try pass(piece[...])
                continue
            }
            guard !isFinished else { throw broken(entry) }
            switch try inflation?.take(piece, pass) {
            case .wantsMore?: continue
            case .ended(rest: 0)?: isFinished = true
            default: throw broken(entry)
            }
        }
        guard isFinished, size == entry.size, checksum.value == entry.checksum else { throw broken(entry) }
    }

    /// A part as a whole.
    ///
    /// - Throws: `Refused` also for one that has more bytes.
    func bytes(of entry: ZipDirectory.Entry, atMost limit: Int) async throws -> [UInt8] {
        guard entry.size <= limit else {
            throw FileInspection.Refused("has a part “\(entry.shownName)” of more than \(limit >> 10) KiB")
        }
        var whole: [UInt8] = []
        try await read(entry) { whole += $0 }
        return whole
    }

    /// Where its packed bytes stand: behind the local head, whose extra field may have another length.
    private func place(of entry: ZipDirectory.Entry) async throws -> Range<Int> {
        let nameStart = entry.offset + ZipDirectory.localHeadSize
        guard nameStart <= file.size else { throw broken(entry) }
        let head = ByteReader(try await file.bytes(in: entry.offset..<nameStart))
        let nameEnd = nameStart + Int(head.uint16(at: 26))
        let start = nameEnd + Int(head.uint16(at: 28))
        guard head.bytes.starts(with: ZipDirectory.firstBytes), start + entry.compressedSize <= file.size,
            // Who reads archives from their beginning must find the same parts.
            try await file.bytes(in: nameStart..<nameEnd) == entry.rawName
        else { throw broken(entry) }
        return start..<(start + entry.compressedSize)
    }

    private func broken(_ entry: ZipDirectory.Entry) -> FileInspection.Refused {
        FileInspection.Refused("is a broken archive: its part “\(entry.shownName)” is not what it says")
    }
}
