internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// What orchestrators and monitoring ask: alive, ready, how much of what.
struct OperationsPages: Sendable {
    private let bus: RequestClient
    private let password: [UInt8]

    /// - Throws: `KeyFolder.Missing` where there is no password for whoever gathers metrics.
    @Reactor init(_ host: ServiceHost) throws {
        bus = host.bus
        password = Array(try host.configuration.keys.read(KeyFolder.metricsPassword).utf8)
    }

    func add(to router: Router<WebContext>) {
        router.get("/healthz") { _, _ in Response.text("ok\n") }
        router.get("/readyz") { request, _ in
            try await readiness(isForReading: request.uri.queryParameters["for"] == "reading")
        }
        router.get("/metrics") { request, _ in
            try check(try request.bearerToken)
            return try await metrics()
        }
    }

    /// Programs that gather metrics stay for years and are nobody: they have a password of the installation.
    private func check(_ given: String?) throws {
        let given = Array((given ?? "").utf8)
        // The time it takes does not tell how much of it is right.
        let difference = zip(given, password).reduce(0) { $0 | ($1.0 ^ $1.1) }
        guard given.count == password.count, difference == 0 else {
            throw Rejection(.unauthenticated, detail: "Metrics are for who brings the metrics password as its token.")
        }
    }

    private struct Readiness: Codable {
        let isReady: Bool
        let isWritable: Bool
        let services: [ServiceHealth]
    }

    /// - Parameter isForReading: whoever sends readers here wants to know no more than whether they are answered: while nothing
    ///   can be changed, the record can still be read.
    private func readiness(isForReading: Bool) async throws -> Response {
        let services = await gather { service in
            do {
                return try await bus.send(ShowHealth(service: service), to: service, within: .seconds(2))
            } catch {
                return ServiceHealth(service: service, conditions: [HealthCondition(.silent)])
            }
        }
        let readiness = Readiness(
            isReady: services.allSatisfy(\.isReady), isWritable: services.allSatisfy(\.isWritable), services: services)
        var response = Response.json(try JSON.encode(readiness))
        let isWell = isForReading ? readiness.isReady : readiness.isWritable
        response.status = isWell ? .ok : .serviceUnavailable
        return response
    }

    private func metrics() async throws -> Response {
        let texts = await gather { service in
            let answer = try? await bus.send(GatherMetrics(service: service), to: service, within: .seconds(2))
            let up = "\(Metric.up.header)npp16_up{service=\"\(service.rawValue)\"} \(answer == nil ? 0 : 1)\n"
            return up + (answer?.text ?? "")
        }
        return Response.text(MetricsText.merged(texts.joined()))
    }

    /// Asks all services at once, and answers in their order.
    private func gather<Answer: Sendable>(
        _ ask: @escaping @Sendable (ServiceName) async -> Answer
    ) async -> [Answer] {
        await withTaskGroup(of: (ServiceName, Answer).self) { group in
            for service in ServiceName.allCases { group.addTask { (service, await ask(service)) } }
            var answers: [ServiceName: Answer] = [:]
            for await (service, answer) in group { answers[service] = answer }
            return ServiceName.allCases.compactMap { answers[$0] }
        }
    }
}

extension Response {
    static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Response {
        Response(
            status: .ok, headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
