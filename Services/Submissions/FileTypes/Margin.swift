internal import Models

/// What stands before and behind a file: padding and what gateways put there may, another file may not.
enum Margin {
    /// What gateways, scanners and cameras put behind a file; what is longer is something else.
    private static let longest = 64 << 10
    private static let padding: Set<UInt8> = [0x00, 0x09, 0x0A, 0x0D, 0x1A, 0x20]

    /// A file that is another one as well is opened as either, by whoever it suits.
    ///
    /// - Parameter isPadded: whether only padding may follow.
    /// - Throws: `Refused` for what follows the end and is more than a margin.
    static func checkEnding(of file: some SlicedFile, from end: Int, isPadded: Bool = false) async throws {
        var start = end
        while start < file.size {
            let piece = try await file.bytes(in: start..<min(start + FileInspection.largestRead, file.size))
            guard let other = piece.firstIndex(where: { !padding.contains($0) }) else {
                start += piece.count
                continue
            }
            start += other
            break
        }
        guard start < file.size else { return }
        let rest = try await file.bytes(in: start..<min(start + longest, file.size))
        if let found = foreign(in: rest) {
            throw FileInspection.Refused("has \(found) behind its end: it is two files in one")
        }
        guard !isPadded, file.size - start <= longest else {
            throw FileInspection.Refused("goes on for \(file.size - start) bytes behind its end")
        }
    }

    /// Where the padding begins with which a file ends.
    static func paddingStart(in file: some SlicedFile) async throws -> Int {
        var end = file.size
        while end > 0 {
            let start = max(0, end - FileInspection.largestRead)
            let piece = try await file.bytes(in: start..<end)
            if let last = piece.lastIndex(where: { !padding.contains($0) }) { return start + last + 1 }
            end = start
        }
        return 0
    }

    /// - Throws: `Refused` where the bytes before a file's own first ones are another file.
    static func checkBeginning(_ bytes: some Collection<UInt8>) throws {
        if let found = foreign(in: Array(bytes)) {
            throw FileInspection.Refused("has \(found) in front of it: it is two files in one")
        }
    }

    /// - Throws: `Refused` where the directory of an archive ends within the last bytes, whatever it is hidden in.
    static func checkForArchive(in file: some SlicedFile) async throws {
        let end = min(try await paddingStart(in: file) + 22, file.size)
        let tail = try await file.bytes(in: max(0, end - longest - 22)..<end)
        guard !contains(tail, archiveEnd) else {
            throw FileInspection.Refused("is a ZIP archive as well: it is two files in one")
        }
    }

    /// - Returns: what the bytes hold that is a file of its own.
    static func foreign(in bytes: [UInt8]) -> ProblemText? {
        if let program = Executable.named(bytes[...]) { return program }
        if programs.contains(where: { contains(bytes, $0) }) { return "a program" }
        if contains(bytes, ZipDirectory.firstBytes) || contains(bytes, archiveEnd) { return "a ZIP archive" }
        if archives.contains(where: { contains(bytes, $0) }) { return "another archive" }
        if contains(bytes, Executable.compoundFile) { return "an OLE file" }
        if contains(bytes, Array("%PDF-".utf8)) { return "a PDF" }
        let small = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return pages.contains { contains(small, $0) } ? "a web page or script" : nil
    }

    /// Of an archive on one disk.
    private static let archiveEnd: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    /// Of ELF, and what stands at the beginning of programs of Windows.
    private static let programs = [[0x7F] + Array("ELF".utf8), Array("This program cannot be run in DOS mode".utf8)]
    /// RAR, 7-Zip, cabinets.
    private static let archives: [[UInt8]] = [
        Array("Rar!\u{1A}\u{7}".utf8), [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Array("MSCF\0\0\0\0".utf8),
    ]
    private static let pages = [
        "<html", "<!doctype", "<script", "<body", "<iframe", "<svg", "<?php", "javascript:",
    ].map { Array($0.utf8) }

    static func contains(_ bytes: [UInt8], _ mark: [UInt8]) -> Bool { position(of: mark, in: bytes) != nil }

    static func position(of mark: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
        guard let first = mark.first, bytes.count - start >= mark.count else { return nil }
        return (start...(bytes.count - mark.count)).first { place in
            bytes[place] == first && bytes[place..<(place + mark.count)].elementsEqual(mark)
        }
    }
}

/// Programs and containers by their first bytes.
enum Executable {
    static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static let signatures: [[UInt8]] = [
        Array("MZ".utf8), [0x7F] + Array("ELF".utf8), Array("#!".utf8), [0xCF, 0xFA, 0xED, 0xFE],
        [0xCE, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE], [0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
    ]

    /// - Returns: “a program” for bytes that begin like one.
    static func named(_ head: ArraySlice<UInt8>) -> ProblemText? {
        signatures.contains { head.starts(with: $0) } ? "a program" : nil
    }
}
