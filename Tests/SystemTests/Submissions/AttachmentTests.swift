import Foundation
import Messaging
import Models
import Testing

extension SystemTests.Submissions {
    @Suite("Attachments", .serialized)
    struct AttachmentTests {
        private let backbone: Backbone
        private let owner: API
        private let stranger: API
        private let visitor: API
        private let party: PartyID

        init() async throws {
            backbone = try Backbone.running()
            let set = try await SmallSet(backbone)
            party = try await set.party("file-owner", of: "GRULAC")
            owner = try await backbone.api(as: .focalPoint(party))
            stranger = try await backbone.api(as: .focalPoint(try await set.party("file-stranger", of: "WEOG")))
            visitor = try await backbone.api(as: nil)
        }

        @Test("a file is its party's own matter until a submission names it; then everybody reads it, whole or in part")
        func published() async throws {
            let bytes = Files.picture(600_001, stream: 1)
            let stored = try await owner.store("Map of sites.png", bytes)
            #expect(stored.type == .png && stored.state == .stored && stored.sha256 != nil)
            for reader in [visitor, stranger] {
                #expect(try await reader.content(of: stored.id).status == 404)
                #expect(try await reader.attempt(ShowAttachment(attachment: stored.id)).status == 404)
            }

            let submission = try await owner.send(submission(with: [stored.id]))
            #expect(submission.attachments == [stored.id])
            let whole = try await visitor.content(of: stored.id)
            #expect(whole.status == 200 && whole.body == bytes)
            #expect(whole.headers["content-type"] == "image/png")
            #expect(whole.headers["x-content-type-options"] == "nosniff")
            #expect(whole.headers["content-security-policy"]?.hasPrefix("sandbox; default-src 'none'") == true)
            #expect(whole.headers["cross-origin-resource-policy"] == "same-origin")
            #expect(
                whole.headers["content-disposition"]?.hasPrefix("attachment; filename=\"Map of sites.png\"") == true)
            #expect(whole.headers["content-length"] == "600001")
            let discarded = try await owner.attempt(DiscardAttachment(attachment: stored.id))
            #expect(discarded.status == 409)
        }

        @Test("a file that is evidence of a restricted action is opened by a co-chair, and by no stranger")
        func evidence() async throws {
            let bytes = Files.picture(70_001, stream: 9)
            let stored = try await owner.store("Proof.png", bytes)
            let secretariat = try await backbone.api(as: .secretariat)
            let coChair = try await backbone.api(as: .coChair)
            #expect(try await coChair.content(of: stored.id).status == 404)
            let action = try await secretariat.send(
                ProposeAction(
                    title: "Close the pit", owner: party, due: Instant.now.advanced(by: .seconds(86_400 * 90)).date,
                    visibility: .restricted))
            let digest = try #require(stored.sha256)
            let attached = try await owner.send(
                AttachEvidence(
                    action: action.id, kind: .file, reference: Line(cutting: digest.rawValue), title: "Proof",
                    dated: Instant.now.date))
            #expect(attached.evidence?.map(\.attachment) == [stored.id])
            try await eventually("the file to be evidence") {
                try await coChair.content(of: stored.id).status == 200
            }
            #expect(try await coChair.content(of: stored.id).body == bytes)
            for reader in [visitor, stranger] {
                #expect(try await reader.content(of: stored.id).status == 404)
            }
        }

        @Test(
            "a range is answered with its bytes, also over the border of a chunk",
            arguments: [
                ("bytes=0-9", 0..<10), ("bytes=262140-262150", 262_140..<262_151), ("bytes=599990-", 599_990..<600_001),
                ("bytes=-5", 599_996..<600_001), ("bytes=600000-700000", 600_000..<600_001),
                ("bytes=-700000", 0..<600_001),
            ] as [(String, Range<Int>)])
        func ranges(_ field: String, _ range: Range<Int>) async throws {
            let bytes = Files.picture(600_001, stream: 2)
            let stored = try await owner.store("ranges.png", bytes)
            let answer = try await owner.content(of: stored.id, headers: ["Range": field])
            #expect(answer.status == 206)
            #expect(answer.body == Array(bytes[range]))
            #expect(
                answer.headers["content-range"] == "bytes \(range.lowerBound)-\(range.upperBound - 1)/600001")
        }

        @Test(
            "what is at hand is not sent again, a part of another version is not given, and a range behind the end is refused"
        )
        func conditions() async throws {
            let bytes = Files.picture(1000, stream: 3)
            let stored = try await owner.store("conditions.png", bytes)
            let tag = try #require(try await owner.content(of: stored.id).headers["etag"])
            #expect(try await owner.content(of: stored.id, headers: ["If-None-Match": tag]).status == 304)
            let other = try await owner.content(
                of: stored.id, headers: ["Range": "bytes=0-1", "If-Range": "\"other\""])
            #expect(other.status == 200 && other.body == bytes)
            for field in ["bytes=1-0", "bytes=0-1,3-4", "pages=1-2", "bytes=a-b"] {
                #expect(try await owner.content(of: stored.id, headers: ["Range": field]).status == 200, "\(field)")
            }
            let behind = try await owner.content(of: stored.id, headers: ["Range": "bytes=1000-"])
            #expect(behind.status == 416 && behind.headers["content-range"] == "bytes */1000")
        }

        @Test("the same content is kept once, and stays for the other when one is discarded")
        func keptOnce() async throws {
            let bytes = Files.picture(300_000, stream: 4)
            let one = try await owner.store("one.png", bytes)
            let other = try await stranger.store("other.png", bytes)
            #expect(one.sha256 == other.sha256)
            let count = "SELECT count(*) FROM submissions.content WHERE sha256 = '\(one.sha256?.rawValue ?? "")'"
            #expect(try await backbone.database.value(count) == "1")
            _ = try await owner.send(DiscardAttachment(attachment: one.id))
            #expect(try await owner.content(of: one.id).status == 404)
            #expect(try await stranger.content(of: other.id).body == bytes)
            _ = try await stranger.send(DiscardAttachment(attachment: other.id))
            #expect(try await backbone.database.value(count) == "0")
            #expect(
                try await backbone.database.value(
                    "SELECT count(*) FROM submissions.content_chunk WHERE content NOT IN (SELECT content FROM submissions.attachment)"
                ) == "0")
        }

        @Test("an upload that was broken off by the death of the service is put again, and is whole")
        func deathOfTheService() async throws {
            let bytes = Files.picture(5_000_000, stream: 5)
            let begun = try JSON.decode(Attachment.self, from: try await owner.begin("big.png", bytes.count).body)
            let daemon = try backbone.daemon(.submissions)
            async let first = owner.put(bytes, as: begun.id)
            try await eventually("some bytes") {
                try await backbone.database.value(
                    "SELECT received > 0 FROM submissions.attachment WHERE id = '\(begun.id)'") == "t"
            }
            try await daemon.kill()
            try await daemon.start()
            _ = try? await first
            let again = try await owner.put(bytes, as: begun.id)
            #expect(again.status == 200, "\(again.text)")
            #expect(try await owner.content(of: begun.id).body == bytes)
        }

        @Test("a file that is another party's, not stored yet, or named twice cannot be named by a submission")
        func namedWrongly() async throws {
            let stored = try await stranger.store("theirs.png", Files.picture(100, stream: 6))
            let begun = try JSON.decode(Attachment.self, from: try await owner.begin("mine.png", 100).body)
            for files in [[stored.id], [begun.id], [begun.id, begun.id]] {
                let refused = try await owner.attempt(submission(with: files))
                #expect(refused.status == 422)
                #expect(refused.problem?.errors?.map(\.field) == ["attachments"])
            }
        }

        @Test("a name of any script comes back as it was, in the list and in the header of the download")
        func names() async throws {
            for name in ["نامه\u{200C}ها.png", "👩\u{200D}💻 100%.png", "答复.png"] {
                let stored = try await owner.store(name, Files.picture(100, stream: 50))
                #expect(stored.name.rawValue == name)
                let header = try await owner.content(of: stored.id).headers["content-disposition"] ?? ""
                let encoded = header.split(separator: "UTF-8''").last.map(String.init) ?? ""
                #expect(encoded.removingPercentEncoding == name, "\(header)")
            }
        }

        private func submission(with files: [AttachmentID]) -> ReceiveSubmission {
            ReceiveSubmission(
                submitters: [party], submitterClass: "member-state", title: "With files", attachments: files)
        }
    }
}
