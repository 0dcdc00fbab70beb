import Models
import Reactor
import Testing

extension NotificationsTests {
    @Suite("The inbox")
    @Reactor struct InboxTests {
        @Test("A party and an office find what they are told of, the newest first, and mark it as read once")
        func reads() async throws {
            let owner = try await Cast.delegation()
            let first = try await Cast.letter(to: owner, title: "The first")
            _ = try await Cast.letter(to: owner, title: "The second")
            let items = try await owner.speaker.send(ListInboxItems()).items
            #expect(items.map(\.at) == items.map(\.at).sorted(by: >) && items.allSatisfy { $0.readAt == nil })
            #expect(items.first?.text.rawValue.contains("The second") == true)
            let item = try #require(items.first { $0.text.rawValue.contains("The first") })
            #expect(item.recipient.rawValue == owner.party.rawValue && item.event == first.eventType)
            let read = try await owner.speaker.repeating(ReadInboxItem(item: item.id), tells: false)
            #expect(read.id == item.id && read.readAt != nil && read.text == item.text)
            #expect(try await owner.speaker.send(ReadInboxItem(item: item.id)).readAt == read.readAt)
            let unread = try await owner.speaker.send(ListInboxItems(unread: true)).items
            #expect(unread.map(\.id) == items.map(\.id).filter { $0 != item.id })
            let page = try await owner.speaker.send(ListInboxItems(limit: PageLimit(rawValue: 1)))
            let rest = try await owner.speaker.send(ListInboxItems(after: page.next))
            #expect((page.items + rest.items).map(\.id) == items.map(\.id))
            try await owner.speaker.refusal(of: ListInboxItems(after: "rubbish"), .invalid, field: "after")
        }

        @Test("Somebody else's item is as good as none")
        func others() async throws {
            let (owner, other) = (try await Cast.delegation(), try await Cast.delegation())
            _ = try await Cast.letter(to: owner)
            let item = try #require(try await owner.speaker.send(ListInboxItems()).items.first)
            for speaker in [other.speaker, .secretariat, .coChair] {
                #expect(try await !speaker.send(ListInboxItems()).items.contains { $0.id == item.id })
                try await speaker.refusal(of: ReadInboxItem(item: item.id), .notFound)
            }
            try await Speaker.ops.refusal(of: ReadInboxItem(item: item.id), .forbidden)
            try await owner.speaker.refusal(of: ReadInboxItem(item: .generate()), .notFound)
            #expect(try await owner.speaker.send(ListInboxItems(unread: true)).items.contains(item))
            let delegate = try await Cast.delegate(of: owner.party)
            #expect(try await delegate.send(ReadInboxItem(item: item.id)).readAt != nil)
        }

        @Test("It is worded in the language that is asked for, else in that of the party's focal point")
        func languages() async throws {
            let owner = try await Cast.delegation("AG", .french)
            _ = try await Cast.letter(to: owner)
            let item = try #require(try await owner.speaker.send(ListInboxItems()).items.first)
            #expect(item.language == .french)
            let spanish = try #require(try await owner.speaker.send(ListInboxItems(lang: .spanish)).items.first)
            #expect(spanish.language == .spanish && spanish.text != item.text)
            #expect(try await owner.speaker.send(ReadInboxItem(item: item.id)).text == item.text)
            #expect(try await owner.speaker.send(ReadInboxItem(item: item.id, lang: .spanish)).text == spanish.text)
        }
    }
}
