internal import Foundation
internal import Glibc
internal import Logging
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor

extension ServiceHost {
    /// Answers what every service is asked about itself.
    func serveOperations() {
        requests.serve(ShowHealth.self) { [weak self] _, context in
            guard let self else { throw Fault("the service is gone") }
            return try await health(context)
        }
        requests.serve(ShowStatus.self) { [weak self] _, context in
            guard let self else { throw Fault("the service is gone") }
            return try await status(context)
        }
        requests.serve(ShowMetrics.self) { [weak self] _, context in
            guard let self else { throw Fault("the service is gone") }
            return try await metricsText(context)
        }
        requests.serve(GatherMetrics.self) { [weak self] _, context in
            guard let self else { throw Fault("the service is gone") }
            return try await metricsText(context)
        }
        requests.serve(ShowClock.self) { [weak self] (_, _: QueryContext) in
            guard let self else { throw Fault("the service is gone") }
            return clock.reading(of: configuration.service)
        }
        // Nothing that is repeated does more: the lead is what it is to be, not what is added.
        requests.serve(MoveClock.self) { [weak self] (request, context: QueryContext) in
            guard let self else { throw Fault("the service is gone") }
            return try await move(request, context)
        }
        requests.serve(ReadAudit.self) { request, context in try await AuditTrail.read(request, context) }
        requests.serveTrail(of: configuration.service)
        requests.serve(ListPersonalRecords.self) { [personalTables] request, context in
            try await request.answer(from: personalTables, in: context)
        }
        requests.serveReferences()
        requests.serve(ListDeadLetters.self)
        requests.serve(ShowDeadLetter.self)
        requests.serve(RetryDeadLetter.self)
        requests.serve(DiscardDeadLetter.self)
    }

    private func move(_ request: MoveClock, _ context: QueryContext) async throws -> ClockReading {
        try await clock.move(to: request.ahead, by: context.actor, in: pool)
        logger.notice("clock.moved", metadata: ["clock.ahead": "\(request.ahead.rawValue)"])
        return clock.reading(of: configuration.service)
    }

    /// Reads something, too: a database that went away this moment is seen at once.
    private func health(_ context: QueryContext) async throws -> ServiceHealth {
        do {
            _ = try await context.first(LogHead())
        } catch  where Postgres.isUnavailable(error) {
            if error.saysThatDatabaseIsAway { health.raise(HealthCondition(.databaseAway, reason: "\(error)")) }
        }
        return ServiceHealth(service: configuration.service, conditions: conditions.map(\.withoutReason))
    }

    private var conditions: [HealthCondition] {
        let sources = followers.filter(\.isDiverged).map(\.source.rawValue).sorted()
        guard !sources.isEmpty else { return health.conditions }
        let names = sources.joined(separator: ", ")
        return health.conditions + [
            HealthCondition(
                .diverged, "DIVERGED: not the log that was followed, so that nothing more of it is applied: \(names).")
        ]
    }

    private func status(_ context: QueryContext) async throws -> ServiceStatus {
        let queues = try await context.first(QueueDepths())
        return ServiceStatus(
            service: configuration.service, version: Backbone.version, started: started,
            schemaVersion: migrations.count, memoryBytes: residentBytes(), requestsInFlight: requests.inFlight,
            outboxDepth: queues?.outbox ?? 0, oldestUnsequenced: queues?.oldestSeconds,
            head: queues?.head ?? .zero, cursors: try await cursors(context), deadLetters: queues?.deadLetters ?? 0,
            connections: pool.openConnections, conditions: conditions)
    }

    private func cursors(_ context: QueryContext) async throws -> [CursorStatus] {
        let positions = Dictionary(
            uniqueKeysWithValues: try await context.query(CursorPositions()).map { ($0.source, $0.position) })
        return followers.map { follower in
            let position = positions[follower.source] ?? .zero
            return CursorStatus(
                source: follower.source, position: position,
                lag: follower.lag(at: position), isDiverged: follower.isDiverged)
        }
    }

    private func metricsText(_ context: QueryContext) async throws -> MetricsText {
        let status: ServiceStatus?
        do {
            status = try await self.status(context)
        } catch  where Postgres.isUnavailable(error) {
            status = nil
        }
        var own = Gauges(of: configuration.service, conditions: conditions, status)
        // What a database that is away does not tell is left out.
        for gauges in gauges { for (metric, value) in (try? await gauges()) ?? [] { own.add(metric, value) } }
        return MetricsText(text: metrics.prometheusText(common: ("service", configuration.service.rawValue)) + own.text)
    }

    /// What the process holds in memory: the second number of `/proc/self/statm`, in pages.
    private func residentBytes() -> Int64 {
        guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return 0 }
        let fields = String(decoding: data, as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? (Int64(fields[1]) ?? 0) * Int64(sysconf(Int32(_SC_PAGESIZE))) : 0
    }
}
