import Foundation
import Models
import Testing

/// Delegations of a test's own whose focal points the notifications service knows, and its clock.
struct ReaderCast {
    let backbone: Backbone
    let secretariat: API
    let ops: API

    init(_ backbone: Backbone) async throws {
        self.backbone = backbone
        secretariat = try await backbone.api(as: .secretariat)
        ops = try await backbone.api(as: .ops)
    }

    /// The time as the notifications service has it.
    var now: Instant { get async throws { try await ops.send(ShowClock(service: .notifications)).now } }

    func forward(_ duration: Duration) async throws {
        let now = try await ops.send(ShowClock(service: .notifications))
        let ahead = now.ahead + Int(duration.components.seconds)
        _ = try await ops.send(MoveClock(service: .notifications, ahead: try #require(ClockLead(rawValue: ahead))))
    }

    func forward(to instant: Instant) async throws {
        let seconds = (instant.microseconds - (try await now).microseconds) / 1_000_000 + 1
        if seconds > 0 { try await forward(.seconds(Int(seconds))) }
    }

    /// A state with a focal point in office, who writes and reads as itself.
    func enter(
        _ name: String, _ language: LanguageTag = .english, zone: String = "UTC"
    ) async throws -> (party: PartyID, contact: ContactID, api: API) {
        let party = try #require(PartyID(rawValue: name))
        let contact = try #require(ContactID(rawValue: "fp-\(name)"))
        _ = try await secretariat.send(
            RegisterParty(id: party, name: Line(cutting: name), kind: .memberState, region: "AG"))
        _ = try await secretariat.send(
            NominateFocalPoint(
                id: contact, party: party, name: "A focal point",
                email: try #require(EmailAddress(rawValue: "\(name)@example.org")), language: language,
                zone: try #require(TimeZoneName(rawValue: zone)), validFrom: CalendarDate(daysSince1970: 0), letter: "L"
            ))
        try await eventually("the focal point of \(name)") {
            try await backbone.database.count("SELECT count(*) FROM notifications.contact WHERE id = '\(contact)'") == 1
        }
        return (party, contact, try await backbone.api(as: .focalPoint(party)))
    }

    /// A call that closes so long after the service's now.
    func call(closesIn time: Duration, title: Line = "A call", zone: String = "Africa/Nairobi") async throws -> CallID {
        let call = try await secretariat.send(
            OpenCall(
                title: title, questions: [], opens: Instant.now.advanced(by: .seconds(-60)),
                closes: try await now.advanced(by: time), zone: TimeZoneName(rawValue: zone)))
        _ = try await log(.call, call.id.rawValue)
        return call.id
    }

    func action(of party: PartyID, dueIn time: Duration) async throws -> ActionID {
        let action = try await secretariat.send(
            ProposeAction(title: "An action", owner: party, dueAt: try await now.advanced(by: time), funding: .funded))
        _ = try await log(.action, action.id.rawValue)
        return action.id
    }

    /// The reminders of a deadline, once the service knows it.
    func log(_ kind: DeadlineKind, _ object: String) async throws -> ReminderLog {
        let request = ShowReminders(kind: kind, object: try #require(DeadlineID(rawValue: object)))
        return try await eventually("the deadline \(object)") {
            let answer = try await secretariat.attempt(request)
            return answer.status == 200 ? try await secretariat.send(request) : nil
        }
    }

    /// Waits for a step, and answers whom it reached.
    func reminded(_ kind: DeadlineKind, _ object: String, days: Int, round: Int = 1) async throws -> [PartyID] {
        try await eventually("the reminder \(days) days before") {
            try await log(kind, object).reminders.first { $0.days.rawValue == days && $0.round == round }?.parties
        }
    }

    /// Every row that a query counts once.
    func count(_ sql: String) async throws -> Int {
        try await backbone.database.count("SET search_path = notifications; \(sql)")
    }
}
