import Foundation
import Models
import Testing

@testable import Notices

@Suite("Who is told of which event") struct NotificationRulesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func text(of path: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    @Test("Each event that makes a notice has its rules, once")
    func everyEvent() {
        let told = EventCatalogue.all.compactMap { ($0 as? any Notifiable.Type).map { "\($0)" } }
        #expect(NotificationRules.events.map { "\($0.event)" }.sorted() == told.sorted())
        for entry in NotificationRules.events {
            #expect(!entry.rules.isEmpty, "\(entry.event)")
            #expect(Set(entry.rules.map(\.audience)).count == entry.rules.count, "\(entry.event)")
        }
    }

    @Test("The rules of an event are those of its line, an audience each")
    func rules() {
        let rules = NotificationRules.of(DueDatePassed.self)
        #expect(rules.map(\.audience) == [.namedContacts, .ownerFocalPoints, .secretariat])
        #expect(rules.map(\.channels) == [[.mail], [.inbox], [.inbox]])
        #expect(rules.allSatisfy { $0.event.rawValue == DueDatePassed.type.rawValue })
    }

    @Test("The service notifies of each of these events")
    func wired() throws {
        let wiring = try text(of: "Services/Notifications/Notifications.swift")
        let notified = wiring.matches(of: /Notify<(\w+)>/).map { String($0.1) }
        #expect(notified.sorted() == NotificationRules.events.map { "\($0.event)" }.sorted())
    }

    @Test("docs/notifications.md shows the table as it is, row by row")
    func page() throws {
        let table = NotificationRules.markdown
        #expect(try text(of: "docs/notifications.md").contains("\n" + table + "\n\n"), "the table is to be:\n\(table)")
    }
}
