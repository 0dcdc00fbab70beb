internal import CLI
internal import Models

extension NotificationsScene {
    /// A deadline's ladder, climbed with the clock: a party that has delivered hears no more, and an extension moves it.
    func remind(_ stage: inout Stage) async throws {
        let call = CallID.generate()
        try await stage.step("N5 A deadline has its ladder") {
            _ = try await cast.secretariat.send(
                OpenCall(
                    id: call, title: "Tour: a call with reminders", questions: [], opens: .now,
                    closes: try await now.advanced(by: .days(31))))
            let log = try await log(of: call) { _ in true }
            return "\(call): " + log.deadline.ladder.map { "-\($0.rawValue)" }.joined(separator: " ") + " days"
        }
        guard try await cast.ops.send(ShowClock(service: .notifications)).isMovable else { return }
        try await stage.step("N5 The clock brings the first step") {
            try await forward(to: call, days: 30)
            let step = try await step(30, round: 1, of: call)
            try expect("Chile is reminded", step.parties.contains(cast.party), true)
            return "30 days before, \(step.parties.count) parties at \(step.at)"
        }
        try await stage.step("N5 Who has delivered hears no more") {
            let received = try await cast.focalPoint.send(
                ReceiveSubmission(
                    call: call, submitters: [cast.party], submitterClass: "member-state", title: "Tour: in good time"))
            _ = try await eventually("the submission") {
                try await cast.focalPoint.send(ListInboxItems()).items.first {
                    $0.about == ObjectPath(received.id)
                }
            }
            try await forward(to: call, days: 14)
            let step = try await step(14, round: 1, of: call)
            try expect("Chile is reminded", step.parties.contains(cast.party), false)
            return "14 days before, \(step.parties.count) parties, Chile not among them"
        }
        try await stage.step("N5 An extension moves the ladder") {
            let due = try await log(of: call) { _ in true }.deadline.due.advanced(by: .days(10))
            _ = try await cast.secretariat.send(ExtendCall(call: call, closes: due, reason: "Tour of the system."))
            let log = try await log(of: call) { $0.deadline.round == 2 }
            return "round \(log.deadline.round), next at \(log.deadline.next?.description ?? "-")"
        }
        try await stage.step("N5 A ladder is data") {
            let object = try object(call)
            let days = [2, 0].compactMap(ReminderDays.init(rawValue:))
            _ = try await cast.secretariat.send(
                ChangeLadder(kind: .call, object: object, days: days, reason: "Tour of the system."))
            try await forward(to: call, days: 2)
            _ = try await step(2, round: 2, of: call)
            try await forward(to: call, days: 0)
            let step = try await step(0, round: 2, of: call)
            try expect("Chile is reminded", step.parties.contains(cast.party), false)
            return "2 days before, and when it has closed: \(step.parties.count) silent parties"
        }
    }

    /// The time as the notifications service has it.
    var now: Instant { get async throws { try await cast.ops.send(ShowClock(service: .notifications)).now } }

    private func object(_ call: CallID) throws -> DeadlineID {
        guard let object = DeadlineID(rawValue: call.rawValue) else { throw Refusal("an id is an id") }
        return object
    }

    private func forward(to call: CallID, days: Int) async throws {
        let due = try await log(of: call) { _ in true }.deadline.due.advanced(by: .days(-days))
        let seconds = (due.microseconds - (try await now).microseconds) / 1_000_000 + 1
        _ = try await cast.ops.forward(.notifications, by: Int(seconds))
    }

    private func step(_ days: Int, round: Int, of call: CallID) async throws -> Reminder {
        try await eventually("the step \(days) days before") {
            try await log(of: call) { _ in true }.reminders.first { $0.days.rawValue == days && $0.round == round }
        }
    }

    private func log(of call: CallID, _ isSo: (ReminderLog) -> Bool) async throws -> ReminderLog {
        let request = ShowReminders(kind: .call, object: try object(call))
        return try await eventually("the deadline of \(call)") {
            let answer = try await cast.secretariat.attempt(
                ShowReminders.definition, ["kind": .string("call"), "object": .string(call.rawValue)])
            guard answer.status == 200 else { return nil }
            let log = try await cast.secretariat.send(request)
            return isSo(log) ? log : nil
        }
    }
}
