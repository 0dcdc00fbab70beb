internal import Foundation
internal import Hummingbird
internal import NIOCore

/// What is known of an HTTP request beside itself: where it came from.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The client that the request is counted for: at the other end of the connection, or behind a proxy there.
    var client: ClientNetwork
    private let channel: any Channel

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
        client = ClientNetwork(source.channel.remoteAddress?.ipAddress ?? "")
    }

    /// A part of the path that the route names; nil where there is none, or it cannot be read.
    func decoded(_ name: String) -> String? { parameters.get(name)?.removingPercentEncoding }

    /// Whether anybody is there to be answered.
    var isConnected: Bool { channel.isActive }

    /// Tells a client that asked before sending its body that the body is wanted.
    func inviteBody() { channel.triggerUserOutboundEvent(RequestWatch.BodyIsWanted(), promise: nil) }
}
