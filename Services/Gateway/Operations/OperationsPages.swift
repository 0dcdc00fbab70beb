internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// What orchestrators and monitoring ask: alive, ready, how much of what.
struct OperationsPages: Sendable {
    private let bus: RequestClient

    @Reactor init(_ host: ServiceHost) { bus = host.bus }

    func add(to router: Router<BasicRequestContext>) {
        router.get("/healthz") { _, _ in Response.text("ok\n") }
        router.get("/readyz") { _, _ in try await readiness() }
        router.get("/metrics") { _, _ in try await metrics() }
    }

    private struct Readiness: Codable {
        let isReady: Bool
        let services: [ServiceHealth]
    }

    private func readiness() async throws -> Response {
        let services = await gather { service in
            do {
                return try await bus.send(AskHealth(service: service), to: service, within: .seconds(2))
            } catch {
                return ServiceHealth(service: service, isReady: false, detail: Line(cutting: "\(error)"))
            }
        }
        let isReady = services.allSatisfy(\.isReady)
        var response = Response.json(try JSON.encode(Readiness(isReady: isReady, services: services)))
        response.status = isReady ? .ok : .serviceUnavailable
        return response
    }

    private func metrics() async throws -> Response {
        let texts = await gather { service in
            let answer = try? await bus.send(GatherMetrics(service: service), to: service, within: .seconds(2))
            return "npp16_up{service=\"\(service.rawValue)\"} \(answer == nil ? 0 : 1)\n" + (answer?.text ?? "")
        }
        return Response.text(Self.merged(texts.joined()))
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

    /// Prometheus wants the lines of one metric together, below one line that tells its type.
    private static func merged(_ text: String) -> String {
        var types: [Substring: Substring] = [:]
        var lines: [Substring: [Substring]] = [:]
        var current: Substring = "npp16_up"
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            if line.hasPrefix("# TYPE "), words.count == 4 {
                current = words[2]
                types[current] = words[3]
            } else {
                // A histogram's lines have suffixes, and stand below the type of the whole.
                let name = line.prefix { $0 != "{" && $0 != " " }
                lines[name.hasPrefix(current) ? current : name, default: []].append(line)
            }
        }
        return lines.sorted { $0.key < $1.key }.map { name, lines in
            "# TYPE \(name) \(types[name] ?? "gauge")\n" + lines.map { $0 + "\n" }.joined()
        }.joined()
    }
}

extension Response {
    static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Response {
        Response(
            status: .ok, headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
