internal import Models
internal import Postgres
internal import Reactor
internal import Storage

/// By when a formal notification asks for something: the end of a day at the secretariat's seat.
struct FormalDeadline: Sendable {
    let end: LocalTime
    /// When the notification is read; less than 0 where the day was over before.
    let daysLeft: Int

    /// - Parameters:
    ///   - zone: that of the seat.
    ///   - periods: reads the rules of the zone.
    /// - Returns: nil where nothing is asked for.
    @Reactor init?(
        of notification: FormalNotification, at zone: TimeZoneName?, readAt: Instant,
        _ periods: @Reactor (ZonePeriods) async throws -> [ZonePeriods.Output]
    ) async throws {
        guard let day = notification.actionRequiredBy else { return nil }
        let zone = zone ?? .utc
        let rules = ZoneTable(try await periods(ZonePeriods(zone: zone, around: day)))[zone]
        end = rules.localTime(at: rules.end(of: day))
        let today = ZoneTable(try await periods(ZonePeriods(zones: [zone], around: readAt...readAt)))[zone]
            .reading(at: readAt).date
        daysLeft = day.daysSince1970 - today.daysSince1970
    }
}
