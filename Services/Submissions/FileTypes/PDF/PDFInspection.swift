internal import Models

/// Looks through a PDF (ISO 32000-2): whether it is whole, and whether any of its objects does something.
///
/// It goes by the objects, wherever they stand, and not by the table that says where: a table that leads readers astray leads
/// them to an object that is looked at. What pages draw is not looked into: words there do nothing.
struct PDFInspection<File: SlicedFile> {
    let file: File
    /// Of its head.
    let start: Int

    private static var tailSize: Int { 64 << 10 }
    private static var longestObject: Int { 1 << 20 }

    func type() async throws -> FileType {
        try await checkEnd()
        var scan = PDFScan()
        // Tables count from the first byte, so that objects may stand in front of the head as well.
        try scan.take(try await file.bytes(in: 0..<start), at: 0)
        scan.restart()
        for place in stride(from: start, to: file.size, by: FileInspection.largestRead) {
            let end = min(place + FileInspection.largestRead, file.size)
            try scan.take(try await file.bytes(in: place..<end), at: place)
        }
        try scan.take([0x20], at: file.size)
        for hidden in scan.hidden { try await look(at: hidden, with: &scan) }
        try scan.rules.finish()
        return .pdf
    }

    /// An object that stands within another one.
    private func look(at place: Int, with scan: inout PDFScan) async throws {
        scan.restart()
        let end = min(place + Self.longestObject, file.size)
        for start in stride(from: place, to: end, by: 4096) where scan.ended == 0 {
            try scan.take(try await file.bytes(in: start..<min(start + 4096, end)), at: start)
        }
    }

    /// The last lines say where the table of objects stands; a file that was cut off has none, or one far before its end.
    private func checkEnd() async throws {
        let tailEnd = try await Margin.paddingStart(in: file)
        let tailStart = max(start, tailEnd - Self.tailSize)
        let tail = try await file.bytes(in: tailStart..<max(tailStart, tailEnd))
        guard let end = Self.lastEnd(tail), Self.pointsIntoFile(tail[..<end.lowerBound], size: file.size),
            Margin.position(of: Array(" obj".utf8), in: tail, from: end.upperBound) == nil
        else { throw FileInspection.Refused("is a PDF that breaks off: it is incomplete or broken") }
        try await Margin.checkEnding(of: file, from: tailStart + end.upperBound)
        try await Margin.checkForArchive(in: file)
    }

    private static func lastEnd(_ tail: [UInt8]) -> Range<Int>? {
        let mark = Array("%%EOF".utf8)
        guard tail.count >= mark.count else { return nil }
        return stride(from: tail.count - mark.count, through: 0, by: -1).first { place in
            tail[place] == mark[0] && tail[place..<(place + mark.count)].elementsEqual(mark)
        }.map { $0..<($0 + mark.count) }
    }

    /// `startxref` and a place stand before the end.
    private static func pointsIntoFile(_ tail: ArraySlice<UInt8>, size: Int) -> Bool {
        let words = tail.suffix(80).split(whereSeparator: PDFTokens.isSpace).suffix(2)
            .map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 2, words[0].hasSuffix("startxref"), let place = Int(words[1]) else { return false }
        return place > 0 && place < size
    }
}
