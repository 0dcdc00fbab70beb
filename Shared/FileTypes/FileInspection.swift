public import Models

/// Finds out what a file is by its content, never by its name.
public enum FileInspection {
    /// No more of a file than this is held at once.
    public static let largestRead = 256 << 10

    /// Why a file is not taken in.
    public struct Refused: Error, CustomStringConvertible {
        /// Completes “The content …”.
        public let description: String

        init(_ description: String) { self.description = description }
    }

    /// - Throws: ``Refused`` for what is none of the types, or is not safe to open; what `file` throws.
    @concurrent public static func type(of file: some SlicedFile) async throws -> FileType {
        let head = try await file.bytes(in: 0..<min(file.size, 16))
        for (type, signature) in signatures where head.starts(with: signature) { return type }
        guard head.starts(with: ZipDirectory.firstBytes) else {
            throw Refused("is no PDF, DOCX, XLSX, ODT, PNG or JPEG")
        }
        return try await ZipInspection(file: file).type()
    }

    /// The first bytes of each type that is no ZIP archive: PDF 2.0 (ISO 32000-2) 7.5.2, PNG (ISO/IEC 15948) 5.2, and
    /// JPEG (ISO/IEC 10918-1) B.1.1.3, where the marker after the start of the image begins.
    private static let signatures: [(FileType, [UInt8])] = [
        (.pdf, Array("%PDF-".utf8)),
        (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        (.jpeg, [0xFF, 0xD8, 0xFF]),
    ]
}
