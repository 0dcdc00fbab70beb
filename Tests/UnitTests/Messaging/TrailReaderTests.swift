import Foundation
import Models
import Testing

@testable import Messaging

@Suite("Who reads which entry of the audit trail") struct TrailReaderTests {
    /// By type: the parties of the golden event whose focal points (F), delegates (D) and observers (O) read it, and whether the
    /// co-chairs do.
    private static let table = """
        identity.access-token.issued: kenya:FD
        identity.access-token.revoked: kenya:FD
        identity.second-factor.confirmed: kenya:FD
        identity.second-factor.removed: kenya:FD
        identity.sign-in-code.printed: kenya:FD
        identity.sign-in.requested: kenya:FD
        identity.web-session.ended: kenya:FD
        identity.web-session.opened: kenya:FD
        notifications.delivery.bounced: kenya:FD
        notifications.delivery.expedited: kenya:FD
        notifications.digest.made:
        notifications.feed.changed:
        notifications.ladder.changed:
        notifications.links.disowned: kenya:FD
        notifications.notification.acknowledged: chile:FD
        notifications.notification.issued: co-chair
        notifications.notification.sent: kenya:FD
        notifications.reminder.issued:
        proposals.amendment.decided: kenya:FDO co-chair
        proposals.amendment.proposed: kenya:FDO co-chair
        proposals.guidance.answered: kenya:FDO co-chair
        proposals.mention.recorded: co-chair
        proposals.operation.reversed: chile:FDO co-chair
        proposals.original.registered: co-chair
        proposals.position.taken: kenya:FDO
        proposals.position.withdrawn: kenya:FDO co-chair
        proposals.proposal.classified: co-chair
        proposals.proposal.moved: co-chair
        proposals.proposal.registered: co-chair
        proposals.proposal.revised: co-chair
        proposals.proposal.split: chile:FDO co-chair
        proposals.proposal.withdrawn: chile:FDO co-chair
        proposals.proposals.merged: chile:FDO co-chair
        proposals.proposals.published: co-chair
        proposals.publication.withdrawn: co-chair
        proposals.ranking.given: kenya:FDO co-chair
        proposals.rankings.tallied: co-chair
        proposals.tiers.set: co-chair
        proposals.version.translated: co-chair
        submissions.attachment.stored: jamaica:FDO
        submissions.call-translation.put: co-chair
        submissions.call-translation.withdrawn: co-chair
        submissions.call.corrected: co-chair
        submissions.call.extended: co-chair
        submissions.call.opened: co-chair
        submissions.call.withdrawn: co-chair
        submissions.point.corrected: co-chair
        submissions.point.recorded: canada:FDO co-chair
        submissions.point.withdrawn: co-chair
        submissions.signature.decided: chile:FDO jamaica:FDO
        submissions.signatures.requested: canada:FDO chile:FDO
        submissions.submission.admitted: canada:FDO chile:FDO
        submissions.submission.received: chile:FDO
        working-group.accreditation.ended: kenya:FDO co-chair
        working-group.action.escalated: kenya:FDO co-chair
        working-group.action.moved: kenya:FDO co-chair
        working-group.action.proposed: kenya:FDO co-chair
        working-group.action.revised: kenya:FDO co-chair
        working-group.address-change.refused: kenya:FD
        working-group.address-change.requested: kenya:FD
        working-group.address.changed: kenya:FD
        working-group.address.restored: kenya:FD
        working-group.alias.added: kenya:FDO co-chair
        working-group.alternate.named: kenya:FD
        working-group.consultation.corrected: co-chair
        working-group.consultation.recorded: co-chair
        working-group.consultation.withdrawn: co-chair
        working-group.contact.erased: chile:FD
        working-group.coordinator.appointed: kenya:FD
        working-group.coordinator.ended: kenya:FD
        working-group.credentials.decided: kenya:FD
        working-group.data-point.corrected: co-chair
        working-group.data-point.recorded: co-chair
        working-group.decision.corrected: kenya:FDO unit-policy:FDO co-chair
        working-group.decision.linked: co-chair
        working-group.decision.recorded: co-chair
        working-group.decision.withdrawn: kenya:FDO co-chair
        working-group.delegate.corrected: kenya:FD
        working-group.delegate.registered: kenya:FD
        working-group.dependency.added: co-chair
        working-group.dependency.removed: co-chair
        working-group.document-series.corrected: co-chair
        working-group.document-series.registered: co-chair
        working-group.document-series.withdrawn: co-chair
        working-group.document.distributed: co-chair
        working-group.document.registered: co-chair
        working-group.document.translated: co-chair
        working-group.due-date.approached: kenya:FDO co-chair
        working-group.due-date.passed: kenya:FDO co-chair
        working-group.escalation.resumed: kenya:FDO co-chair
        working-group.escalation.suppressed: kenya:FDO co-chair
        working-group.evidence.attached: kenya:FDO co-chair
        working-group.evidence.corrected: kenya:FDO co-chair
        working-group.evidence.reviewed: kenya:FDO co-chair
        working-group.evidence.withdrawn: kenya:FDO co-chair
        working-group.extension.decided: kenya:FDO co-chair
        working-group.extension.requested: kenya:FDO co-chair
        working-group.focal-point.confirmed: kenya:FD
        working-group.focal-point.corrected: kenya:FD
        working-group.focal-point.ended: kenya:FD
        working-group.focal-point.handed-over: kenya:FD
        working-group.focal-point.nominated: kenya:FD
        working-group.indicator.defined: co-chair
        working-group.indicator.revised: co-chair
        working-group.instrument.linked: co-chair
        working-group.instrument.registered: co-chair
        working-group.instrument.unlinked: co-chair
        working-group.mandate.recorded: pakistan:FDO switzerland:FDO co-chair
        working-group.minutes.recorded: co-chair
        working-group.need.corrected: co-chair
        working-group.need.registered: co-chair
        working-group.need.related: co-chair
        working-group.need.withdrawn: co-chair
        working-group.nomination-gap.found: kenya:FD
        working-group.observer.accredited: kenya:FDO co-chair
        working-group.office-contact.appointed: co-chair
        working-group.office-contact.corrected: co-chair
        working-group.office-contact.ended: co-chair
        working-group.office-contact.extended: co-chair
        working-group.paragraph.moved: kenya:FDO co-chair
        working-group.party.named: kenya:FDO co-chair
        working-group.party.registered: cook-islands:FDO co-chair
        working-group.person.erased: chile:FD
        working-group.process.defined: co-chair
        working-group.process.revised: co-chair
        working-group.progress.reported: kenya:FDO co-chair
        working-group.reconfirmation.requested: kenya:FD
        working-group.secretariat-unit.registered: unit-policy:FDO co-chair
        working-group.session.attended: chile:FDO kenya:FDO co-chair
        working-group.session.moved: co-chair
        working-group.session.published: co-chair
        working-group.session.revised: co-chair
        working-group.speakers.changed: kenya:FD
        working-group.successor.confirmed: kenya:FD
        working-group.successor.declined: kenya:FD
        working-group.successor.proposed: kenya:FD
        working-group.tokens.revoked:
        working-group.translation.put: kenya:FDO co-chair
        working-group.translation.withdrawn: kenya:FDO co-chair
        """

    @Test("An event is for those who may read all of its object, and what is public for those whom it names")
    func events() throws {
        let parties = ["canada", "chile", "cook-islands", "jamaica", "kenya", "nauru", "pakistan", "switzerland"]
        let expected = Self.table.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let found = try EventCatalogue.all.map { type -> String in
            let told = try told(type.type)
            var readers = try (parties + ["unit-policy"]).compactMap { name -> String? in
                let party = try party(name)
                let roles = [(Role.focalPoint, "F"), (.delegate, "D"), (.observer, "O")].filter { role, _ in
                    TrailReader(speaker(role, of: party)).mayRead(told)
                }
                return roles.isEmpty ? nil : "\(name):\(roles.map(\.1).joined())"
            }
            if TrailReader(coChair).mayRead(told) { readers.append("co-chair") }
            #expect(TrailReader(secretariat).mayRead(told))
            for role in [Role.ops, .public] {
                #expect(!TrailReader(Actor(subject: "ops", roles: [role])).mayRead(told), "\(type.type)")
            }
            let name = type.type.rawValue.dropFirst("npp16.".count).dropLast(".v1".count)
            return ("\(name): " + readers.joined(separator: " ")).trimmingCharacters(in: .whitespaces)
        }
        #expect(Set(found).subtracting(expected).sorted() == [])
        #expect(Set(expected).subtracting(found).sorted() == [])
    }

    @Test("What a party did, and what was done in its place, it reads, whatever it is about")
    func deeds() throws {
        let kenya = try party("kenya")
        for type in EventCatalogue.all.map({ $0.type }) {
            let own = try told(type) { $0.office = ActingOffice(rawValue: "alternate:kenya") }
            let stood = try told(type) { $0.onBehalfOf = "kenya" }
            for role in Role.speaking {
                #expect(TrailReader(speaker(role, of: kenya)).mayRead(own), "\(type)")
                #expect(TrailReader(speaker(role, of: kenya)).mayRead(stood), "\(type)")
            }
        }
        // What names nobody is for nobody else.
        let nauru = speaker(.focalPoint, of: try party("nauru"))
        let kenyas = try told(FeedChanged.type) { $0.office = ActingOffice(rawValue: "alternate:kenya") }
        #expect(!TrailReader(nauru).mayRead(kenyas))
    }

    @Test("A co-chair with a party, or in the place of one, does not read what is that party's alone")
    func coChairs() throws {
        let kenya = try party("kenya")
        let told = try told(FocalPointNominated.type) { $0.onBehalfOf = "kenya" }
        for actor in [
            Actor(subject: "co-chair", roles: [.coChair], party: kenya),
            Actor(subject: "co-chair", roles: [.coChair], onBehalfOf: kenya),
            Actor(subject: "somebody", roles: [.public], party: kenya),
        ] {
            #expect(!TrailReader(actor).mayRead(told))
        }
        let both = Actor(subject: "somebody", roles: [.coChair, .focalPoint], party: kenya)
        #expect(TrailReader(both).mayRead(told))
    }

    @Test("Of an action that is not public, whoever it names otherwise reads nothing")
    func actions() throws {
        let other = speaker(.focalPoint, of: try party("nauru"))
        for visibility in ["public", "parties", "restricted"] {
            let told = try told(ActionMoved.type) { envelope in
                envelope.data = try golden(ActionMoved.type, ["visibility": .string(visibility)])
            }
            #expect(!TrailReader(other).mayRead(told), "it is not named")
            #expect(TrailReader(coChair).mayRead(told))
        }
    }

    @Test("A field or a reason that is not for everybody withholds the whole text from those who are only named")
    func halves() throws {
        let canada = speaker(.focalPoint, of: try party("canada"))
        let chile = speaker(.focalPoint, of: try party("chile"))
        func received(because reason: String? = nil, _ changed: [String: JSONValue]) throws -> ToldEvent {
            try told(SubmissionReceived.type) { envelope in
                envelope.reason = reason
                envelope.data = try golden(SubmissionReceived.type, changed)
            }
        }
        let asked: [String: JSONValue] = ["invited": .array([.string("canada")])]
        #expect(!TrailReader(canada).mayRead(try received(asked)))
        #expect(TrailReader(chile).mayRead(try received(asked)))
        let joint: [String: JSONValue] = ["submitters": .array([.string("chile"), .string("canada")])]
        for invited in [JSONValue.null, .array([])] {
            let whole = joint.merging(["invited": invited]) { $1 }
            #expect(TrailReader(coChair).mayRead(try received(whole)))
            #expect(!TrailReader(coChair).mayRead(try received(because: "Why.", whole)))
        }
        let attended = try told(SessionAttended.type) { $0.reason = "Why." }
        #expect(!TrailReader(chile).mayRead(attended))
        #expect(TrailReader(coChair).mayRead(attended))
    }

    @Test("A reminder of one party alone is that party's")
    func reminders() throws {
        let told = try told(ReminderIssued.type) { envelope in
            envelope.data = try golden(ReminderIssued.type, ["parties": .array([.string("kenya")])])
        }
        #expect(TrailReader(speaker(.delegate, of: try party("kenya"))).mayRead(told))
        #expect(!TrailReader(speaker(.delegate, of: try party("chile"))).mayRead(told))
    }

    @Test("What this program does not know, or cannot read, is for the secretariat alone")
    func unknown() throws {
        let kenya = speaker(.focalPoint, of: try party("kenya"))
        let strange = try told("npp16.working-group.secret.told.v1") { envelope in
            envelope.onBehalfOf = "kenya"
            envelope.data = Array("{}".utf8)
        }
        let broken = try told(ActionMoved.type) { $0.data = Array("{\"owner\":\"kenya\"}".utf8) }
        for told in [strange, broken] {
            #expect(!TrailReader(kenya).mayRead(told) && !TrailReader(coChair).mayRead(told))
            #expect(TrailReader(secretariat).mayRead(told))
        }
    }

    @Test("An entry is found by its time, its object, who did it, and every party that it names or that acted")
    func keys() throws {
        let told = try told(PositionTaken.type) { envelope in
            envelope.actorID = "focal-point.chile"
            envelope.office = ActingOffice(rawValue: "focal-point:chile")
            envelope.onBehalfOf = "nauru"
        }
        let keys = EntryKeys(of: String(decoding: told.envelope.frame(), as: UTF8.self))
        #expect(keys.parties == "chile kenya nauru" && keys.actor == "focal-point.chile" && keys.subject == "action:a")
        #expect(keys.time == told.envelope.time)
        let none = EntryKeys(of: "no entry")
        #expect(none.parties.isEmpty && none.actor.isEmpty && none.subject.isEmpty)
    }

    private let secretariat = Actor(subject: "secretariat", roles: [.secretariat])
    private let coChair = Actor(subject: "co-chair", roles: [.coChair])

    private func speaker(_ role: Role, of party: PartyID) -> Actor {
        Actor(subject: "somebody", roles: [role], party: party)
    }

    private func party(_ text: String) throws -> PartyID { try #require(PartyID(rawValue: text)) }

    /// A golden event as the secretariat caused it.
    private func told(_ type: EventType, _ change: (inout Envelope) throws -> Void = { _ in }) throws -> ToldEvent {
        var envelope = Envelope(
            source: "/working-group", type: type.rawValue, subject: "action:a", time: .now,
            position: EventPosition(rawValue: 7))
        envelope.actorID = "secretariat"
        envelope.office = ActingOffice(rawValue: "secretariat")
        if EventCatalogue.find(type.rawValue) != nil { envelope.data = try golden(type) }
        try change(&envelope)
        return try ToldEvent(text: String(decoding: envelope.frame(), as: UTF8.self))
    }

    private func golden(_ type: EventType, _ changed: [String: JSONValue] = [:]) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let bytes = try Data(contentsOf: folder.appending(path: "Golden/\(type).json"))
        let fields = try JSON.decode([String: JSONValue].self, from: Array(bytes.dropLast()))
        return try JSON.encode(fields.merging(changed) { $1 })
    }
}
