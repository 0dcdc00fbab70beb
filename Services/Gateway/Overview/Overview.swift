internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Mustache
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import ServiceKit

/// The overview page: Annex I, the follow-up actions by state, and the latest events, live.
struct Overview: Sendable {
    private let host: ServiceHost
    private let stream: OverviewStream
    private let watchers: Shares
    private let template: MustacheTemplate
    private let path: PublicPath

    init(_ host: ServiceHost, _ stream: OverviewStream, _ path: PublicPath, _ limits: Places.Limits) throws {
        self.host = host
        self.stream = stream
        self.path = path
        watchers = Shares(limits, of: "are watching", retryAfter: .seconds(30))
        template = try MustacheTemplate(string: String(decoding: PackageResources.overview_mustache, as: UTF8.self))
    }

    func add(to router: Router<WebContext>) {
        router.get("/") { _, _ in try await page() }
        router.get("/overview/events") { request, context in
            try await events(since: request.headers[.lastEventID], for: context.client)
        }
        asset(router, "/npp16.css", "text/css; charset=utf-8", PackageResources.npp16_css)
        asset(router, "/favicon.svg", "image/svg+xml", PackageResources.favicon_svg)
        asset(router, "/overview.js", "text/javascript; charset=utf-8", PackageResources.overview_js)
    }

    private func asset(_ router: Router<WebContext>, _ path: RouterPath, _ type: String, _ bytes: [UInt8]) {
        let content = ByteBuffer(bytes: bytes)
        router.get(path) { _, _ in
            Response(
                status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=300"],
                body: ResponseBody(byteBuffer: content))
        }
    }

    private func page() async throws -> Response {
        async let matrix = annex()
        async let board = host.bus.send(ShowBoard(), to: .workingGroup)
        async let latest = host.pool.query(NewestEvents(limit: 30))
        async let process = host.pool.query(KnownProcess())
        let content = OverviewContent(
            path: path.text, process: try await process.first, matrix: try await matrix, board: try await board,
            latest: try await latest)
        return Response.text(template.render(content), type: "text/html; charset=utf-8")
    }

    /// Nothing before the process is defined.
    private func annex() async throws -> AnnexMatrix? {
        do {
            return try await host.bus.send(ShowAnnex1(), to: .proposals)
        } catch let refused as RemoteProblem where refused.problem.code == .processUndefined {
            return nil
        }
    }

    /// Server-sent events; a browser that comes back says which it saw last.
    private func events(since seen: String?, for client: ClientNetwork) async throws -> Response {
        let place = try watchers.take(for: client)
        let live = await stream.watch()
        let missed: [LatestEvent] =
            if let id = seen.flatMap(Int64.init) { try await host.pool.query(EventsAfter(id: id)) } else { [] }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream"],
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
                for event in missed { try await writer.write(Self.frame(event)) }
                for await event in live.heartbeat(every: .seconds(15)) {
                    try await writer.write(try event.map(Self.frame) ?? ByteBuffer(string: ": still here\n\n"))
                }
                try await writer.finish(nil)
                withExtendedLifetime(place) {}
            })
    }

    private static func frame(_ event: LatestEvent) throws -> ByteBuffer {
        ByteBuffer(string: "id: \(event.id)\ndata: \(try JSON.text(event))\n\n")
    }
}

extension AsyncStream where Element: Sendable {
    /// The elements, and nil whenever nothing came for a while: a write finds out that the reader is gone.
    fileprivate func heartbeat(every interval: Duration) -> AsyncStream<Element?> {
        AsyncStream<Element?>(bufferingPolicy: .bufferingNewest(LatestEvent.kept)) { continuation in
            let elements = Task {
                for await element in self { continuation.yield(element) }
                continuation.finish()
            }
            let beats = Task {
                while !Task.isCancelled {
                    try await Task.sleep(for: interval)
                    continuation.yield(nil)
                }
            }
            continuation.onTermination = { _ in
                elements.cancel()
                beats.cancel()
            }
        }
    }
}

extension HTTPField.Name {
    fileprivate static var lastEventID: HTTPField.Name {
        guard let name = HTTPField.Name("Last-Event-ID") else { preconditionFailure("a valid name of a field") }
        return name
    }
}
