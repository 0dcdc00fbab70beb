import NIOCore
import NIOPosix
import Synchronization

/// Stands between processes and passes on what they say to each other, not always faithfully.
///
/// What CURVE protects cannot be altered unnoticed, so that the faults are those of a bad line: pauses, a line that ends
/// in the middle of a message, and a line that swallows everything and looks well.
final class Proxy: Sendable {
    /// How often out of a thousand chunks a fault begins.
    struct Faults: Sendable {
        var pauses = 0
        var cuts = 0
        var silences = 0

        static let none = Faults()
    }

    struct Counts: Sendable {
        var connections = 0
        var chunks = 0
        var pauses = 0
        var cuts = 0
        var silences = 0

        static func + (left: Counts, right: Counts) -> Counts {
            Counts(
                connections: left.connections + right.connections, chunks: left.chunks + right.chunks,
                pauses: left.pauses + right.pauses, cuts: left.cuts + right.cuts,
                silences: left.silences + right.silences)
        }
    }

    private struct State {
        var faults = Faults.none
        var counts = Counts()
        var random = SeededGenerator(stream: 7000)
        var open: [ObjectIdentifier: any Channel] = [:]
    }

    private let state = Mutex(State())
    private let listeners = Mutex<[any Channel]>([])

    var counts: Counts { state.withLock(\.counts) }

    func inject(_ faults: Faults) { state.withLock { $0.faults = faults } }

    /// Ends every line that is open now.
    func cutAll() {
        for channel in state.withLock({ Array($0.open.values) }) { channel.close(promise: nil) }
    }

    /// Passes on what comes to `port` to another port of 127.0.0.1.
    func listen(on port: Int, to target: Int) async throws {
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.autoRead, value: false)
            .childChannelInitializer { inbound in self.join(inbound, to: target) }
            .bind(host: "127.0.0.1", port: port).get()
        listeners.withLock { $0.append(listener) }
    }

    func close() async throws {
        for listener in listeners.withLock(\.self) { try await listener.close() }
        cutAll()
    }

    private func join(_ inbound: any Channel, to target: Int) -> EventLoopFuture<Void> {
        let (near, far) = (Line(self), Line(self))
        return ClientBootstrap(group: inbound.eventLoop)
            .channelOption(.autoRead, value: false)
            .connect(host: "127.0.0.1", port: target)
            .flatMap { outbound in
                inbound.eventLoop.makeCompletedFuture {
                    (near.partner, far.partner) = (outbound, inbound)
                    try inbound.pipeline.syncOperations.addHandler(near)
                    try outbound.pipeline.syncOperations.addHandler(far)
                }.flatMap {
                    self.opened(inbound)
                    return outbound.setOption(.autoRead, value: true)
                }
            }
            .flatMap { inbound.setOption(.autoRead, value: true) }
            .flatMapError { error in inbound.close().flatMapThrowing { throw error } }
    }

    private func opened(_ channel: any Channel) {
        state.withLock {
            $0.counts.connections += 1
            $0.open[ObjectIdentifier(channel)] = channel
        }
        channel.closeFuture.whenComplete { _ in
            self.state.withLock { _ = $0.open.removeValue(forKey: ObjectIdentifier(channel)) }
        }
    }

    fileprivate enum Fate {
        case pass
        case pause(milliseconds: Int64)
        /// After so many of the bytes at hand.
        case cut(after: Int)
        case silence
    }

    fileprivate func fate(of bytes: Int) -> Fate {
        state.withLock { state in
            state.counts.chunks += 1
            let faults = state.faults
            let draw = Int.random(in: 0..<1000, using: &state.random)
            switch draw {
            case ..<faults.cuts:
                state.counts.cuts += 1
                return .cut(after: Int.random(in: 0..<max(1, bytes), using: &state.random))
            case ..<(faults.cuts + faults.silences):
                state.counts.silences += 1
                return .silence
            case ..<(faults.cuts + faults.silences + faults.pauses):
                state.counts.pauses += 1
                return .pause(milliseconds: Int64.random(in: 1...400, using: &state.random))
            default: return .pass
            }
        }
    }
}

/// One direction of a line. Lives on the event loop that both of its ends share.
///
/// `@unchecked Sendable`: touched on that loop only, after it was handed over once.
private final class Line: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer

    var partner: (any Channel)?
    private let proxy: Proxy
    private var isSilent = false
    /// What came after a pause waits behind it.
    private var lastDelivery: NIODeadline = .now()

    init(_ proxy: Proxy) { self.proxy = proxy }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isSilent, let partner else { return }
        var bytes = unwrapInboundIn(data)
        switch proxy.fate(of: bytes.readableBytes) {
        case .pass: deliver(bytes, to: partner, after: .zero, on: context.eventLoop)
        case .pause(let milliseconds):
            deliver(bytes, to: partner, after: .milliseconds(milliseconds), on: context.eventLoop)
        case .silence: isSilent = true
        case .cut(let count):
            if let head = bytes.readSlice(length: count) { partner.writeAndFlush(head, promise: nil) }
            partner.close(promise: nil)
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) { partner?.close(promise: nil) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func deliver(
        _ bytes: ByteBuffer, to partner: any Channel, after pause: TimeAmount, on loop: any EventLoop
    ) {
        let now = NIODeadline.now()
        let due = max(now + pause, lastDelivery)
        lastDelivery = due
        guard due > now else { return partner.writeAndFlush(bytes, promise: nil) }
        loop.scheduleTask(deadline: due) { partner.writeAndFlush(bytes, promise: nil) }
    }
}
