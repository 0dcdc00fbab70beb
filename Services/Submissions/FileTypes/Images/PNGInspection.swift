internal import Models

/// Walks through the chunks of a PNG (ISO/IEC 15948) from its head to its end, behind which nothing may stand.
struct PNGInspection<File: SlicedFile> {
    let file: File

    func type() async throws -> FileType {
        var window = FileWindow(file)
        var offset = FileInspection.pngSignature.count
        var isFirst = true
        while offset + 12 <= file.size {
            let head = try await window.bytes(at: offset, atMost: 8)
            let length = head.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            let name = String(decoding: head.suffix(4), as: UTF8.self)
            guard head.suffix(4).allSatisfy({ Self.letters.contains($0 | 0x20) }), !isFirst || name == "IHDR" else {
                break
            }
            offset += 12 + length
            isFirst = false
            guard offset <= file.size else { break }
            if name == "IEND" {
                try await Margin.checkEnding(of: file, from: offset, isPadded: true)
                try await Margin.checkForArchive(in: file)
                return .png
            }
        }
        throw FileInspection.Refused("is a PNG that breaks off: it is incomplete or broken")
    }

    private static var letters: ClosedRange<UInt8> { UInt8(ascii: "a")...UInt8(ascii: "z") }
}
