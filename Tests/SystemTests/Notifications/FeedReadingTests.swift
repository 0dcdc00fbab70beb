import Foundation
import Messaging
import Models
import Testing

extension SystemTests.Reminders {
    @Suite("Feeds as other programs read them", .serialized)
    struct FeedReadingTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        private struct Calendar: Decodable {
            let events: [Event]

            struct Event: Decodable {
                let uid: String
                let start: String
                let details: String
                let sequence: Int
                let status: String
                let summary: String
            }
        }

        private struct Atom: Decodable {
            let wellFormed: Bool
            let version: String
            let entries: [Entry]

            struct Entry: Decodable {
                let id: String
                let title: String
                let text: String
            }
        }

        /// What a parser sees that is not ours (`infra/scripts/read-feed.py`).
        private func read<Seen: Decodable>(_ kind: String, _ document: API.Answer, as type: Seen.Type) async throws
            -> Seen
        {
            let python = try await Python.interpreter(with: ["icalendar": "7.3.2", "feedparser": "6.0.14"])
            let file = "\(backbone.folder)/feed-\(UInt32.random(in: 0...UInt32.max))"
            try Data(document.body).write(to: URL(filePath: file))
            let script = Project.path("infra/scripts/read-feed.py")
            let seen = try await Program(
                path: "/bin/sh", arguments: ["-c", "exec \"$0\" \"$1\" \"$2\" < \"$3\"", python, script, kind, file]
            ).succeed()
            return try JSON.decode(type, from: Array(seen.utf8))
        }

        @Test("deadlines have a stable UID, count their changes, move with an extension, and are cancelled")
        func deadlines() async throws {
            let cast = try await ReaderCast(backbone)
            let (owner, other) = (try await cast.enter("calendar"), try await cast.enter("calendar-other"))
            let call = try await cast.call(closesIn: .days(200), title: "Call, with; signs", zone: "America/New_York")
            let action = try await cast.action(of: owner.party, dueIn: .days(50))
            let foreign = try await cast.action(of: other.party, dueIn: .days(50))
            let secret = LinkSecret.generate()
            let feed = try await owner.api.send(CreateFeed(kind: .deadlines, secret: secret, language: .french))
            #expect(try await cast.count("SELECT count(*) FROM feed WHERE digest LIKE '%\(secret.rawValue)%'") == 0)
            let api = try await backbone.api(as: nil)
            let path = "/feeds/\(secret.rawValue)/deadlines.ics"
            func calendar() async throws -> Calendar {
                let answer = try await api.exchange("GET", path)
                #expect(answer.status == 200 && answer.headers["content-type"]?.hasPrefix("text/calendar") == true)
                return try await read("calendar", answer, as: Calendar.self)
            }
            let first = try await calendar()
            let before = try #require(first.events.first { $0.uid.contains(call.rawValue) })
            #expect(before.start.isSame(as: try await cast.log(.call, call.rawValue).deadline.due), "\(before.start)")
            #expect(before.details.contains("(UTC−"))
            #expect(before.summary == "Clôture de l’appel\u{A0}: Call, with; signs" && before.sequence == 0)
            #expect(first.events.contains { $0.uid.contains(action.rawValue) })
            #expect(!first.events.contains { $0.uid.contains(foreign.rawValue) })

            let later = try await cast.now.advanced(by: .days(230))
            _ = try await cast.secretariat.send(ExtendCall(call: call, closes: later, reason: "More time."))
            _ = try await cast.secretariat.send(MoveAction(action: action, move: .drop, reason: "No need."))
            let second = try await eventually("the changes") {
                let seen = try await calendar()
                let isCancelled = seen.events.contains { $0.uid.contains(action.rawValue) && $0.status == "CANCELLED" }
                return isCancelled && seen.events.contains { $0.uid == before.uid && $0.sequence == 1 } ? seen : nil
            }
            let after = try #require(second.events.first { $0.uid == before.uid })
            #expect(after.start.isSame(as: later) && after.status == "CONFIRMED")

            let tag = try #require(try await api.exchange("GET", path).headers["etag"])
            let same = try await api.exchange("GET", path, headers: ["If-None-Match": "\"x\", W/\(tag)"])
            #expect(same.status == 304 && same.body.isEmpty)
            #expect(try await api.exchange("HEAD", path).headers["etag"] == tag)
            let wrong = path.replacing("deadlines.ics", with: "notifications.atom")
            #expect(try await api.exchange("GET", wrong).status == 404)
            #expect(try await other.api.attempt(RevokeFeed(feed: feed.id)).status == 404)
        }

        @Test(
            "the last day of a deadline is that day in every calendar, and its hour is told by the reader's clock, too")
        func lastDay() async throws {
            let cast = try await ReaderCast(backbone)
            let owner = try await cast.enter("calendar-day")
            _ = try await owner.api.send(
                ChangePreferences(contact: owner.contact, zone: TimeZoneName(rawValue: "Europe/Paris")))
            let day = try await cast.now.advanced(by: .days(100)).date
            let action = try await cast.secretariat.send(
                ProposeAction(
                    title: "Of a day", owner: owner.party, due: day, zone: TimeZoneName(rawValue: "America/Santiago")))
            let known = try await cast.log(.action, action.id.rawValue).deadline
            #expect(known.lastDay == day && known.due == action.dueAt && known.zone.rawValue == "America/Santiago")
            let secret = LinkSecret.generate()
            _ = try await owner.api.send(CreateFeed(kind: .deadlines, secret: secret, language: .spanish))
            let answer = try await backbone.api(as: nil).exchange("GET", "/feeds/\(secret.rawValue)/deadlines.ics")
            let event = try #require(
                try await read("calendar", answer, as: Calendar.self).events
                    .first { $0.uid.contains(action.id.rawValue) })
            #expect(event.start == day.rawValue)
            #expect(event.details.contains("al final del día (UTC−"), "\(event.details)")
            #expect(event.details.contains("; para usted, el ") && !event.details.contains("23:59"))
        }

        @Test("notifications are read at an address that can be changed and ended, and only one's own")
        func notifications() async throws {
            let cast = try await ReaderCast(backbone)
            let (owner, other) = (try await cast.enter("atom"), try await cast.enter("atom-other"))
            _ = try await cast.action(of: owner.party, dueIn: .days(50))
            _ = try await cast.action(of: other.party, dueIn: .days(50))
            let (old, new) = (LinkSecret.generate(), LinkSecret.generate())
            let guessable = try #require(LinkSecret(rawValue: String(repeating: "ab", count: 21) + "c"))
            let weak = try await owner.api.attempt(CreateFeed(kind: .notifications, secret: guessable))
            #expect(weak.problem?.errors?.first?.field == "secret")
            let feed = try await owner.api.send(CreateFeed(kind: .notifications, secret: old))
            let taken = try await other.api.attempt(CreateFeed(kind: .notifications, secret: old))
            #expect(taken.problem?.errors?.first?.field == "secret")
            let api = try await backbone.api(as: nil)
            func status(_ secret: LinkSecret) async throws -> Int {
                try await api.exchange("GET", "/feeds/\(secret.rawValue)/notifications.atom").status
            }
            let seen = try await eventually("the notification") {
                let answer = try await api.exchange("GET", "/feeds/\(old.rawValue)/notifications.atom")
                let seen = try await read("atom", answer, as: Atom.self)
                return seen.entries.contains { $0.text.contains("An action") } ? seen : nil
            }
            #expect(seen.wellFormed && seen.version == "atom10")
            let inbox = try await owner.api.send(ListInboxItems(limit: PageLimit(rawValue: 100))).items
            #expect(seen.entries.map(\.title) == inbox.map(\.subject.rawValue))

            _ = try await owner.api.send(RotateFeed(feed: feed.id, secret: new))
            #expect(try await status(old) == 404)
            #expect(try await status(new) == 200)
            _ = try await cast.secretariat.send(RevokeFeed(feed: feed.id))
            #expect(try await status(new) == 404)
            #expect(try await owner.api.attempt(RotateFeed(feed: feed.id, secret: LinkSecret.generate())).status == 409)
            #expect(try await owner.api.send(ListFeeds()).items.first { $0.id == feed.id }?.revokedAt != nil)
            #expect(try await other.api.send(ListFeeds()).items.isEmpty)
        }
    }
}

extension String {
    /// Whether Python means an instant by it, to the second.
    fileprivate func isSame(as instant: Instant) -> Bool {
        Instant(rfc3339: self).map { $0.microseconds / 1_000_000 == instant.microseconds / 1_000_000 } ?? false
    }
}
