import FileTypes
import Models
import Testing

@Suite("What a file is") struct FileInspectionTests {
    @Test(
        "Each type is found by its content",
        arguments: [
            (Array("%PDF-1.7\n".utf8), FileType.pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], .png),
            ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (Archive.document.bytes, .docx), (Archive.sheet.bytes, .xlsx),
            (Archive.openDocument.bytes, .odt),
        ] as [([UInt8], FileType)])
    func typesAreFound(_ bytes: [UInt8], _ type: FileType) async throws {
        #expect(try await FileInspection.type(of: Held(bytes)) == type)
    }

    @Test(
        "What is none of the types is refused",
        arguments: ["", "M", "MZ\u{90}", "<html></html>", "\n%PDF-1.7", "PK\u{3}\u{4}"].map { Array($0.utf8) }
            + [Archive(parts: [.stored("readme.txt", "no document")]).bytes])
    func othersAreRefused(_ bytes: [UInt8]) async {
        await #expect(throws: FileInspection.Refused.self) { try await FileInspection.type(of: Held(bytes)) }
    }

    @Test("A comment behind the directory is passed over, also one that looks like an end")
    func commentsArePassedOver() async throws {
        var archive = Archive.document
        archive.comment = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 7, count: 30)
        #expect(try await FileInspection.type(of: Held(archive.bytes)) == .docx)
    }

    @Test("An archive that would unfold to more than a hundred times its size is refused before it is unfolded")
    func bombsAreRefused() async throws {
        var archive = Archive.document
        archive.parts[1].size = 200 << 20
        try await expect("ZIP bomb", archive)
    }

    @Test("A part that unfolds to more than the directory says is refused")
    func lyingSizesAreRefused() async throws {
        var archive = Archive.document
        archive.parts[1].size = 3
        try await expect("word/document.xml", archive)
        archive.parts[1].size = 300
        try await expect("word/document.xml", archive)
    }

    @Test("A part with another checksum is refused")
    func changedPartsAreRefused() async throws {
        var archive = Archive.document
        archive.parts[1].checksum ^= 1
        try await expect("word/document.xml", archive)
    }

    @Test("Parts that share bytes are refused")
    func overlapsAreRefused() async throws {
        var archive = Archive.document
        archive.places = [1: 0]
        try await expect("overlap", archive)
        archive.places = [1: 10]
        try await expect("overlap", archive)
        archive.places = [1: 1 << 30]
        try await expect("overlap", archive)
    }

    @Test("What is locked, and what holds macros, is refused by that name")
    func lockedAndMacrosAreRefused() async throws {
        var archive = Archive.document
        archive.parts[1].flags = 1
        try await expect("password", archive)
        archive = .document
        archive.parts.append(.stored("word/vbaProject.bin", "Sub AutoOpen()"))
        try await expect("macros", archive)
    }

    @Test("Bytes that stand behind the end of the deflated data are refused")
    func trailingBytesAreRefused() async throws {
        var archive = Archive.document
        archive.parts[1].packed += [1, 2, 3]
        try await expect("word/document.xml", archive)
    }

    @Test("Whatever byte of an archive is changed or cut off, it is found out or harmless, and nothing breaks")
    func damageIsBorne() async throws {
        let whole = Archive.document.bytes
        for index in whole.indices {
            for damaged in [Array(whole[..<index]), whole.enumerated().map { $0 == index ? ~$1 : $1 }] {
                do {
                    let type = try await FileInspection.type(of: Held(damaged))
                    #expect(type == .docx)
                } catch is FileInspection.Refused {}
            }
        }
    }

    private func expect(_ words: String, _ archive: Archive) async throws {
        let refused = await #expect(throws: FileInspection.Refused.self) {
            try await FileInspection.type(of: Held(archive.bytes))
        }
        #expect(refused?.description.contains(words) == true, "\(refused?.description ?? "taken")")
    }
}

@Suite("Names of files") struct FileNameTests {
    @Test(
        "A name says what it promises", arguments: [("a.pdf", FileType.pdf), ("Ответ.DOCX", .docx), ("a.b.jpg", .jpeg)])
    func namesPromise(_ name: String, _ type: FileType) {
        #expect(FileName(rawValue: name)?.promisedType == type)
    }

    @Test(
        "Folders, other endings, and characters that hide an ending are refused",
        arguments: [
            "", "pdf", ".pdf", "a", "a.exe", "a.pdf.exe", "../a.pdf", "b/a.pdf", "b\\a.pdf", "a\u{202E}fdp.pdf",
            "a\n.pdf",
            String(repeating: "a", count: 150) + ".pdf",
        ])
    func othersAreRefused(_ name: String) {
        #expect(FileName(rawValue: name) == nil)
    }
}

/// A file in memory that counts on being asked for what it has.
private struct Held: SlicedFile {
    let content: [UInt8]

    init(_ content: [UInt8]) { self.content = content }

    var size: Int { content.count }

    func bytes(in range: Range<Int>) async throws -> [UInt8] {
        #expect(range.count <= FileInspection.largestRead)
        return Array(content[range])
    }
}
