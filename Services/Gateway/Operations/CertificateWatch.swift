internal import Curl
internal import Foundation
internal import Models
internal import Reactor
internal import ServiceKit

/// Sees when the certificate of the public address ends, where readers come by TLS and the address is reached from here.
struct CertificateWatch: Sendable {
    private let address: String
    private let health: HealthWatch

    private static let interval = Duration.seconds(6 * 3600)
    private static let patience = Duration.seconds(10)
    /// Certificates that are renewed by themselves are a month before their end.
    private static let notice = 14

    /// - Returns: nil where there is no certificate to be seen.
    init?(publicURL: String, _ health: HealthWatch) {
        guard let parts = URLComponents(string: publicURL), parts.scheme == "https", let host = parts.encodedHost
        else { return nil }
        address = "https://\(host):\(parts.port ?? 443)"
        self.health = health
    }

    /// Looks until the task is cancelled.
    func run() async throws {
        while !Task.isCancelled {
            await look()
            try await Reactor.sleep(for: Self.interval)
        }
    }

    private func look() async { if let end = await end() { await note(end: end, at: .now) } }

    /// - Returns: nil where no certificate is seen from here.
    func end() async -> Instant? {
        let end = await ServerCertificate.end(at: address, within: Self.patience)
        return end.map { Instant(microseconds: Int64($0.timeIntervalSince1970 * 1_000_000)) }
    }

    @Reactor func note(end: Instant, at now: Instant) {
        guard end.date <= now.date.advanced(byDays: Self.notice) else { return health.lower(.certificateEnds) }
        let verb = end < now ? "ended" : "ends"
        health.raise(HealthCondition(.certificateEnds, "The certificate of the public address \(verb) on \(end.date)."))
    }
}
