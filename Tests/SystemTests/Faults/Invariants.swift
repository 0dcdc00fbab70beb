import Foundation
import Messaging
import Models
import ServiceKit
import Testing

/// What has to hold after every run, whatever was injected into it.
///
/// | name | promise |
/// |---|---|
/// | I1 | every acknowledged command has its effect |
/// | I2 | no command has it twice |
/// | I3 | what a service has made of the events of others is the fold of their logs |
/// | I4 | the events of one object stand in the order of its changes |
/// | I5 | positions have no gaps, and the chain of digests verifies |
/// | I6 | nothing waits: no outbox, no cursor behind, no event set aside, no mail unsent |
struct Invariants {
    let backbone: Backbone
    let database: Database
    private let heads: [ServiceName: Int64]

    static let writers: [ServiceName] = [.submissions, .proposals, .workingGroup]

    /// Remembers where the logs end before a run.
    static func before(_ backbone: Backbone) async throws -> Invariants {
        var heads: [ServiceName: Int64] = [:]
        for service in ServiceName.allCases { heads[service] = try await head(of: service, backbone.database) }
        return Invariants(backbone: backbone, database: backbone.database, heads: heads)
    }

    /// Waits until nothing is under way any more (I6).
    func settle() async throws {
        try await backbone.waitUntilReady()
        do {
            try await eventually("rest", within: .seconds(60), every: .milliseconds(100)) {
                try await returnLeases()
                return try await unsettled().isEmpty
            }
        } catch is TooLate {
            Issue.record("I6: \(try await unsettled().joined(separator: "; "))")
        }
    }

    /// Two minutes are not waited for: what the dead have leased is given back as if they had passed.
    private func returnLeases() async throws {
        try await database.execute(
            """
            UPDATE notifications.delivery SET lease_until = now() - interval '1 second'
            WHERE state = 'sending' AND lease_until < now() + interval '115 seconds'
            """)
    }

    /// What is still under way, in words.
    private func unsettled() async throws -> [String] {
        var waiting: [String] = []
        for service in ServiceName.allCases {
            let schema = service.schema
            let outbox = try await database.count("SELECT count(*) FROM \(schema).outbox")
            if outbox > 0 { waiting.append("\(service.rawValue) has \(outbox) in its outbox") }
            let letters = try await database.count("SELECT count(*) FROM \(schema).dead_letter")
            if letters > 0 { waiting.append("\(service.rawValue) has set \(letters) aside") }
            for row in try await database.rows("SELECT source, position FROM \(schema).event_cursor") {
                let columns = row.split(separator: "\t").map(String.init)
                guard let source = ServiceName(rawValue: columns[0]) else { continue }
                let head = try await Self.head(of: source, database)
                if columns[1] != "\(head)" {
                    waiting.append("\(service.rawValue) is at \(columns[1]) of \(head) of \(source.rawValue)")
                }
            }
        }
        let mail = try await database.count(
            "SELECT count(*) FROM notifications.delivery WHERE state IN ('queued', 'sending')")
        if mail > 0 { waiting.append("\(mail) mails wait") }
        return waiting
    }

    private static func head(of service: ServiceName, _ database: Database) async throws -> Int64 {
        Int64(try await database.count("SELECT coalesce(max(position), 0) FROM \(service.schema).event_log"))
    }

    /// Holds the database against what was acknowledged, and against itself.
    ///
    /// - Returns: how many events were told in the run.
    @discardableResult
    func check(_ journal: Journal) async throws -> Int {
        var logs = EventLogs()
        for service in ServiceName.allCases { logs.entries[service] = try await database.log(of: service) }
        for service in ServiceName.allCases { try checkChain(of: service, logs) }
        try checkEffects(journal, logs)
        try checkOrder(logs)
        try await checkState(logs)
        try await checkProjections(logs)
        try await checkNotifications(logs)
        return logs.entries.reduce(0) { $0 + $1.value.count - Int(heads[$1.key] ?? 0) }
    }

    /// I5.
    private func checkChain(of service: ServiceName, _ logs: EventLogs) throws {
        var verifier = EventChainVerifier()
        do {
            for entry in logs[service] {
                try verifier.verify(position: entry.position, entry: entry.text, digest: entry.digest)
            }
        } catch let broken as EventChainVerifier.Break {
            Issue.record("I5: \(service.rawValue), \(broken)")
        }
    }

    /// I1 and I2: of each command that was acknowledged there is one event of a type, and there is no other.
    private func checkEffects(_ journal: Journal, _ logs: EventLogs) throws {
        var told: [MessageID: [String: Int]] = [:]
        for service in Self.writers {
            for entry in logs[service] where entry.position > heads[service] ?? 0 {
                told[try #require(entry.envelope.causation), default: [:]][entry.envelope.type, default: 0] += 1
            }
        }
        let acknowledged = journal.acknowledged
        let missing = acknowledged.filter { told[$0.key] == nil }
        #expect(missing.isEmpty, "I1: acknowledged and without effect: \(missing)")
        let twice = told.filter { $0.value.values.contains { $0 > 1 } }
        #expect(twice.isEmpty, "I2: carried out more than once: \(twice)")
        let strangers = Set(told.keys).subtracting(acknowledged.map(\.key))
        #expect(strangers.isEmpty, "I2: carried out and never acknowledged: \(strangers)")
    }

    /// I4: each move begins where the one before it has ended.
    private func checkOrder(_ logs: EventLogs) throws {
        var states: [ActionID: ActionState] = [:]
        for moved in try logs.events(ActionMoved.self) {
            #expect(moved.event.from == states[moved.event.action] ?? .proposed, "I4: action \(moved.event.action)")
            states[moved.event.action] = moved.event.to
        }
        var stances: [String: PositionStance] = [:]
        for taken in try logs.events(PositionTaken.self) {
            let holder = "\(taken.event.proposal) \(taken.event.party)"
            #expect(taken.event.formerStance == stances[holder], "I4: position \(holder)")
            stances[holder] = taken.event.stance
        }
    }
}

// MARK: - Tables

extension Invariants {
    /// I1 and I2 again, in the tables of those who carried the commands out.
    private func checkState(_ logs: EventLogs) async throws {
        func expectCount(_ table: String, _ count: Int) async throws {
            let found = try await database.count("SELECT count(*) FROM \(table)")
            #expect(found == count, "I2: \(table)")
        }
        try await expectCount("working_group.need", try logs.events(NeedRegistered.self).count)
        try await expectCount("working_group.action", try logs.events(ActionProposed.self).count)
        try await expectCount("working_group.action_step", try logs.events(ActionMoved.self).count)
        try await expectCount("working_group.progress_report", try logs.events(ProgressReported.self).count)
        try await expectCount("working_group.evidence", try logs.events(EvidenceAttached.self).count)
        try await expectCount("proposals.position", try logs.events(PositionTaken.self).count)

        var states = Dictionary(
            uniqueKeysWithValues: try logs.events(ActionProposed.self).map { ($0.event.action, ActionState.proposed) })
        for moved in try logs.events(ActionMoved.self) { states[moved.event.action] = moved.event.to }
        let wanted = states.map { "\($0.key)\t\($0.value.rawValue)" }
        try await expectRows("I3: states", "SELECT id, state FROM working_group.action", wanted)
    }

    /// I3.
    private func checkProjections(_ logs: EventLogs) async throws {
        let parties = try logs.events(PartyRegistered.self).map { "\($0.event.party)\t\($0.event.name)" }
        for schema in ["submissions", "proposals", "notifications"] {
            try await expectRows("I3: parties in \(schema)", "SELECT id, name FROM \(schema).party", parties)
        }
        let proposals = try logs.events(ProposalRegistered.self).map {
            "\($0.event.number.rawValue)\t\($0.event.title)"
        }
        try await expectRows("I3: proposals", "SELECT number, title FROM working_group.proposal", proposals)
        let contacts = try logs.events(FocalPointNominated.self).map { "\($0.event.contact)\t\($0.event.party)" }
        try await expectRows("I3: contacts", "SELECT id, party FROM notifications.contact", contacts)
    }

    /// I3 for what people are told: as many inbox items and mails as the events and the rules say, each once.
    private func checkNotifications(_ logs: EventLogs) async throws {
        let expected = try ExpectedNotices(logs)
        try await expectRows("I3: inbox", "SELECT event_id, recipient FROM notifications.inbox_item", expected.items)
        let sent = "SELECT event_id, party FROM notifications.delivery WHERE state = 'sent'"
        try await expectRows("I3: mails", sent, expected.mails)
        let told = try logs.events(NotificationSent.self)
        #expect(Set(told.map(\.event.delivery)).count == told.count, "I2: a mail told twice")
        #expect(told.count == expected.mails.count, "I1: mails told")
        #expect(try mailFiles().count == expected.mails.count, "I2: mail files")
    }

    /// Holds rows against those that there must be, in any order, and shows only what differs.
    private func expectRows(_ promise: String, _ sql: String, _ wanted: [String]) async throws {
        let difference = wanted.sorted().difference(from: try await database.rows(sql).sorted())
        #expect(difference.isEmpty, "\(promise): \(difference.insertions.prefix(5)) \(difference.removals.prefix(5))")
    }

    /// The names of the mails that lie in the mailbox, and of those left half-written.
    private func mailFiles() throws -> [String] {
        try ["new", "cur", "tmp"].flatMap { folder in
            let path = "\(backbone.mailbox)/\(folder)"
            return FileManager.default.fileExists(atPath: path)
                ? try FileManager.default.contentsOfDirectory(atPath: path) : []
        }
    }
}
