import Models
import Postgres
import Testing

@Suite("What nobody needs is forgotten", .installation)
struct ForgetFilesTests {
    @Test("Uploads, refused files, files that nothing names, and drafts are forgotten when their time has come")
    func forgotten() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let secretariat = Speaker.secretariat
        func isGone(_ id: AttachmentID) async throws -> Bool {
            try await secretariat.attempt(ShowAttachment(attachment: id)).problem?.code == .notFound
        }
        func pass(days: Double) async throws {
            try await Cast.forward(days: days)
            try await Installation.running.sweep()
        }
        let upload = try await Cast.begun(by: owner).id
        let refused = try await Cast.begun(by: owner, named: "b.png", size: 4).id
        try await Cast.append(Array("<a/>".utf8), to: refused, by: owner)
        try await owner.refusal(of: CompleteAttachment(attachment: refused), .invalid)
        let unnamed = try await Cast.file(of: owner, Cast.picture(stream: 60)).id
        let drafted = try await Cast.file(of: owner, Cast.picture(stream: 61)).id
        let named = try await Cast.file(of: owner, Cast.picture(stream: 62)).id
        try await owner.send(Cast.submission(of: party, attachments: [named]))
        let proof = try await Cast.file(of: owner, Cast.picture(stream: 63)).id
        _ = try await Cast.evidence(of: party, file: proof, visibility: .restricted)
        let draft = try await owner.send(SaveDraft(content: Cast.content(of: party, attachments: [drafted]))).id

        try await pass(days: 0.9)
        #expect(try await !isGone(upload))
        try await pass(days: 0.2)
        #expect(try await isGone(upload))
        #expect(try await !isGone(refused))
        try await pass(days: 6)
        #expect(try await isGone(refused))
        #expect(try await !isGone(unnamed))
        try await pass(days: 173)
        #expect(try await isGone(unnamed))
        #expect(try await !isGone(drafted))
        try await pass(days: 184)
        #expect(try await !isGone(drafted))
        #expect(try await secretariat.send(ShowDraft(draft: draft)).id == draft)
        try await pass(days: 2)
        try await secretariat.refusal(of: ShowDraft(draft: draft), .notFound)
        try await pass(days: 31)
        #expect(try await isGone(drafted))
        #expect(try await !isGone(named))
        #expect(try await !isGone(proof))
        let left = try await Installation.running.count("SELECT count(*) FROM content", in: .submissions)
        #expect(left == 2, "a content is left that no file has")
    }
}
