public import Models

/// Finds out what a file is by its content, never by its name, and refuses what does something when it is opened.
public enum FileInspection {
    /// No more of a file than this is held at once.
    public static let largestRead = 256 << 10

    /// Why a file is not taken in.
    public struct Refused: Error, CustomStringConvertible {
        /// Completes “The content …”.
        public let text: ProblemText

        init(_ text: ProblemText) { self.text = text }

        /// - Parameter part: where it was found.
        static func holding(_ what: ProblemText, in part: String) -> Refused {
            Refused("holds \(what) (in “\(part.prefix(100))”)")
        }

        public var description: String { text.english }
    }

    /// - Throws: ``Refused`` for what is none of the types, is not whole, or is not safe to open; what `file` throws.
    @concurrent public static func type(of file: some SlicedFile) async throws -> FileType {
        let head = try await file.bytes(in: 0..<min(file.size, longestPreamble))
        let pdf = Margin.position(of: Array("%PDF-".utf8), in: head)
        guard let type = try await Self.type(of: file, beginning: head) else {
            guard let pdf else { throw Refused("is no PDF, DOCX, XLSX, ODT, PNG or JPEG") }
            try Margin.checkBeginning(head[..<pdf])
            return try await PDFInspection(file: file, start: pdf).type()
        }
        guard pdf == nil else { throw Refused("is a PDF as well: it is two files in one") }
        return type
    }

    /// - Returns: nil for what begins as none of them; a PDF may begin with anything.
    @concurrent private static func type(
        of file: some SlicedFile, beginning head: [UInt8]
    ) async throws -> FileType? {
        if head.starts(with: pngSignature) { return try await PNGInspection(file: file).type() }
        if head.starts(with: jpegSignature) {
            var inspection = JPEGInspection(file: file)
            return try await inspection.type()
        }
        if head.starts(with: Executable.compoundFile) { throw try await CompoundFile(file: file).refusal() }
        let start = head.firstIndex { !preamble.contains($0) } ?? head.endIndex
        if head[start...].starts(with: ZipDirectory.firstBytes) {
            return try await OfficeInspection(content: try await ZipContent(file, from: start)).type()
        }
        return nil
    }

    static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// The start of an image, and of the marker behind it.
    static let jpegSignature: [UInt8] = [0xFF, 0xD8, 0xFF]
    /// Readers look for the beginning of a PDF within these.
    private static let longestPreamble = 1024
    /// A byte order mark, spaces and line breaks.
    private static let preamble: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0x00, 0x09, 0x0A, 0x0D, 0x20]
}
