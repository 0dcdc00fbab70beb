internal import Configuration
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
    init(_ reader: ConfigReader) throws {
        var problems: [String] = []
        func number(_ key: String, default standard: Int, least: Int = 1) -> Int {
            let value = reader.int(forKey: ConfigKey("npp16.http." + key), default: standard)
            if value < least {
                let name = key.replacing(".", with: "_").uppercased()
                problems.append("NPP16_HTTP_\(name) is \(value): must be at least \(least)")
            }
            return value
        }
        func places(_ key: String, total: Int, each: Int) -> Places.Limits {
            Places.Limits(
                total: number(key, default: total), each: number(key + ".address", default: each, least: 0))
        }
        func seconds(_ key: String, default standard: Int) -> Duration {
            .seconds(number("timeout." + key, default: standard))
        }
        let wanted = places("connections", total: 1024, each: 64)
        connections = Places.Limits(total: min(wanted.total, Self.descriptors), each: wanted.each)
        streams = places("streams", total: 512, each: 16)
        transfers = places("transfers", total: 64, each: 16)
        bodies = number("bodies", default: 16 << 20, least: RequestBodies.leastCapacity)
        pace = ConnectionPace.Limits(
            head: seconds("head", default: 15), idle: seconds("idle", default: 60), body: seconds("body", default: 20),
            write: seconds("write", default: 30))
        guard problems.isEmpty else { throw ServiceConfiguration.Invalid(problems: problems) }
    }

    /// The connections for which there are descriptors.
    private static var descriptors: Int {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 256 }
        return max(64, Int(clamping: limit.rlim_cur) - spareDescriptors)
    }
}
