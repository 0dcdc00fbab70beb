import Models
import Testing

@Suite("Files that are taken in") struct GoodFileTests {
    @Test(
        "A document of Word, or of what writes as Word does, is DOCX by what it says of its parts",
        arguments: GoodDocuments.texts)
    func texts(_ file: FileCase) async throws { try await expect(file, .docx) }

    @Test("A workbook is XLSX by what it says of its parts", arguments: GoodDocuments.sheets)
    func sheets(_ file: FileCase) async throws { try await expect(file, .xlsx) }

    @Test("A text of OpenDocument is ODT by its first part or by its manifest", arguments: GoodDocuments.openDocuments)
    func openDocuments(_ file: FileCase) async throws { try await expect(file, .odt) }

    @Test("A PDF is taken as all readers take it", arguments: GoodPDFs.all)
    func pdfs(_ file: FileCase) async throws { try await expect(file, .pdf) }

    @Test("A picture is taken with what its writer puts behind it", arguments: GoodPictures.all)
    func pictures(_ file: FileCase) async throws {
        try await expect(file, file.name.hasPrefix("PNG") ? .png : .jpeg)
    }

    private func expect(_ file: FileCase, _ type: FileType) async throws {
        let (found, refusal) = try await file.outcome()
        #expect(found == type, "\(file.name): \(refusal)")
    }
}
