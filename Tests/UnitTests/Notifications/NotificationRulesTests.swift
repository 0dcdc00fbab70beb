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
        #expect(rules.map(\.audience) == [.namedContacts, .ownerFocalPoints, .secretariat, .followers])
        #expect(rules.map(\.channels) == [[.mail], [.inbox], [.inbox], [.inbox, .mail]])
        #expect(rules.allSatisfy { $0.event.rawValue == DueDatePassed.type.rawValue })
    }

    @Test("The service notifies of each of these events")
    func wired() throws {
        let wiring = try text(of: "Services/Notifications/Notifications.swift")
        let notified = wiring.matches(of: /Notify<(\w+)>/).map { String($0.1) }
        #expect(notified.sorted() == NotificationRules.events.map { "\($0.event)" }.sorted())
    }

    @Test("A command says that it mails many, as the rules of the events have it that its handler tells")
    func reach() throws {
        let everywhere = NotificationRules.events.filter { $0.mails(.allFocalPoints) }.map { "\($0.event)" }
        let concerned = NotificationRules.events.filter { $0.mails(.concernedOwners, .labelFocalPoints) }
        #expect(!everywhere.isEmpty && !concerned.isEmpty)
        let wanted: [(Reach, [String])] = [
            (.everyFocalPoint, everywhere),
            // What is sent to recipients that are named by role has no rule.
            (.concerned, concerned.map { "\($0.event)" } + ["\(NotificationIssued.self)"]),
        ]
        for (reach, events) in wanted {
            let requests = RequestCatalogue.all.filter { $0.definition.reach == reach }.map { "\($0)" }
            #expect(try tellers(of: events).sorted() == requests.sorted(), "\(reach)")
        }
    }

    /// The files that make one of some events: the handlers of the requests that tell of it.
    private func tellers(of events: [String]) throws -> [String] {
        let made = try Regex("\\b(\(events.joined(separator: "|")))\\(")
        let services = ["Submissions", "Proposals", "WorkingGroup", "Notifications"]
        return try services.flatMap { service in
            let folder = Self.root.appending(path: "Services/\(service)")
            let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            return try files.compactMap { $0 as? URL }.filter { file in
                guard file.pathExtension == "swift" else { return false }
                return try String(contentsOf: file, encoding: .utf8).firstMatch(of: made) != nil
            }.map { $0.deletingPathExtension().lastPathComponent }
        }
    }

    @Test("docs/notifications.md shows the table as it is, row by row")
    func page() throws {
        let table = NotificationRules.markdown
        #expect(try text(of: "docs/notifications.md").contains("\n" + table + "\n\n"), "the table is to be:\n\(table)")
    }
}

extension EventRules {
    /// Whether it is mailed to one of some audiences.
    fileprivate func mails(_ audiences: Audience...) -> Bool {
        rules.contains { $0.channels.contains(.mail) && audiences.contains($0.audience) }
    }
}
