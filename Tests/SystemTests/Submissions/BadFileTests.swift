import Foundation
import Models
import Testing

extension SystemTests.Submissions {
    @Suite("Files that are not taken in", .serialized)
    struct BadFileTests {
        private let backbone: Backbone
        private let owner: API

        init() async throws {
            backbone = try Backbone.running()
            owner = try await backbone.api(
                as: .focalPoint(try await SmallSet(backbone).party("bad-file-owner", of: "AP")))
        }

        @Test(
            "25 MiB and one byte are refused with 413 when they are announced, and when more comes than was announced")
        func tooLarge() async throws {
            let announced = try await owner.begin("large.png", (25 << 20) + 1)
            #expect(announced.status == 413)
            #expect(announced.problem?.errors?.map(\.field) == ["size"])
            #expect(announced.problem?.detail?.contains("25 MiB") == true)
            let begun = try await begun("small.png", 1000)
            #expect(try await owner.put(Files.picture(1001, stream: 10), as: begun).status == 413)
            #expect(try await owner.begin("empty.png", 0).status == 422)
        }

        @Test("fewer bytes than were announced are refused, and the rest may still come")
        func tooFew() async throws {
            let bytes = Files.picture(300_000, stream: 11)
            let begun = try await begun("short.png", bytes.count)
            let short = try await owner.put(Array(bytes.dropLast()), as: begun)
            #expect(short.status == 422 && short.problem?.errors?.map(\.field) == ["content"], "\(short.text)")
            #expect(try await owner.put([], as: begun).status == 409)
            #expect(try await owner.put(bytes, as: begun).status == 200)
            #expect(try await owner.put(bytes, as: begun).status == 200)
            let other = try await owner.put(Files.picture(bytes.count, stream: 12), as: begun)
            #expect(other.status == 422 && other.problem?.errors?.map(\.field) == ["content"], "\(other.text)")
        }

        @Test("an ending that lies is refused, and the answer says what the content is")
        func lyingEnding() async throws {
            let refused = try await owner.bring("report.docx", Files.picture(5000, stream: 13))
            #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["name"])
            #expect(refused.problem?.detail?.contains("PNG") == true)
        }

        @Test("npp16 upload of a file that is refused leaves no announcement behind")
        func refusedUpload() async throws {
            let path = backbone.folder + "/refused.docx"
            try Data(Files.picture(5000, stream: 15)).write(to: URL(filePath: path))
            let result = try await backbone.npp16(
                "upload", path, "--language", "en", "--as", "focal-point:bad-file-owner")
            #expect(!result.end.isSuccess && result.errors.contains("PNG"), "\(result)")
            #expect(try await !owner.send(ListAttachments()).items.contains { $0.name.rawValue == "refused.docx" })
        }

        @Test("a program, a page and an archive that is no document are refused, whatever they are called")
        func otherTypes() async throws {
            let archive = try await Files.archive([("notes.txt", "a note", 0)], in: backbone.folder)
            for bytes in [Array("\u{7F}ELF".utf8), Array("<html><script>".utf8), archive] {
                let refused = try await owner.bring("report.docx", bytes)
                #expect(refused.status == 422 && refused.problem?.errors?.map(\.field) == ["content"])
            }
            let named = try await owner.exchange(
                "POST", "/api/v1/attachments", body: Array(#"{"name":"a.exe","language":"en","size":5}"#.utf8))
            #expect(named.status == 422 && named.problem?.errors?.map(\.field) == ["name"])
        }

        @Test("a ZIP bomb dressed as DOCX is refused, and the service stays as it was")
        func bomb() async throws {
            let bomb = try await Files.document(200 << 20, in: backbone.folder)
            #expect(bomb.count < 1 << 20)
            let refused = try await owner.bring("report.docx", bomb)
            #expect(refused.status == 422 && refused.problem?.detail?.contains("ZIP bomb") == true, "\(refused.text)")
            let honest = try await Files.document(500_000, main: "word/document2.xml", in: backbone.folder)
            #expect(try await owner.store("report.docx", honest).type == .docx)
        }

        @Test("a refused file gives its place free at once, keeps its reason, and takes no more bytes")
        func refusedState() async throws {
            let bytes = Array("<html>".utf8)
            let begun = try await begun("page.pdf", bytes.count)
            let refused = try await owner.put(bytes, as: begun)
            #expect(refused.status == 422 && refused.problem?.detail?.contains("is no PDF") == true, "\(refused.text)")
            let shown = try await owner.send(ShowAttachment(attachment: begun))
            #expect(shown.state == .refused && shown.refusal?.rawValue.contains("is no PDF") == true)
            let listed = try await owner.send(ListAttachments()).items.first { $0.id == begun }
            #expect(listed?.refusal == shown.refusal)
            #expect(
                try await backbone.database.value(
                    """
                    SELECT count(*) FROM submissions.content_chunk AS chunk
                    JOIN submissions.attachment AS file ON file.content = chunk.content WHERE file.id = '\(begun)'
                    """) == "0")
            for answer in [
                try await owner.put(bytes, as: begun), try await owner.attempt(CompleteAttachment(attachment: begun)),
                try await owner.content(of: begun),
            ] {
                #expect(answer.status == 409 && answer.problem?.detail?.contains("is no PDF") == true, "\(answer.text)")
            }
            #expect(try await owner.attempt(DiscardAttachment(attachment: begun)).status == 200)
        }

        @Test("the same key gets the same refusal, and one file after the other may be refused without end")
        func refusedAgainAndAgain() async throws {
            let bytes = Array("no document".utf8)
            let id = try await begun("again.pdf", bytes.count)
            let headers = ["Content-Type": "application/octet-stream", "Idempotency-Key": MessageID().rawValue]
            for _ in 0..<2 {
                let answer = try await owner.exchange(
                    "PUT", "/api/v1/attachments/\(id)/content", body: bytes, headers: headers)
                #expect([422, 409].contains(answer.status), "\(answer.text)")
            }
            for number in 0..<25 {
                #expect(try await owner.bring("\(number).pdf", bytes).status == 422)
            }
        }

        @Test("a party has twenty uploads under way at most, and the answer says how to end it")
        func uploadsUnderWay() async throws {
            let party = try await SmallSet(backbone).party("many-uploads", of: "WEOG")
            let busy = try await backbone.api(as: .focalPoint(party))
            let answers = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<25 { group.addTask { try await busy.begin("\(number).pdf", 10).status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.filter { $0 == 200 }.count == 20 && answers.filter { $0 == 409 }.count == 5)
            let refused = try await busy.begin("more.pdf", 10)
            #expect(refused.problem?.detail?.contains("20 uploads under way") == true, "\(refused.text)")
        }

        @Test("whoever is not signed in, or speaks for nobody, announces nothing")
        func unauthorized() async throws {
            let visitor = try await backbone.api(as: nil)
            #expect(try await visitor.begin("a.pdf", 10).status == 401)
            let partyless = try await backbone.api(as: Actor(subject: "observer", roles: [.observer]))
            #expect(try await partyless.begin("a.pdf", 10).status == 403)
            let begun = try await begun("a.png", 10)
            #expect(try await visitor.put(Files.picture(10, stream: 14), as: begun).status == 401)
        }

        private func begun(_ name: String, _ size: Int) async throws -> AttachmentID {
            let answer = try await owner.begin(name, size)
            guard let id = answer.json?["id"]?.string.flatMap(AttachmentID.init(rawValue:)) else {
                throw API.Refused(answer: answer)
            }
            return id
        }
    }
}
