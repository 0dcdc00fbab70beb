/// A file of which one reads parts, wherever it is kept.
public protocol SlicedFile: Sendable {
    /// In bytes.
    var size: Int { get }

    /// The bytes of the range, all of them: it lies within the file and has at most ``FileInspection/largestRead`` bytes.
    func bytes(in range: Range<Int>) async throws -> [UInt8]
}

/// A small file within another one, unpacked.
struct HeldFile: SlicedFile {
    let content: [UInt8]

    var size: Int { content.count }

    func bytes(in range: Range<Int>) async throws -> [UInt8] { Array(content[range]) }
}

/// Reads small pieces of a file, one behind the other, out of larger ones.
struct FileWindow<File: SlicedFile> {
    let file: File
    private var held: (start: Int, bytes: [UInt8]) = (0, [])

    private static var size: Int { 64 << 10 }

    init(_ file: File) { self.file = file }

    /// The bytes from an offset on, as many as there are up to a number.
    mutating func bytes(at offset: Int, atMost count: Int) async throws -> ArraySlice<UInt8> {
        let end = min(offset + count, file.size)
        guard offset < end else { return [] }
        if offset < held.start || end > held.start + held.bytes.count {
            held = (offset, try await file.bytes(in: offset..<min(offset + max(count, Self.size), file.size)))
        }
        return held.bytes[(offset - held.start)..<(end - held.start)]
    }
}
