import Models
import Testing

extension SystemTests {
    @Suite("With a scanner for malware", .backbone { $0.scanner = ScanServer.address }, .serialized)
    struct ScanTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("what it finds is refused by name; without it nothing is stored, and nothing is lost")
        func scan() async throws {
            let owner = try await backbone.api(as: .focalPoint(try await SmallSet(backbone).party("owner", of: "AG")))
            let picture = Files.picture(700_000, stream: 30)
            let begun = try await owner.begin("a.png", picture.count)
            let id = try #require(begun.json?["id"]?.string.flatMap(AttachmentID.init(rawValue:)))
            let without = try await owner.put(picture, as: id)
            #expect(without.status == 503 && without.problem?.detail?.contains("scanner") == true, "\(without.text)")
            #expect(try await owner.send(ShowAttachment(attachment: id)).state == .uploading)

            let scanner = try await ScanServer.start(in: backbone.folder)
            let stored = try await owner.send(CompleteAttachment(attachment: id))
            #expect(stored.state == .stored && stored.isScanned)

            var infected = picture
            let mark = Array("MALWARE-FOR-A-TEST".utf8)
            infected.replaceSubrange(262_140..<(262_140 + mark.count), with: mark)
            let refused = try await owner.bring("b.png", infected)
            #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["content"], "\(refused.text)")
            #expect(refused.problem?.detail?.contains("Test.Mark") == true)
            try await scanner.stop()
        }
    }
}
