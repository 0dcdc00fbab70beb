internal import Models

/// Looks through a ZIP archive: which kind of office document it is, and whether it unfolds to what it says.
struct ZipInspection<File: SlicedFile> {
    let file: File

    /// What all parts of a document may unfold to: ten times the largest file that is taken in.
    private static var largestUnfolded: Int { 250 << 20 }
    /// Beyond this an archive is made to burst whoever opens it; text packs to a tenth, drawings at most to a fiftieth.
    private static var highestRatio: Int { 100 }
    /// Small archives pack better than that without any harm.
    private static var harmless: Int { 1 << 20 }
    private static var pieceSize: Int { 64 << 10 }

    func type() async throws -> FileType {
        let directory = try await ZipDirectory.read(from: file)
        let unfolded = directory.entries.reduce(0) { $0 + $1.size }
        guard unfolded <= Self.largestUnfolded, unfolded <= max(Self.harmless, file.size * Self.highestRatio) else {
            throw FileInspection.Refused("would unfold to \(unfolded >> 20) MiB: it is taken for a ZIP bomb")
        }
        let type = try await kind(of: directory)
        guard !directory.entries.contains(where: { $0.name.lowercased().hasSuffix("vbaproject.bin") }) else {
            throw FileInspection.Refused("holds macros")
        }
        for entry in directory.entries { try await unfold(entry) }
        return type
    }

    /// Office Open XML (ISO/IEC 29500-2) has the list of its types, OpenDocument 1.3 (part 2, 3.3) says first what it is.
    private func kind(of directory: ZipDirectory) async throws -> FileType {
        let names = Set(directory.entries.map(\.name))
        if names.contains("[Content_Types].xml") {
            if names.contains("word/document.xml") { return .docx }
            if names.contains("xl/workbook.xml") { return .xlsx }
        }
        let word = Array(FileType.odt.mediaType.utf8)
        if let mark = directory.entries.first(where: { $0.name == "mimetype" }), !mark.isDeflated,
            mark.compressedSize == word.count, try await file.bytes(in: place(of: mark)) == word
        {
            return .odt
        }
        throw FileInspection.Refused("is a ZIP archive that is no DOCX, XLSX or ODT")
    }

    /// Where its packed bytes stand: behind the local head, whose own name and extra field may have another length.
    private func place(of entry: ZipDirectory.Entry) async throws -> Range<Int> {
        guard entry.offset + ZipDirectory.localHeadSize <= file.size else { throw broken(entry) }
        let head = ByteReader(
            try await file.bytes(in: entry.offset..<(entry.offset + ZipDirectory.localHeadSize)))
        let start = entry.offset + ZipDirectory.localHeadSize + Int(head.uint16(at: 26)) + Int(head.uint16(at: 28))
        guard head.bytes.starts(with: ZipDirectory.firstBytes), start + entry.compressedSize <= file.size else {
            throw broken(entry)
        }
        return start..<(start + entry.compressedSize)
    }

    /// Unpacks an entry to nowhere, and holds its size and checksum against what the directory says of it.
    private func unfold(_ entry: ZipDirectory.Entry) async throws {
        let place = try await place(of: entry)
        var unpacking = try Unpacking(isDeflated: entry.isDeflated, limit: entry.size)
        for start in stride(from: place.lowerBound, to: place.upperBound, by: Self.pieceSize) {
            let piece = try await file.bytes(in: start..<min(start + Self.pieceSize, place.upperBound))
            guard unpacking.take(piece) else { throw broken(entry) }
        }
        guard unpacking.isFinished, unpacking.size == entry.size, unpacking.checksum == entry.checksum else {
            throw broken(entry)
        }
    }

    private func broken(_ entry: ZipDirectory.Entry) -> FileInspection.Refused {
        FileInspection.Refused("is a broken archive: its part “\(entry.name.prefix(100))” is not what it says")
    }
}
