import Models
import Testing

@Suite("Files that are refused") struct RefusedFileTests {
    @Test("What is no document, or not whole, is refused in words that say so", arguments: StrangeFiles.all)
    func strange(_ file: RefusedFile) async throws { try await expect(file) }

    @Test(
        "What a document of Office Open XML would do is named, with the part that does it",
        arguments: RefusedDocuments.openXML)
    func openXML(_ file: RefusedFile) async throws { try await expect(file) }

    @Test(
        "What a document of OpenDocument would do is named, with the part that does it",
        arguments: RefusedDocuments.openDocuments)
    func openDocuments(_ file: RefusedFile) async throws { try await expect(file) }

    @Test(
        "What a PDF would do is named, with its object, wherever it stands and however it is written",
        arguments: RefusedPDFs.all)
    func pdfs(_ file: RefusedFile) async throws { try await expect(file) }

    @Test("Two files in one are refused", arguments: TwofoldFiles.all)
    func twofold(_ file: RefusedFile) async throws { try await expect(file) }

    private func expect(_ file: RefusedFile) async throws {
        let (found, refusal) = try await file.file.outcome()
        #expect(found == nil, "\(file.file.name) was taken")
        for words in file.words { #expect(refusal.contains(words), "\(file.file.name): \(refusal)") }
    }
}

/// A file that is refused with these words.
struct RefusedFile: Sendable, CustomTestStringConvertible {
    let file: FileCase
    let words: [String]

    init(_ name: String, _ bytes: [UInt8], _ words: String...) {
        file = FileCase(name, bytes)
        self.words = words
    }

    init(_ name: String, _ text: String, _ words: String...) {
        file = FileCase(name, Array(text.utf8))
        self.words = words
    }

    var testDescription: String { file.name }
}
