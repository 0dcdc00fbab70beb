import Models
import Postgres
import Reactor
import ServiceKit
import Testing

@Suite("What every service says about itself", .installation, .serialized)
@Reactor struct StatusTests {
    private let ops = Speaker.ops

    @Test("A status says how far a service has come, and what it follows", arguments: services)
    func status(_ service: ServiceName) async throws {
        _ = try await Cast.focalPoint()
        _ = try await Cast.call()
        _ = try await Cast.proposal()
        try await Installation.running.settle()
        let status = try await ops.asking(service).send(ShowStatus(service: service))
        #expect(status.service == service && status.outboxDepth == 0 && status.oldestUnsequenced == nil)
        #expect(status.head.rawValue == Int64(try await Installation.running.log(of: service).count))
        #expect(status.deadLetters == 0 && status.memoryBytes > 0 && status.connections > 0)
        #expect(status.schemaVersion == Installation.services.first { $0.name == service }?.migrations.count)
        #expect(status.cursors.contains { $0.source == .workingGroup } == (service != .workingGroup))
        #expect(status.cursors.allSatisfy { $0.lag == 0 && !$0.isDiverged })
        for cursor in status.cursors {
            let followed = try await ops.asking(cursor.source).send(ShowStatus(service: cursor.source))
            #expect(followed.head == cursor.position)
        }
        #expect(try await Speaker.secretariat.asking(service).send(ShowStatus(service: service)).head == status.head)
        for speaker in [Speaker.coChair, try await Cast.focalPoint().speaker] {
            try await speaker.asking(service).refusal(of: ShowStatus(service: service), .forbidden)
        }
    }

    @Test("What is told and not in the log yet is counted, with its age")
    func outbox() async throws {
        let before = try await ops.send(ShowStatus(service: .workingGroup))
        _ = try await Cast.party()
        let status = try await ops.send(ShowStatus(service: .workingGroup))
        #expect(status.outboxDepth > before.outboxDepth && status.oldestUnsequenced.map { $0 >= 0 } == true)
        try await Installation.running.settle()
        let after = try await ops.send(ShowStatus(service: .workingGroup))
        #expect(after.outboxDepth == 0 && after.head > before.head)
    }

    @Test("Everybody is told whether a service can do its work", arguments: services)
    func health(_ service: ServiceName) async throws {
        let health = try await Speaker.everybody.asking(service).send(ShowHealth(service: service))
        #expect(health.service == service && health.isReady && health.isWritable && health.conditions.isEmpty)
    }

    @Test("Metrics say the same as the status, to those who run the system and to who gathers them")
    func metrics() async throws {
        _ = try await Cast.focalPoint()
        let notifications = ServiceName.notifications
        let asked = ops.asking(notifications)
        let head = try await asked.send(ShowStatus(service: notifications)).head
        let shown = try await asked.send(ShowMetrics(service: notifications)).text
        let gathered = try await Speaker.everybody.asking(notifications).send(GatherMetrics(service: notifications))
        for text in [shown, gathered.text] {
            let lines = text.split(separator: "\n").map(String.init)
            #expect(lines.contains(#"npp16_event_log_head{service="notifications"} \#(head)"#), "\(text)")
            #expect(lines.contains(#"npp16_dead_letters{service="notifications"} 0"#))
            #expect(lines.contains(#"npp16_feed_lag{service="notifications",source="working-group"} 0"#))
            #expect(lines.contains("# TYPE npp16_outbox_depth gauge"))
        }
        try await Speaker.coChair.asking(notifications).refusal(of: ShowMetrics(service: notifications), .forbidden)
    }

    private nonisolated static let services = Installation.services.map { $0.name }
}
