/// A file of which one reads parts, wherever it is kept.
public protocol SlicedFile: Sendable {
    /// In bytes.
    var size: Int { get }

    /// The bytes of the range, all of them: it lies within the file and has at most ``FileInspection/largestRead`` bytes.
    func bytes(in range: Range<Int>) async throws -> [UInt8]
}
