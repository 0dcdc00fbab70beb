internal import Foundation
internal import Logging
internal import Messaging
internal import Models
internal import Postgres
internal import Reactor
internal import ServiceKit
internal import ZeroMQ

/// A request that answers what it was asked: everything a request passes through, and no database.
struct Echo: Request {
    typealias Answer = Echo

    static let summary = "Answers what it was asked."
    static let definition = define("working-group.echo", .query, for: .everyone, nil)
    static var schema: Schema { Schema(of: Self.self, summary, [.required("text", String.self)]) }

    let text: String
}

/// Answers `Echo` the way a service answers its requests: CURVE, ZAP, envelope, admission, policy, dispatch.
@Reactor struct EchoServer {
    private let server: RequestServer
    private let socket: Socket
    private let authenticator: Authenticator
    private let bus: RequestClient

    init(_ keys: KeyFolder, _ endpoint: Endpoint) throws {
        let logger = Logger(label: "load") { _ in SwiftLogNoOpLogHandler() }
        let pair = try keys.pair(of: ServiceName.workingGroup.rawValue)
        bus = RequestClient(name: "working-group", keys: pair, directory: ServiceDirectory([:]), logger: logger)
        authenticator = try Authenticator(principals: keys.principals())
        socket = try Socket(.router, options: SocketOptions(curve: .server(pair)))
        // The pool is never asked for a connection.
        let pool = Pool(
            PoolConfiguration("host=/nowhere", password: nil, schema: "none", applicationName: "load"), logger: logger)
        server = RequestServer(
            service: .workingGroup, pool: pool, bus: bus, verifier: Nobody(), policy: Anything(), metrics: Metrics(),
            logger: logger)
        server.serveRaw(Echo.self) { request, _ in try JSON.encode(request) }
        try socket.bind(endpoint.address(of: .requests))
        server.listen(on: socket)
    }

    func run() async throws {
        _ = try await Reactor.offload { FileHandle.standardInput.readDataToEndOfFile() }
        await server.drain()
        authenticator.close()
        socket.close()
        bus.close()
    }

    private struct Nobody: ActorVerifier {
        func actor(for token: String?) async throws -> Actor { .public }
    }

    private struct Anything: PrincipalPolicy {
        func mayPrincipal(_ principal: String, send request: RequestName) -> Bool { true }
        func mayPrincipal(_ principal: String, enter channel: ServiceDirectory.Channel) -> Bool { true }
        func mayRunDry(_ principal: String) -> Bool { false }
        func isPublic(_ principal: String) -> Bool { false }
    }
}
