internal import Glibc
internal import ServiceKit

/// How much of the gateway anybody may take: connections, streams, transfers, memory and time.
struct HTTPLimits: Sendable {
    /// Connections at once, of all and of one address.
    let connections: Places.Limits
    /// Live streams of the overview.
    let streams: Places.Limits
    /// Contents of files on their way in or out.
    let transfers: Places.Limits
    /// Bytes of bodies that are held at once, all requests together.
    let bodies: Int
    let pace: ConnectionPace.Limits

    /// What the process needs beside connections: sockets of the bus, the database, libraries.
    private static let spareDescriptors = 256

    /// - Throws: `ServiceConfiguration.Invalid` that names every value which is no limit.
    init(_ settings: Settings) throws {
        var settings = settings
        func places(_ total: Setting, _ each: Setting) -> Places.Limits {
            Places.Limits(total: settings.number(total), each: settings.number(each))
        }
        let wanted = places(.connections, .addressConnections)
        connections = Places.Limits(total: min(wanted.total, Self.descriptors), each: wanted.each)
        streams = places(.streams, .addressStreams)
        transfers = places(.transfers, .addressTransfers)
        bodies = settings.number(.bodies)
        pace = ConnectionPace.Limits(
            head: .seconds(settings.number(.headTimeout)), idle: .seconds(settings.number(.idleTimeout)),
            body: .seconds(settings.number(.bodyTimeout)), write: .seconds(settings.number(.writeTimeout)))
        try settings.check()
    }

    /// The connections for which there are descriptors.
    private static var descriptors: Int {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 256 }
        return max(64, Int(clamping: limit.rlim_cur) - spareDescriptors)
    }
}
