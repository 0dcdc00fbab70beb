internal import Hummingbird
internal import NIOCore

/// What is known of an HTTP request beside itself: where it came from.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection: a browser's, or a proxy's.
    let remoteAddress: String?

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress
    }
}
