import FileTypes
import Models
import Testing

@Suite("Archives that lie") struct DamagedFileTests {
    private static let document = OpenXML.text().archive

    @Test("An archive that would unfold to more than a hundred times its size is refused before it is unfolded")
    func bombsAreRefused() async throws {
        var archive = Self.document
        archive.parts[2].size = 200 << 20
        try await expect("ZIP bomb", archive)
    }

    @Test("A part that unfolds to more than the directory says is refused")
    func lyingSizesAreRefused() async throws {
        var archive = Self.document
        archive.parts[2].size = 3
        try await expect("word/document.xml", archive)
        archive.parts[2].size = 300
        try await expect("word/document.xml", archive)
    }

    @Test("A part with another checksum is refused")
    func changedPartsAreRefused() async throws {
        var archive = Self.document
        archive.parts[2].checksum ^= 1
        try await expect("word/document.xml", archive)
    }

    @Test("Parts that share bytes are refused")
    func overlapsAreRefused() async throws {
        var archive = Self.document
        archive.places = [2: 0]
        try await expect("overlap", archive)
        archive.places = [2: 10]
        try await expect("overlap", archive)
        archive.places = [2: 1 << 30]
        try await expect("overlap", archive)
    }

    @Test("Bytes that stand behind the end of the deflated data are refused")
    func trailingBytesAreRefused() async throws {
        var archive = Self.document
        archive.parts[2].packed += [1, 2, 3]
        try await expect("word/document.xml", archive)
    }

    @Test("Whatever byte of an archive is changed or cut off, it is found out or harmless, and nothing breaks")
    func damageIsBorne() async throws {
        try await bear(Self.document.bytes, .docx)
    }

    @Test("Whatever byte of a PDF is changed or cut off, it is found out or harmless, and nothing breaks")
    func damageOfPDF() async throws {
        let streams = PDFFile().adding(PDFFile.objectStream([(6, "<</Type/Font>>")]))
        try await bear(PDFFile().bytes, .pdf)
        try await bear(streams.streamed, .pdf)
    }

    @Test("Whatever byte of a picture is changed or cut off, it is found out or harmless, and nothing breaks")
    func damageOfPictures() async throws {
        try await bear(ImageFiles.png(), .png)
        try await bear(ImageFiles.jpeg(), .jpeg)
    }

    private func bear(_ whole: [UInt8], _ expected: FileType) async throws {
        for index in whole.indices {
            for damaged in [Array(whole[..<index]), whole.enumerated().map { $0 == index ? ~$1 : $1 }] {
                do {
                    let type = try await FileInspection.type(of: Held(damaged))
                    #expect(type == expected)
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
