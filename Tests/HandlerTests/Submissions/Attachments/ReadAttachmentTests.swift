import Models
import Postgres
import Testing

extension SubmissionsTests {
    @Suite("Read, list and discard files")
    struct ReadAttachmentTests {
        private let owner: Speaker
        private let stranger: Speaker
        private let party: PartyID

        init() async throws {
            (owner, party) = try await Cast.focalPoint()
            stranger = try await Cast.focalPoint().speaker
        }

        @Test("A file is its party's own matter until a submission names it; then everybody reads it")
        func published() async throws {
            let stored = try await Cast.file(of: owner, Cast.picture(stream: 10))
            for reader in [Speaker.everybody, stranger, .coChair] {
                try await reader.refusal(of: ShowAttachment(attachment: stored.id), .notFound)
                try await reader.refusal(of: ReadAttachment(attachment: stored.id, offset: 0), .notFound)
            }
            #expect(try await Speaker.secretariat.send(ShowAttachment(attachment: stored.id)) == stored)
            let submission = try await owner.send(Cast.submission(of: party, attachments: [stored.id]))
            #expect(submission.attachments == [stored.id])
            #expect(try await Speaker.everybody.send(ShowAttachment(attachment: stored.id)) == stored)
            let part = try await Speaker.everybody.send(ReadAttachment(attachment: stored.id, offset: 0))
            #expect(part.bytes == Cast.picture(stream: 10))
            try await owner.refusal(of: DiscardAttachment(attachment: stored.id), .transitionRefused)
            try await stranger.refusal(of: DiscardAttachment(attachment: stored.id), .forbidden)
        }

        @Test("A file that is evidence is read by those who review it and who may see the action, and stays")
        func evidence() async throws {
            let stored = try await Cast.file(of: owner, Cast.picture(stream: 16))
            let action = try await Cast.evidence(of: party, file: stored.id, visibility: .restricted)
            let delegate = try await Cast.delegate(of: try await Cast.party())
            let observer = try await Cast.observer()
            let audience: [(ActionVisibility, [Speaker])] = [
                (.restricted, []), (.parties, [stranger, delegate]),
                (.public, [stranger, delegate, observer, .everybody]), (.restricted, []),
            ]
            for (visibility, others) in audience {
                try await Cast.show(action, to: visibility)
                for reader in [owner, .secretariat, .coChair] + others {
                    #expect(try await reader.send(ShowAttachment(attachment: stored.id)) == stored)
                    let part = try await reader.send(ReadAttachment(attachment: stored.id, offset: 0))
                    #expect(part.bytes == Cast.picture(stream: 16))
                }
                for reader in [stranger, delegate, observer, .everybody].dropFirst(others.count) {
                    try await reader.refusal(of: ShowAttachment(attachment: stored.id), .notFound)
                    try await reader.refusal(of: ReadAttachment(attachment: stored.id, offset: 0), .notFound)
                }
            }
            for speaker in [owner, .secretariat] {
                try await speaker.refusal(of: DiscardAttachment(attachment: stored.id), .transitionRefused)
            }
            // Of two actions the one that more may see counts.
            _ = try await Cast.evidence(of: party, file: stored.id, visibility: .public)
            #expect(try await Speaker.everybody.send(ShowAttachment(attachment: stored.id)) == stored)
        }

        @Test("A file whose evidence was withdrawn is its party's own matter again, unless other evidence is the same")
        func withdrawn() async throws {
            let stored = try await Cast.file(of: owner, Cast.picture(stream: 18))
            let action = try await Cast.evidence(of: party, file: stored.id, visibility: .public)
            try await owner.tell(
                AttachEvidence(
                    action: action, kind: .file, reference: Line(cutting: stored.id.rawValue), title: "Again",
                    dated: try Cast.today))
            let numbers = try #require(try await owner.send(ShowAction(action: action)).evidence).map(\.number)
            for (number, isRead) in zip(numbers, [true, false]) {
                try await owner.tell(WithdrawEvidence(action: action, evidence: number, reason: "The wrong map."))
                #expect(
                    try await (Speaker.everybody.attempt(ShowAttachment(attachment: stored.id)).status == 200) == isRead
                )
            }
            #expect(try await owner.send(ShowAttachment(attachment: stored.id)) == stored)
            try await owner.send(DiscardAttachment(attachment: stored.id))
        }

        @Test("The working group finds a stored file of a party by its id or its SHA-256, and nobody else does")
        func resolved() async throws {
            let stored = try await Cast.file(of: owner, Cast.picture(stream: 17))
            let begun = try await Cast.begun(by: owner)
            let group = Speaker(actor: .public, principal: "working-group")
            func resolve(_ reference: String, of party: PartyID) -> ResolveAttachment {
                ResolveAttachment(party: party, reference: Line(cutting: reference))
            }
            let digest = try #require(stored.sha256).rawValue
            for reference in [stored.id.rawValue, digest] {
                #expect(try await group.send(resolve(reference, of: party)) == stored)
                let other = try #require(stranger.actor.party)
                try await group.refusal(of: resolve(reference, of: other), .notFound)
                try await owner.refusal(of: resolve(reference, of: party), .forbidden)
            }
            try await group.refusal(of: resolve(begun.id.rawValue, of: party), .notFound)
        }

        @Test("A part begins where it is asked for, and ends with its piece; there is none behind the end")
        func parts() async throws {
            let bytes = Cast.picture(300_000, stream: 11)
            let stored = try await Cast.file(of: owner, bytes)
            for (offset, end) in [(10, 262_144), (262_144, 300_000), (299_999, 300_000)] {
                let part = try await owner.send(ReadAttachment(attachment: stored.id, offset: offset))
                #expect(part.offset == offset && part.bytes == Array(bytes[offset..<end]))
            }
            for offset in [-1, 300_000, Int.max] {
                try await owner.refusal(
                    of: ReadAttachment(attachment: stored.id, offset: offset), .invalid, field: "offset")
            }
            let begun = try await Cast.begun(by: owner)
            try await owner.refusal(of: ReadAttachment(attachment: begun.id, offset: 0), .transitionRefused)
        }

        @Test("A file that is another party's, not stored yet, or named twice cannot be named by a submission")
        func namedWrongly() async throws {
            let theirs = try await Cast.file(of: stranger, Cast.picture(stream: 12)).id
            let begun = try await Cast.begun(by: owner).id
            let own = try await Cast.file(of: owner, Cast.picture(stream: 13)).id
            for files in [[theirs], [begun], [own, own], [.generate()]] {
                try await owner.refusal(
                    of: Cast.submission(of: party, attachments: files), .invalid, field: "attachments")
            }
        }

        @Test("Who may revise a submission names its files again, whoever brought them")
        func revisedFiles() async throws {
            let (one, other) = try await Cast.focalPoint()
            let file = try await Cast.file(of: owner, Cast.picture(stream: 14)).id
            let joint = try await Speaker.secretariat.send(
                ReceiveSubmission(
                    submitters: [party, other], submitterClass: "joint", signed: [party], attachments: [file]))
            try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            let revised = try await Speaker.secretariat.send(
                ReviseSubmission(submission: joint.id, signed: [other], body: "Better"))
            #expect(revised.attachments == [file])
        }

        @Test("The same content is kept once, and stays for the other when one is discarded")
        func keptOnce() async throws {
            let bytes = Cast.picture(300_000, stream: 15)
            let one = try await Cast.file(of: owner, named: "one.png", bytes)
            let other = try await Cast.file(of: stranger, named: "other.png", bytes)
            let sha256 = try #require(one.sha256)
            #expect(other.sha256 == sha256)
            func count() async throws -> Int {
                try await Installation.running.count(
                    "SELECT count(*) FROM content WHERE sha256 = \(sha256)", in: .submissions)
            }
            #expect(try await count() == 1)
            let key = MessageID()
            for _ in 0..<2 { try await owner.send(DiscardAttachment(attachment: one.id), key: key) }
            try await owner.refusal(of: ShowAttachment(attachment: one.id), .notFound)
            let part = try await stranger.send(ReadAttachment(attachment: other.id, offset: 262_144))
            #expect(part.bytes == Array(bytes.dropFirst(262_144)))
            try await stranger.send(DiscardAttachment(attachment: other.id))
            #expect(try await count() == 0)
            #expect(
                try await Installation.running.count(
                    "SELECT count(*) FROM content_chunk WHERE content NOT IN (SELECT content FROM attachment)",
                    in: .submissions) == 0)
            try await owner.refusal(of: DiscardAttachment(attachment: .generate()), .notFound)
        }

        @Test("A party lists its own files, the newest first, page by page")
        func lists() async throws {
            var made: [AttachmentID] = []
            for _ in 0..<3 { made.append(try await Cast.begun(by: owner).id) }
            let first = try await owner.send(ListAttachments(limit: PageLimit(rawValue: 2)))
            let rest = try await owner.send(ListAttachments(after: first.next))
            #expect((first.items + rest.items).map(\.id) == made.reversed() && first.items.count == 2)
            #expect(try await Speaker.secretariat.send(ListAttachments(party: party)).items.count == 3)
            #expect(try await stranger.send(ListAttachments()).items.isEmpty)
            try await stranger.refusal(of: ListAttachments(party: party), .forbidden)
            try await Speaker.everybody.refusal(of: ListAttachments(party: party), .unauthenticated)
        }
    }
}
