public import Messaging
public import Models
internal import Postgres
internal import Reactor

extension BeginDeviceSignIn: Command {
    private static let lifetime = Duration.seconds(15 * 60)
    /// RFC 8628 has 5 seconds where nothing is said: here asking costs little.
    private static let interval = 2
    /// Programs that may wait at a time, whoever they are.
    private static let limit = 100_000

    public func perform(in unit: UnitOfWork) async throws -> DeviceSignIn {
        guard try await unit.first(WaitingCount()) ?? 0 < Self.limit else {
            throw Unavailable("Too many programs wait to be let in.", retryAfter: .seconds(10))
        }
        let (device, code, now) = (LinkSecret.generate(), SignInCode.generate(), Instant.now)
        let expires = now.advanced(by: Self.lifetime)
        unit.enqueue(
            """
            INSERT INTO device_sign_in (digest, code, client, begun_at, expires_at)
            VALUES (\(device.digest), \(code.digest), \(client), \(now), \(expires))
            """)
        return DeviceSignIn(device: device, code: code, expires: expires, interval: Self.interval)
    }

    private struct WaitingCount: Statement {
        var sql: SQL { "SELECT count(*) FROM device_sign_in WHERE expires_at > now()" }

        static func decode(_ row: Row) throws -> Int { try row.decode(Int.self) }
    }
}
