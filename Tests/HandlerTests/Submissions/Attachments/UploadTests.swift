import Models
import Testing

extension SubmissionsTests {
    @Suite("Bring a file")
    struct UploadTests {
        private let owner: Speaker
        private let party: PartyID
        private static let piece = 262_144

        init() async throws { (owner, party) = try await Cast.focalPoint() }

        @Test("A file is announced, brought in pieces, looked through and stored, and that is told of once")
        func stores() async throws {
            let bytes = Cast.picture(300_000, stream: 1)
            let begun = try await Cast.begun(by: owner, named: "Map.png", size: bytes.count)
            #expect(begun.state == .uploading && begun.party == party && begun.received == 0)
            try await Cast.append(bytes, to: begun.id, by: owner)
            #expect(try await owner.send(ShowAttachment(attachment: begun.id)).received == bytes.count)
            let stored = try await owner.repeating(CompleteAttachment(attachment: begun.id))
            #expect(stored.state == .stored && stored.type == .png && stored.sha256 != nil && !stored.isScanned)
            #expect(try await owner.send(CompleteAttachment(attachment: begun.id)) == stored)
            let told = try await Installation.running.events(AttachmentStored.self, of: .submissions)
            #expect(told.filter { $0.attachment == begun.id }.map(\.sha256) == [stored.sha256])
            #expect(try await content(begun.id, bytes.count) == bytes)
        }

        @Test("An announcement that is repeated is the one on record; another one under its id is refused")
        func announcedAgain() async throws {
            let id = AttachmentID.generate()
            let first = try await owner.send(try begin(id))
            #expect(try await owner.send(try begin(id)) == first)
            try await owner.refusal(of: try begin(id, size: 8), .conflict, field: "size")
            try await owner.refusal(of: try begin(id, name: "b.png"), .conflict, field: "name")
            let (stranger, _) = try await Cast.focalPoint()
            try await stranger.refusal(of: try begin(id), .notFound)
        }

        @Test("A file has at least a byte and at most 25 MiB, and belongs to a party of the register")
        func announcements() async throws {
            try await owner.refusal(of: try begin(nil, size: 0), .invalid, field: "size")
            try await owner.refusal(of: try begin(nil, size: FileSize.maximum + 1), .tooLarge, field: "size")
            let (_, other) = try await Cast.focalPoint()
            try await owner.refusal(of: try begin(nil, party: other), .forbidden)
            try await Speaker.secretariat.refusal(of: try begin(nil), .invalid, field: "party")
            try await Speaker.secretariat.refusal(
                of: try begin(nil, party: PartyID(rawValue: "not-on-the-register")), .invalid,
                field: "party")
            #expect(try await Speaker.secretariat.send(try begin(nil, party: party)).party == party)
            try await Speaker.coChair.refusal(of: try begin(nil), .forbidden)
        }

        @Test("A party has at most twenty uploads under way; one that is discarded makes room")
        func quota() async throws {
            var last: Models.Attachment?
            for _ in 0..<20 { last = try await owner.send(try begin(nil)) }
            let problem = try await owner.refusal(of: try begin(nil), .conflict)
            #expect(problem.detail?.contains("20 uploads under way") == true)
            try await owner.send(DiscardAttachment(attachment: try #require(last).id))
            try await owner.send(try begin(nil))
        }

        @Test("Pieces come in their order, whole, no more than was announced; a repeated one has to be the same")
        func pieces() async throws {
            let bytes = Cast.picture(Self.piece + 100, stream: 2)
            let (first, rest) = (Array(bytes.prefix(Self.piece)), Array(bytes.dropFirst(Self.piece)))
            let id = try await Cast.begun(by: owner, size: bytes.count).id
            func append(_ offset: Int, _ bytes: [UInt8]) -> AppendAttachment {
                AppendAttachment(attachment: id, offset: offset, bytes: bytes)
            }
            for offset in [-Self.piece, 1, Self.piece] {
                try await owner.refusal(of: append(offset, first), .invalid, field: "offset")
            }
            try await owner.refusal(of: append(0, Array(first.dropLast())), .invalid, field: "content")
            try await owner.refusal(of: append(0, []), .invalid, field: "content")
            try await owner.refusal(of: append(0, bytes + [0]), .invalid, field: "content")
            try await owner.send(append(0, first))
            try await owner.send(append(0, first))
            try await owner.refusal(of: append(0, [7] + first.dropFirst()), .invalid, field: "content")
            try await owner.refusal(of: CompleteAttachment(attachment: id), .transitionRefused)
            try await owner.refusal(of: append(Self.piece, rest + [0]), .invalid, field: "content")
            #expect(try await owner.send(append(Self.piece, rest)).received == bytes.count)
            try await owner.send(CompleteAttachment(attachment: id))
            #expect(try await owner.send(append(Self.piece, rest)).state == .stored)
        }

        @Test("A file may end before what was announced, where its last piece says so: that is its size")
        func shorter() async throws {
            let bytes = Cast.picture(Self.piece + 100, stream: 4)
            let id = try await Cast.begun(by: owner, size: FileSize.maximum).id
            func append(_ offset: Int, _ bytes: some Sequence<UInt8>, isLast: Bool? = true) -> AppendAttachment {
                AppendAttachment(attachment: id, offset: offset, isLast: isLast, bytes: Array(bytes))
            }
            try await owner.send(append(0, bytes.prefix(Self.piece), isLast: nil))
            let rest = bytes.dropFirst(Self.piece)
            try await owner.refusal(of: append(Self.piece, rest, isLast: false), .invalid, field: "content")
            try await owner.refusal(of: append(Self.piece, []), .invalid, field: "content")
            for _ in 0..<2 {
                let known = try await owner.send(append(Self.piece, rest))
                #expect(known.size.rawValue == bytes.count && known.received == bytes.count)
            }
            try await owner.refusal(of: append(Self.piece, rest + [0]), .invalid, field: "content")
            let stored = try await owner.send(CompleteAttachment(attachment: id))
            #expect(stored.state == .stored && stored.size.rawValue == bytes.count)
            #expect(try await content(id, bytes.count) == bytes)
        }

        @Test("The digest that its owner has computed has to be that of what came")
        func digest() async throws {
            let bytes = Cast.picture(stream: 3)
            let known = try await Cast.file(of: owner, bytes)
            let id = try await Cast.begun(by: owner, size: bytes.count).id
            try await Cast.append(bytes, to: id, by: owner)
            let other = ContentDigest(hash: Array(repeating: 0, count: 32))
            try await owner.refusal(of: CompleteAttachment(attachment: id, sha256: other), .invalid, field: "sha256")
            #expect(try await owner.send(ShowAttachment(attachment: id)).state == .refused)
            try await owner.refusal(of: CompleteAttachment(attachment: known.id, sha256: other), field: "sha256")
            #expect(try await owner.send(CompleteAttachment(attachment: known.id, sha256: known.sha256)) == known)
        }

        @Test("What is not what its name promises is not taken in, says why, and nobody may name it")
        func refused() async throws {
            let id = try await Cast.begun(by: owner, named: "a.png", size: 4).id
            try await Cast.append(Array("<a/>".utf8), to: id, by: owner)
            try await owner.refusal(of: CompleteAttachment(attachment: id), .invalid, field: "content")
            let kept = try await owner.send(ShowAttachment(attachment: id))
            #expect(kept.state == .refused && kept.refusal?.rawValue.hasPrefix("content is no PDF") == true)
            #expect(kept.refusalText?.english == "the content is no PDF, DOCX, XLSX, ODT, PNG or JPEG")
            #expect(kept.refusalText?.pattern == "the content {0}")
            let again = try await owner.refusal(of: CompleteAttachment(attachment: id), .transitionRefused)
            #expect(again.values?.last?.pattern == "the content {0}", "\(again)")
            try await owner.refusal(
                of: AppendAttachment(attachment: id, offset: 0, bytes: Array("<a/>".utf8)), .transitionRefused)
            try await owner.refusal(of: ReadAttachment(attachment: id, offset: 0), .transitionRefused)
            let named = try await owner.refusal(
                of: Cast.submission(of: party, attachments: [id]), .invalid, field: "attachments")
            #expect(named.errors?.first?.values?.last?.pattern == "the content {0}", "\(named)")
            let picture = Cast.picture(stream: 4)
            let wrong = try await Cast.begun(by: owner, named: "a.pdf", size: picture.count).id
            try await Cast.append(picture, to: wrong, by: owner)
            try await owner.refusal(of: CompleteAttachment(attachment: wrong), .invalid, field: "name")
            #expect(try await owner.send(ShowAttachment(attachment: wrong)).refusalText?.pattern == "field {0}: {1}")
        }

        @Test("Nobody but its party and the secretariat brings a file")
        func authority() async throws {
            let id = try await Cast.begun(by: owner).id
            let (stranger, _) = try await Cast.focalPoint()
            try await stranger.refusal(
                of: AppendAttachment(attachment: id, offset: 0, bytes: Cast.picture(stream: 5)), .notFound)
            try await stranger.refusal(of: CompleteAttachment(attachment: id), .notFound)
            try await stranger.refusal(of: DiscardAttachment(attachment: id), .notFound)
            try await Cast.append(Cast.picture(stream: 5), to: id, by: .secretariat)
            #expect(try await Speaker.secretariat.send(CompleteAttachment(attachment: id)).state == .stored)
        }

        private func begin(
            _ id: AttachmentID?, name: String = "a.png", size: Int = 9, party: PartyID? = nil
        ) throws -> BeginAttachment {
            BeginAttachment(
                id: id, party: party, name: try #require(FileName(rawValue: name)), language: .english, size: size)
        }

        private func content(_ id: AttachmentID, _ size: Int) async throws -> [UInt8] {
            var bytes: [UInt8] = []
            while bytes.count < size {
                bytes += try await owner.send(ReadAttachment(attachment: id, offset: bytes.count)).bytes
            }
            return bytes
        }
    }
}
