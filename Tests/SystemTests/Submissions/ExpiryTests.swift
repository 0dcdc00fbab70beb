import Messaging
import Models
import Testing

extension SystemTests {
    @Suite("What nobody needs is forgotten", .backbone(), .serialized)
    struct ExpiryTests {
        private let backbone: Backbone
        private let owner: API
        private let secretariat: API
        private let party: PartyID

        init() async throws {
            backbone = try Backbone.running()
            secretariat = try await backbone.api(as: .secretariat)
            party = try await SmallSet(backbone).party("forgetful", of: .ag)
            owner = try await backbone.api(as: .focalPoint(party))
        }

        @Test("uploads, refused files, files that nothing names, and drafts are forgotten when their time has come")
        func forgotten() async throws {
            let upload = try JSON.decode(Attachment.self, from: try await owner.begin("a.png", 100).body).id
            let refused = try JSON.decode(Attachment.self, from: try await owner.begin("b.png", 4).body).id
            #expect(try await owner.put(Array("<a/>".utf8), as: refused).status == 422)
            let unnamed = try await owner.store("c.png", Files.picture(100, stream: 60)).id
            let drafted = try await owner.store("d.png", Files.picture(100, stream: 61)).id
            let named = try await owner.store("e.png", Files.picture(100, stream: 62)).id
            _ = try await owner.send(
                ReceiveSubmission(
                    submitters: [party], submitterClass: .memberState, title: "With a file", attachments: [named]))
            let draft = try await owner.send(
                SaveDraft(
                    content: DraftContent(submitters: [party], submitterClass: .memberState, attachments: [drafted]))
            ).id

            try await move(days: 2)
            try await eventually("the end of the upload") { try await isGone(upload) }
            #expect(try await !isGone(refused))
            try await move(days: 8)
            try await eventually("the end of what was refused") { try await isGone(refused) }
            #expect(try await !isGone(unnamed))
            try await move(days: 181)
            try await eventually("the end of what nothing names") { try await isGone(unnamed) }
            #expect(try await !isGone(drafted))
            try await move(days: 366)
            try await eventually("the end of the draft") {
                try await owner.attempt(ShowDraft(draft: draft)).status == 404
            }
            try await move(days: 400)
            try await eventually("the end of what the draft named") { try await isGone(drafted) }
            #expect(try await !isGone(named))
            #expect(
                try await backbone.database.value("SELECT count(*) FROM submissions.content") == "1",
                "a content is left that no file has")
        }

        private func isGone(_ id: AttachmentID) async throws -> Bool {
            try await owner.attempt(ShowAttachment(attachment: id)).status == 404
        }

        /// So many days ahead of the true time.
        private func move(days: Int) async throws {
            _ = try await secretariat.send(
                MoveClock(service: .submissions, ahead: try #require(ClockLead(rawValue: days * 86_400))))
        }
    }
}
