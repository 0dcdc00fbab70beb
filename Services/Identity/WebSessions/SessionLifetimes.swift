internal import Configuration
internal import Models
internal import ServiceKit

/// How long a browser stays signed in: `NPP16_SESSION_IDLE` minutes without use, 120 where nothing is said, and
/// `NPP16_SESSION_HOURS` in all, 12 where nothing is said.
struct SessionLifetimes: Sendable {
    let idle: Duration
    let whole: Duration

    /// - Throws: `ServiceConfiguration.Invalid` for times that are none.
    init(_ reader: ConfigReader) throws {
        let minutes = reader.int(forKey: "npp16.session.idle", default: 120)
        let hours = reader.int(forKey: "npp16.session.hours", default: 12)
        guard (1...1440).contains(minutes), (1...168).contains(hours) else {
            throw ServiceConfiguration.Invalid(problems: [
                "NPP16_SESSION_IDLE is 1 to 1440 minutes, and NPP16_SESSION_HOURS 1 to 168 hours"
            ])
        }
        idle = .seconds(minutes * 60)
        whole = .seconds(hours * 3600)
    }
}
