internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit

/// The overview page and its live stream.
struct Overview: Sendable {
    private let host: ServiceHost
    private let server: PageServer
    private let stream: OverviewStream
    private let watchers: Shares

    init(_ host: ServiceHost, _ server: PageServer, _ stream: OverviewStream, _ limits: Places.Limits) {
        (self.host, self.server, self.stream) = (host, server, stream)
        watchers = Shares(limits, of: "are watching", retryAfter: .seconds(30))
    }

    func add(to router: Router<WebContext>) {
        router.get("/") { request, _ in try await page(request) }
        router.get(RouterPath(LiveEvents.path)) { request, context in
            try await events(of: LiveEvents(request), since: request.headers[.lastEventID], for: context.client)
        }
    }

    private func page(_ request: Hummingbird.Request) async throws -> Response {
        let reader = await server.reader(of: request)
        async let matrix = annex()
        async let board = ask(ShowBoard(), .workingGroup)
        async let gaps = ask(ShowGaps(), .workingGroup)
        async let progress = ask(ShowProgress(), .workingGroup)
        async let actions = ask(ListActions(limit: PageLimit(rawValue: 50)), .workingGroup)
        async let sessions = ask(ListSessions(), .workingGroup)
        async let calls = ask(ListCalls(limit: PageLimit(rawValue: 20)), .submissions)
        async let latest = server.block { try await host.pool.query(NewestEvents(limit: 8)) }
        var contents = OverviewContents()
        contents.now = await host.clock.now
        (contents.matrix, contents.isMatrixAway) = await matrix
        contents.board = await board
        contents.gaps = await gaps
        contents.progress = await progress
        contents.latest = await latest
        contents.actions = await actions?.items
        contents.sessions = await sessions?.items
        contents.calls = await calls?.items
        let closings = (contents.calls ?? []).map { (instant: $0.closes, zone: $0.zone) }
        contents.clocks = await server.clocks(
            of: (contents.latest ?? []).map(\.at), beside: closings, for: reader)
        let owners = (contents.actions ?? []).map(\.owner)
        contents.parties =
            await server.block { try await PartyWords(owners, in: reader.language, server.pool) } ?? PartyWords()
        return server.respond(OverviewPage(contents, reader), to: request)
    }

    /// What everybody may see: the page is the same for all who read it.
    private func ask<Asked: Models.Request>(_ request: Asked, _ owner: ServiceName) async -> Asked.Answer? {
        await server.block { try await host.bus.send(request, to: owner, within: PageServer.patience) }
    }

    /// Nothing before the process is defined.
    private func annex() async -> (AnnexMatrix?, isAway: Bool) {
        do {
            return (try await host.bus.send(ShowAnnex1(), to: .proposals), false)
        } catch let refused as RemoteProblem where refused.problem.code == .processUndefined {
            return (nil, false)
        } catch {
            return (nil, true)
        }
    }

    /// Server-sent events; a browser that comes back says which it saw last.
    private func events(
        of told: LiveEvents, since seen: String?, for client: ClientNetwork
    ) async throws -> Response {
        let place = try watchers.take(for: client)
        let live = await stream.watch()
        let missed: [LatestEvent] =
            if let id = seen.flatMap(Int64.init) { try await host.pool.query(EventsAfter(id: id)) } else { [] }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream"],
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
                for event in missed where told.include(event) { try await writer.write(Self.frame(event)) }
                for await event in live.filter(told.include).heartbeat(every: .seconds(15)) {
                    try await writer.write(event.map(Self.frame) ?? ByteBuffer(string: ": still here\n\n"))
                }
                try await writer.finish(nil)
                withExtendedLifetime(place) {}
            })
    }

    private static func frame(_ event: LatestEvent) -> ByteBuffer {
        ByteBuffer(string: "id: \(event.id)\ndata: \(event.about?.rawValue ?? "")\n\n")
    }
}

extension AsyncSequence where Self: Sendable, Element: Sendable, Failure == Never {
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
