import Foundation
import Models
import Postgres
import Testing

@testable import Messaging

@Suite("What programs outside of the backbone read of an event") struct PublicEntryTests {
    @Test("No event tells them who acted, whether it is open or not", arguments: EventCatalogue.all.map { $0.type })
    func actorsAreLeftOut(_ type: EventType) throws {
        let shown = try read(type)
        #expect(shown.actorID == nil)
        #expect(shown.office == nil)
        #expect(shown.onBehalfOf == nil)
        #expect(shown.traceparent == nil)
        #expect(shown.position?.rawValue == 7)
    }

    @Test("Whom an event names, what is restricted and what is under way between a few is withheld whole")
    func namesAreWithheld() throws {
        let withheld = try EventCatalogue.all.map { $0.type }.filter { try read($0).type == "npp16.withheld" }
        let families = [
            "npp16.notifications.d", "npp16.notifications.feed.", "npp16.notifications.ladder.",
            "npp16.notifications.notification.acknowledged.", "npp16.notifications.notification.sent.",
            "npp16.notifications.reminder.", "npp16.submissions.attachment.",
            "npp16.working-group.evidence.reviewed.", "npp16.working-group.extension.",
            "npp16.working-group.alternate.",
            "npp16.working-group.coordinator.",
            "npp16.working-group.delegate.", "npp16.working-group.dependency.",
            "npp16.working-group.document.translated.",
            "npp16.working-group.escalation.", "npp16.working-group.focal-point.",
        ]
        let types = EventCatalogue.all.map { $0.type.rawValue }
        for family in families { #expect(types.contains { $0.hasPrefix(family) }, "no event is called \(family)…") }
        for type in types where families.contains(where: type.hasPrefix) {
            #expect(withheld.contains { $0.rawValue == type }, "\(type)")
        }
        for type in withheld {
            let shown = try read(type)
            #expect(shown.data == Array("{}".utf8))
            #expect([shown.subject, shown.reason] == [nil, nil])
        }
    }

    @Test("Of an action they read what is public, and that something happened where it is not")
    func actionsFollowTheirVisibility() throws {
        for type in EventCatalogue.all.map({ $0.type }) {
            let golden = try golden(type)
            guard golden["action"] != nil, golden["visibility"] != nil else { continue }
            for visibility in ["parties", "restricted"] {
                let shown = try read(type, golden.merging(["visibility": .string(visibility)]) { $1 })
                #expect(shown.type == "npp16.withheld", "\(type) of \(visibility)")
            }
            let shown = try read(type, golden.merging(["visibility": .string("public")]) { $1 })
            #expect(shown.type == type.rawValue)
            // What is said of a piece of evidence may be about a document that is not for everybody.
            let isUnsaid = [EvidenceReviewed.type, EvidenceCorrected.type, EvidenceWithdrawn.type].contains(type)
            #expect(shown.reason == (isUnsaid ? nil : "Why it was done."))
            #expect(!String(decoding: shown.data, as: UTF8.self).contains("contacts"), "\(type)")
        }
    }

    @Test("More time and reviewed evidence of a public action they read; of events of the first days nobody knows")
    func answersFollowTheVisibility() throws {
        for type: EventType in [
            "npp16.working-group.evidence.reviewed.v1", "npp16.working-group.extension.requested.v1",
            "npp16.working-group.extension.decided.v1",
        ] {
            for (visibility, isShown) in [("public", true), ("parties", false), ("restricted", false)] {
                let shown = try read(type, golden(type).merging(["visibility": .string(visibility)]) { $1 })
                #expect((shown.type == type.rawValue) == isShown, "\(type) of \(visibility)")
            }
            var former = try golden(type)
            former["visibility"] = nil
            #expect(try read(type, former).type == "npp16.withheld")
        }
    }

    @Test("Documents that are not for everybody, and signatures that were refused, are withheld")
    func statesDecide() throws {
        let document: EventType = "npp16.working-group.document.registered.v1"
        let signature: EventType = "npp16.submissions.signature.decided.v1"
        for distribution in ["limited", "restricted"] {
            let data = try golden(document).merging(["distribution": .string(distribution)]) { $1 }
            #expect(try read(document, data).type == "npp16.withheld")
        }
        #expect(
            try read(document, golden(document).merging(["distribution": .string("general")]) { $1 }).type
                == document.rawValue)
        for (decision, isShown) in [("confirm", true), ("decline", false)] {
            let shown = try read(signature, golden(signature).merging(["decision": .string(decision)]) { $1 })
            #expect((shown.type == signature.rawValue) == isShown)
            #expect(!String(decoding: shown.data, as: UTF8.self).contains("reason"))
        }
    }

    @Test("Fields that may name what is restricted are left out, and the others stay as they are")
    func fieldsAreLeftOut() throws {
        let shown = try read("npp16.working-group.decision.recorded.v1")
        var expected = try golden("npp16.working-group.decision.recorded.v1")
        expected["documents"] = nil
        #expect(try JSON.decode([String: JSONValue].self, from: shown.data) == expected)
    }

    @Test("What this program does not know, or cannot read, is withheld")
    func unknownEventsAreWithheld() throws {
        #expect(try read("npp16.working-group.secret.told.v1", ["a": .string("b")]).type == "npp16.withheld")
        #expect(try read("npp16.working-group.action.moved.v1", ["a": .string("b")]).type == "npp16.withheld")
    }

    /// What is read of an event with golden data, or others, that has every attribute.
    private func read(_ type: EventType, _ data: [String: JSONValue]? = nil) throws -> Envelope {
        var told = Envelope(
            source: "/working-group", type: type.rawValue, subject: "action:a", time: .now, traceparent: "00-a-b-01",
            causation: MessageID(), position: EventPosition(rawValue: 7),
            data: try JSON.encode(data ?? golden(type)))
        told.actorID = "someone@example.org"
        told.office = ActingOffice(rawValue: "focal-point:chile")
        told.onBehalfOf = "chile"
        told.reason = "Why it was done."
        let entry = EventLog.Entry(position: 7, text: String(decoding: told.frame(), as: UTF8.self), digest: Bytea([]))
        let shown = try Envelope(frame: Array(PublicEntry(entry).text.utf8))
        #expect(shown.id == told.id)
        return shown
    }

    private func golden(_ type: EventType) throws -> [String: JSONValue] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let bytes = try Data(contentsOf: folder.appending(path: "Golden/\(type).json"))
        return try JSON.decode([String: JSONValue].self, from: Array(bytes.dropLast()))
    }
}
