internal import Models
internal import ServiceKit

/// How long a browser stays signed in: without use, and in all.
struct SessionLifetimes: Sendable {
    let idle: Duration
    let whole: Duration

    /// - Throws: `ServiceConfiguration.Invalid` for times that are none.
    init(_ settings: Settings) throws {
        var settings = settings
        idle = .seconds(settings.number(.sessionIdle) * 60)
        whole = .seconds(settings.number(.sessionHours) * 3600)
        try settings.check()
    }
}
