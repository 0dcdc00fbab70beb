import Models
import Reactor
import ServiceKit
import TestSupport
import Testing
import ZeroMQ

@testable import Messaging

@Suite("Services that are known by a name", .serialized) @Reactor struct NameTests {
    static let database = Task { try await TestDatabase.make("names") }

    @Test("A service is reached by its name, and what comes back comes back to the reactor")
    func namesAreLookedUp() async throws {
        try await withService(in: Self.database.value) { service async throws in
            let (socket, port) = try bound(.router)
            defer { socket.close() }
            service.requests.listen(on: socket)
            let client = RequestClient(
                name: "gateway", keys: try TestKeys.folder.get().pair(of: "gateway"),
                directory: try directory("localhost", port), logger: .silent)
            defer { client.close() }
            for _ in 0..<10 {
                #expect(try await client.send(CountNotes(sheet: "a"), to: .submissions).count == 0)
                Reactor.preconditionIsolated()
            }
        }
    }

    @Test("A name that means nothing keeps nobody from the addresses beside it")
    func unknownNamesAreSkipped() async throws {
        try await withService(in: Self.database.value) { service async throws in
            let (socket, port) = try bound(.router)
            defer { socket.close() }
            service.requests.listen(on: socket)
            let client = RequestClient(
                name: "gateway", keys: try TestKeys.folder.get().pair(of: "gateway"),
                directory: try directory("no-such-name.invalid,127.0.0.1", port), logger: .silent)
            defer { client.close() }
            #expect(
                try await client.send(CountNotes(sheet: "a"), to: .submissions, within: .seconds(30)).count == 0)
        }
    }

    @Test("The hints of a publisher that is known by its name are heard")
    func hintsAreHeard() async throws {
        try await withService(in: Self.database.value) { service async throws in
            let (socket, port) = try bound(.publisher)
            defer { socket.close() }
            let feed = FeedServer(service: .submissions, pool: service.pool)
            feed.hint(on: socket)
            let wakeUp = Wakeup()
            let listener = try HintListener(
                of: .submissions, keys: try TestKeys.folder.get().pair(of: "gateway"),
                directory: try directory("localhost", port - ServiceDirectory.Channel.hints.rawValue), wakeUp: wakeUp,
                logger: .silent)
            defer { listener.close() }
            var isHeard = false
            try await Reactor.run({
                await wakeUp.wait(atMost: .seconds(600))
                isHeard = true
            }) {
                // A hint that comes before the subscription is lost.
                try await eventually("a hint is heard") {
                    feed.advanced(to: EventPosition(rawValue: 1) ?? .zero)
                    return isHeard
                }
            }
        }
    }

    private func bound(_ kind: Socket.Kind) throws -> (Socket, port: Int) {
        let keys = try TestKeys.folder.get().pair(of: "submissions")
        let socket = try Socket(
            kind, options: SocketOptions(serving: kind == .publisher ? .hints : .requests, with: keys))
        try socket.bind("tcp://127.0.0.1:*")
        let port = socket.boundEndpoint?.split(separator: ":").last.flatMap { Int($0) }
        return (socket, try #require(port))
    }

    private func directory(_ host: String, _ port: Int) throws -> ServiceDirectory {
        let key = try TestKeys.folder.get().publicKey(of: "submissions")
        return ServiceDirectory([.submissions: .init(endpoint: Endpoint(.tcp(host: host, port: port)), key: key)])
    }
}
