import Foundation
import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("Feeds of one's own")
    @Reactor struct FeedTests {
        private let owner: Delegation
        /// The gateway reads a feed for whoever knows its address.
        private let program = Speaker.everybody

        init() async throws { owner = try await Cast.delegation(since: 10) }

        @Test("A feed is made, given another address and ended, and each is told once; its address opens it meanwhile")
        func life() async throws {
            let (old, new) = (LinkSecret.generate(), LinkSecret.generate())
            let made = try await owner.speaker.repeating(
                CreateFeed(kind: .notifications, secret: old, language: .french))
            #expect(made.kind == .notifications && made.language == .french && made.owner == owner.speaker.subject)
            #expect(made.inboxes == [Line(cutting: owner.party.rawValue)] && made.rotatedAt == nil)
            #expect(try await owner.speaker.send(ListFeeds()).items == [made])
            #expect(try await opens(old))
            let rotated = try await owner.speaker.repeating(RotateFeed(feed: made.id, secret: new))
            #expect(rotated.rotatedAt != nil && rotated.createdAt == made.createdAt)
            #expect(try await owner.speaker.send(ListFeeds()).items == [rotated])
            #expect(try await !opens(old))
            #expect(try await opens(new))
            let revoked = try await owner.speaker.repeating(RevokeFeed(feed: made.id))
            #expect(revoked.revokedAt != nil && revoked.rotatedAt == rotated.rotatedAt)
            #expect(try await owner.speaker.send(ListFeeds()).items == [revoked])
            #expect(try await !opens(new))
            #expect(try await owner.speaker.send(RevokeFeed(feed: made.id)) == revoked)
            try await owner.speaker.refusal(of: RotateFeed(feed: made.id, secret: .generate()), .transitionRefused)
            let told = try await Installation.running.events(FeedChanged.self, of: .notifications)
            #expect(told.filter { $0.feed == made.id }.map(\.change) == [.created, .rotated, .revoked])
        }

        @Test(
            "A secret that could be guessed or is in use is refused, and so are an id that is taken and a feed too many"
        )
        func refusals() async throws {
            let used = LinkSecret.generate()
            let feed = try await owner.speaker.send(CreateFeed(kind: .deadlines, secret: used)).id
            let other = try await Cast.delegation().speaker
            let guessable = try #require(LinkSecret(rawValue: String(repeating: "ab", count: 21) + "c"))
            for secret in [guessable, used] {
                try await other.refusal(of: CreateFeed(kind: .deadlines, secret: secret), .invalid, field: "secret")
                try await owner.speaker.refusal(of: RotateFeed(feed: feed, secret: secret), .invalid, field: "secret")
            }
            try await other.refusal(
                of: CreateFeed(id: feed, kind: .deadlines, secret: .generate()), .conflict, field: "id")
            for _ in 1..<20 { try await owner.speaker.send(CreateFeed(kind: .deadlines, secret: .generate())) }
            try await owner.speaker.refusal(of: CreateFeed(kind: .deadlines, secret: .generate()), .conflict)
            try await owner.speaker.send(RevokeFeed(feed: feed))
            try await owner.speaker.send(CreateFeed(kind: .deadlines, secret: .generate()))
        }

        @Test("Somebody else's feed is as good as none; the secretariat lists all and ends them, no more")
        func others() async throws {
            let secret = LinkSecret.generate()
            let feed = try await owner.speaker.send(CreateFeed(kind: .notifications, secret: secret)).id
            let other = try await Cast.delegation().speaker
            for speaker in [other, .coChair] {
                #expect(try await !speaker.send(ListFeeds()).items.contains { $0.id == feed })
                try await speaker.refusal(of: RotateFeed(feed: feed, secret: .generate()), .notFound)
                try await speaker.refusal(of: RevokeFeed(feed: feed), .notFound)
            }
            try await Speaker.ops.refusal(of: CreateFeed(kind: .deadlines, secret: .generate()), .forbidden)
            try await owner.speaker.refusal(of: RevokeFeed(feed: .generate()), .notFound)
            let secretariat = Speaker.secretariat
            #expect(try await secretariat.send(ListFeeds()).items.contains { $0.id == feed })
            try await secretariat.refusal(of: RotateFeed(feed: feed, secret: .generate()), .forbidden)
            #expect(try await opens(secret))
            try await secretariat.send(RevokeFeed(feed: feed))
            #expect(try await !opens(secret))
            let observer = try await Cast.observer()
            let own = LinkSecret.generate()
            #expect(try await observer.send(CreateFeed(kind: .notifications, secret: own)).inboxes.count == 1)
            #expect(try await opens(own))
        }

        @Test("A feed of notifications holds what stands in its owner's inbox, in its own language")
        func notifications() async throws {
            let other = try await Cast.delegation()
            let secret = LinkSecret.generate()
            try await owner.speaker.send(CreateFeed(kind: .notifications, secret: secret, language: .spanish))
            let before = try await read(secret, .notifications)
            _ = try await Cast.letter(to: owner, title: "Of the owner & others")
            _ = try await Cast.letter(to: other, title: "Of somebody else")
            let after = try await read(secret, .notifications)
            #expect(after.kind == .notifications && after.language == .spanish && after.digest != before.digest)
            #expect(after.text.contains("xml:lang=\"es\"") && after.text.contains("Of the owner &amp; others"))
            #expect(!after.text.contains("Of somebody else"))
            let inbox = try await owner.speaker.send(ListInboxItems()).items
            #expect(after.text.components(separatedBy: "<entry>").count == inbox.count + 1)
            #expect(try await read(secret, .notifications) == after)
        }

        @Test("A feed of deadlines holds calls and the owner's actions, with their changes; the co-chairs' holds all")
        func deadlines() async throws {
            let other = try await Cast.delegation()
            let call = try await Cast.call(closesIn: .days(40))
            let (own, foreign) = (
                try await Cast.action(of: owner.party), try await Cast.action(of: other.party)
            )
            try await Installation.running.settle()
            let (secret, all) = (LinkSecret.generate(), LinkSecret.generate())
            try await owner.speaker.send(CreateFeed(kind: .deadlines, secret: secret, language: .french))
            try await Speaker.coChair.send(CreateFeed(kind: .deadlines, secret: all))
            let calendar = try await read(secret, .deadlines).text.replacing("\r\n ", with: "")
            #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.contains("SUMMARY:Clôture"))
            #expect(calendar.contains("UID:deadline-call-\(call.id)@example.org"))
            #expect(calendar.contains("UID:deadline-action-\(own.id)@example.org"))
            #expect(!calendar.contains(foreign.id.rawValue) && !calendar.contains("STATUS:CANCELLED"))
            let steering = try await read(all, .deadlines).text.replacing("\r\n ", with: "")
            #expect(steering.contains(own.id.rawValue) && steering.contains(foreign.id.rawValue))
            try await Speaker.secretariat.tell(MoveAction(action: own.id, move: .drop, reason: "No need."))
            #expect(try await read(secret, .deadlines).text.contains("STATUS:CANCELLED"))
            for move in [ActionMove.accept, .start, .complete] {
                try await other.speaker.tell(MoveAction(action: foreign.id, move: move))
            }
            let left = try await read(all, .deadlines).text.replacing("\r\n ", with: "")
            #expect(!left.contains(foreign.id.rawValue) && left.contains(call.id.rawValue))
        }

        @Test("An address opens one kind of feed, and none once its owner may not read it any more")
        func ends() async throws {
            let secret = LinkSecret.generate()
            try await owner.speaker.send(CreateFeed(kind: .notifications, secret: secret))
            #expect(try await opens(secret))
            for (other, kind) in [(secret, FeedKind.deadlines), (.generate(), .notifications)] {
                let problem = try await program.refusal(of: ReadFeed(secret: other, kind: kind), .notFound)
                #expect(problem.detail == "There is no such feed, or not any more.")
            }
            try await Speaker.secretariat.tell(
                EndFocalPoint(contact: owner.contact, on: try Cast.day(-1), reason: "Another post."))
            #expect(try await !opens(secret))
        }

        private func read(_ secret: LinkSecret, _ kind: FeedKind) async throws -> FeedDocument {
            try await program.send(ReadFeed(secret: secret, kind: kind))
        }

        private func opens(_ secret: LinkSecret) async throws -> Bool {
            try await program.attempt(ReadFeed(secret: secret, kind: .notifications)).status == 200
        }
    }
}

extension Speaker {
    fileprivate var subject: ActorID { actor.subject }
}
