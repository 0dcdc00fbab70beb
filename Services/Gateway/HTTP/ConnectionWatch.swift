internal import Messaging
internal import NIOCore
internal import NIOHTTP1

/// Holds a connection to its pace, and whoever opens connections to their number.
///
/// It sees the bytes as they come and go; ``RequestWatch`` beside it sees which of them are a request and its answer.
final class ConnectionWatch: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = IOData

    private let connections: Connections
    fileprivate var pace: ConnectionPace
    private var owner = UnsentLedger.Owner.network(ClientNetwork(""))

    /// In the kernel, so that a reader who gets on slowly is seen to get on, and one who does not costs little.
    private static let sendBuffer = 64 << 10

    init(_ connections: Connections, _ limits: ConnectionPace.Limits) {
        self.connections = connections
        pace = ConnectionPace(limits, now: .now)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { open(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        open(context)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if pace.receives(unwrapInboundIn(data).readableBytes, now: .now) { return context.fireChannelRead(data) }
        if pace.hasHadEnough { context.close(promise: nil) }
    }

    func read(context: ChannelHandlerContext) {
        pace.asks(now: .now)
        context.read()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let bytes = unwrapOutboundIn(data).readableBytes
        pace.writes(bytes)
        let channel = context.channel
        connections.unsent.add(bytes, on: channel, of: owner)
        let taken = promise ?? context.eventLoop.makePromise()
        taken.futureResult.whenComplete { [connections, owner] _ in
            connections.unsent.remove(bytes, on: channel, of: owner)
        }
        context.write(data, promise: taken)
    }

    private func open(_ context: ChannelHandlerContext) {
        let network = ClientNetwork(context.channel.remoteAddress?.ipAddress ?? "")
        guard connections.admit(context.channel, from: network) else { return context.close(promise: nil) }
        owner = connections.isShared(network) ? .connection(ObjectIdentifier(context.channel)) : .network(network)
        try? context.channel.syncOptions?.setOption(.socketOption(.so_sndbuf), value: .init(Self.sendBuffer))
        watch(context)
    }

    private func watch(_ context: ChannelHandlerContext) {
        let interval = min(max(pace.interval, .milliseconds(50)), .seconds(5))
        context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(interval)) {
            guard context.channel.isActive else { return }
            let unsent = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
            guard !self.pace.isOverdue(unsent: unsent, now: .now) else { return context.close(promise: nil) }
            self.watch(context)
        }
    }
}

/// Tells ``ConnectionWatch`` of requests and answers, and ends a connection behind its last answer.
final class RequestWatch: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// Sent to the client to ask for the body that it has announced.
    struct BodyIsWanted: Sendable {}

    private let connection: ConnectionWatch
    private var version = HTTPVersion.http1_1
    /// Whether what came is no request, so that nothing behind it can be one.
    private var isUnreadable = false

    init(_ connection: ConnectionWatch) { self.connection = connection }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isUnreadable else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            version = head.version
            // Before HTTP/1.1 there were no chunks: another server on the way may see another end of the request.
            if isOld, head.headers.contains(name: "transfer-encoding") {
                return refuse(HTTPParserError.unexpectedContentLength, context)
            }
            guard UnreadableRequest.hasOneHost(head) else { return refuse(HTTPParserError.invalidHeaderToken, context) }
            connection.pace.beginsRequest(isLast: isOld || !head.isKeepAlive)
        case .body: break
        case .end: connection.pace.endsRequest()
        }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is HTTPParserError else { return context.fireErrorCaught(error) }
        refuse(error, context)
    }

    private func refuse(_ error: any Error, _ context: ChannelHandlerContext) {
        isUnreadable = true
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head):
            if isOld { head.version = version }
            var body: ByteBuffer?
            if isUnreadable, head.status == .badRequest, head.headers["content-length"] == ["0"] {
                // What the server says by itself has neither type nor words.
                let answer = UnreadableRequest()
                (head.headers, body) = (answer.fields, answer.body)
            }
            let saysSo = head.headers[canonicalForm: "connection"].contains { $0.lowercased() == "close" }
            if connection.pace.beginsAnswer(isLast: saysSo) {
                head.headers.replaceOrAdd(name: "connection", value: "close")
            }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
            if let body { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        case .body: context.write(data, promise: promise)
        case .end:
            context.write(data, promise: promise)
            guard connection.pace.endsAnswer(now: .now) else { return }
            context.flush()
            // The other end may not have read the answer yet, and would lose it with the connection.
            context.close(mode: .output, promise: nil)
        }
    }

    func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
        guard event is BodyIsWanted else { return context.triggerUserOutboundEvent(event, promise: promise) }
        let head = HTTPResponseHead(version: version, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: promise)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if connection.pace.isLeaving, event as? ChannelEvent == .inputClosed { return context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    private var isOld: Bool { version.major < 1 || version.major == 1 && version.minor < 1 }
}
