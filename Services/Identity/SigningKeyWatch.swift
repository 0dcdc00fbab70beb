internal import Foundation
internal import Models
internal import Reactor
internal import ServiceKit

/// Sees how old the key is that signs for people.
struct SigningKeyWatch: Sendable {
    private let file: String
    private let health: HealthWatch

    private static let interval = Duration.seconds(6 * 3600)
    /// A year: so long somebody who copied it unseen could sign for anybody.
    private static let longest = 365

    init(_ keys: KeyFolder, _ health: HealthWatch) {
        file = "\(keys.path)/\(KeyFolder.signingKey)"
        self.health = health
    }

    /// Looks until the task is cancelled.
    func run() async throws {
        while !Task.isCancelled {
            let made = try? FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
            if let made {
                await note(made: Instant(microseconds: Int64(made.timeIntervalSince1970 * 1_000_000)), at: .now)
            }
            try await Reactor.sleep(for: Self.interval)
        }
    }

    @Reactor func note(made: Instant, at now: Instant) {
        guard made.date.advanced(byDays: Self.longest) <= now.date else { return health.lower(.signingKeyOld) }
        health.raise(HealthCondition(.signingKeyOld, "The key that signs for people was made on \(made.date)."))
    }
}
