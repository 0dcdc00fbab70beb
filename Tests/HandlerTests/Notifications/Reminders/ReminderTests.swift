import Models
import Reactor
import Testing

@Suite("Deadlines, and who is reminded of them", .installation, .serialized)
@Reactor struct ReminderTests {
    private let secretariat = Speaker.secretariat

    @Test("A call is reminded of until one has submitted; an extension begins a new round; late, only the silent hear")
    func call() async throws {
        let quick = try await Cast.delegation()
        let slow = try await Cast.delegation("AP", .french, zone: try #require(TimeZoneName(rawValue: "Europe/Paris")))
        let call = try await Cast.call(closesIn: .days(31)).id
        try await Installation.running.settle()
        let known = try await log(.call, call.rawValue)
        #expect(known.deadline.ladder.map(\.rawValue) == [30, 14, 7, 3, 1, 0] && !known.deadline.hasOwnLadder)
        #expect(known.reminders.isEmpty && known.deadline.round == 1 && known.deadline.owner == nil)
        let due = known.deadline.due
        try await Installation.running.sweep()
        #expect(try await log(.call, call.rawValue).deadline.next == due.advanced(by: .days(-30)))

        try await forward(to: due.advanced(by: .days(-30)))
        func reminded(_ days: Int, round: Int = 1) async throws -> Set<PartyID> {
            let all = try await self.reminded(.call, call.rawValue, days, round: round)
            return Set(all).intersection([quick.party, slow.party])
        }
        #expect(try await reminded(30) == [quick.party, slow.party])
        let reminder = try #require(try await Cast.inbox(of: slow.speaker, about: "calls/\(call)").first)
        #expect(reminder.event.rawValue == ReminderIssued.type.rawValue && reminder.text.rawValue.contains("30 jours"))
        let mail = try await Cast.mail(to: try slow.email, "prend fin le")
        #expect(mail.text.contains("A call") && mail.text.contains("(UTC+") && mail.text.contains("30 jours"))
        #expect(mail.field("Content-Language")?.hasPrefix("fr") == true)
        // Swept again, nothing comes twice.
        try await Installation.running.sweep()
        #expect(try await log(.call, call.rawValue).reminders.count == 1)

        try await quick.speaker.tell(Cast.submission(of: quick.party, to: call))
        try await forward(to: due.advanced(by: .days(-14)))
        #expect(try await reminded(14) == [slow.party])
        let later = due.advanced(by: .days(10))
        try await secretariat.tell(ExtendCall(call: call, closes: later, reason: "Asked for."))
        #expect(try await log(.call, call.rawValue).deadline.round == 2)
        try await forward(to: later.advanced(by: .days(-7)))
        #expect(try await reminded(7, round: 2) == [slow.party])
        // The steps that came while nobody swept are not told one after the other.
        try await forward(to: later.advanced(by: .seconds(60)))
        let over = try await log(.call, call.rawValue)
        #expect(over.reminders.filter { $0.round == 2 }.map(\.days.rawValue) == [7, 0])
        #expect(over.deadline.next == nil && over.deadline.due == later)
        try await Cast.mail(to: try slow.email, "a pris fin le")
        #expect(try Installation.running.mails(to: try quick.email).allSatisfy { !$0.text.contains("closed on") })
        let told = try await Installation.running.events(ReminderIssued.self, of: .notifications)
            .filter { $0.object.rawValue == call.rawValue }
        #expect(told.map(\.days.rawValue) == [30, 14, 7, 0] && told.map(\.round) == [1, 1, 2, 2])

        // Who is silent is a matter of those who steer, and one's own.
        #expect(try await log(.call, call.rawValue, for: .coChair) == over)
        for (speaker, party) in [(quick.speaker, quick.party), (slow.speaker, slow.party)] {
            let own = try await log(.call, call.rawValue, for: speaker).reminders
            #expect(own.map(\.days) == over.reminders.map(\.days))
            #expect(own.map(\.parties) == over.reminders.map { $0.parties.filter { $0 == party } })
        }
    }

    @Test("A ladder of its own holds for one deadline; what is done, or has no steps, is not reminded of")
    func ladder() async throws {
        let owner = try await Cast.delegation()
        let (action, silent) = (
            try await Cast.action(of: owner.party, dueIn: 40).id, try await Cast.action(of: owner.party, dueIn: 40).id
        )
        try await Installation.running.settle()
        let due = try await log(.action, action.rawValue).deadline.due
        let changed = try await secretariat.repeating(try change(.action, action.rawValue, [2, 20]))
        #expect(changed.deadline.hasOwnLadder && changed.deadline.ladder.map(\.rawValue) == [20, 2])
        #expect(try await log(.action, action.rawValue) == changed)
        let none = try await secretariat.send(try change(.action, silent.rawValue, []))
        #expect(none.deadline.hasOwnLadder && none.deadline.ladder.isEmpty)
        try await forward(to: due.advanced(by: .days(-30)))
        #expect(try await log(.action, action.rawValue).reminders.isEmpty)
        try await forward(to: due.advanced(by: .days(-20)))
        #expect(try await reminded(.action, action.rawValue, 20) == [owner.party])
        #expect(try await log(.action, silent.rawValue).reminders.isEmpty)
        // The steps that lie behind are not made up for.
        let usual = try await secretariat.send(try change(.action, silent.rawValue, nil))
        #expect(!usual.deadline.hasOwnLadder && usual.deadline.ladder.map(\.rawValue) == [30, 14, 7, 3, 1, 0])
        try await Installation.running.sweep()
        #expect(try await log(.action, silent.rawValue).reminders.isEmpty)
        #expect(try await log(.action, silent.rawValue).deadline.next == due.advanced(by: .days(-14)))
        let told = try await Installation.running.events(LadderChanged.self, of: .notifications)
        #expect(told.map { $0.days.map(\.rawValue) } == [[20, 2], [], [30, 14, 7, 3, 1, 0]])
        #expect(told.allSatisfy { $0.reason == "So it is wanted." })

        for move in [ActionMove.accept, .start, .complete] {
            try await owner.speaker.tell(MoveAction(action: action, move: move))
        }
        try await forward(to: due.advanced(by: .days(1)))
        let done = try await log(.action, action.rawValue)
        #expect(done.deadline.state == .done && done.deadline.next == nil && done.reminders.count == 1)
    }

    @Test("A ladder that says a day twice or too many is refused; only the secretariat changes one that is there")
    func refusals() async throws {
        let owner = try await Cast.delegation()
        let action = try await Cast.action(of: owner.party).id.rawValue
        try await Installation.running.settle()
        for days in [[2, 2], Array(1...21)] {
            try await secretariat.refusal(of: try change(.action, action, days), .invalid, field: "days")
        }
        try await secretariat.refusal(of: try change(.call, action, [2]), .notFound)
        try await secretariat.refusal(of: try change(.action, DeadlineID.generate().rawValue, [2]), .notFound)
        for speaker in [owner.speaker, .coChair, .ops] {
            try await speaker.refusal(of: try change(.action, action, [2]), .forbidden)
        }
        #expect(try await !log(.action, action).deadline.hasOwnLadder)
    }

    @Test("Open deadlines are those of calls and of one's own actions, the next one first, page by page")
    func lists() async throws {
        let (owner, other) = (try await Cast.delegation(), try await Cast.delegation())
        let call = try await Cast.call(closesIn: .days(20)).id.rawValue
        let action = try await Cast.action(of: owner.party, dueIn: 10).id.rawValue
        let foreign = try await Cast.action(of: other.party, dueIn: 10).id.rawValue
        try await Installation.running.settle()
        let own = try await objects(for: owner.speaker)
        #expect(own.filter { [call, action, foreign].contains($0) } == [action, call])
        #expect(Set(try await objects(for: .coChair)).isSuperset(of: [call, action, foreign]))
        let page = try await owner.speaker.send(ListDeadlines(limit: PageLimit(rawValue: 1)))
        let rest = try await owner.speaker.send(ListDeadlines(after: page.next))
        #expect((page.items + rest.items).map(\.object.rawValue) == own)
        try await owner.speaker.refusal(of: ListDeadlines(after: "rubbish"), .invalid, field: "after")
        try await Speaker.ops.refusal(of: ListDeadlines(), .forbidden)
        try await other.speaker.refusal(of: try show(.action, action), .notFound)
        try await secretariat.refusal(of: try show(.call, action), .notFound)

        try await owner.speaker.tell(Cast.submission(of: owner.party, to: CallID(rawValue: call)))
        #expect(try await !objects(for: owner.speaker).contains(call))
        #expect(try await objects(for: other.speaker).contains(call))
        try await secretariat.tell(
            MoveAction(action: try #require(ActionID(rawValue: action)), move: .drop, reason: "No need."))
        #expect(try await !objects(for: owner.speaker).contains(action))
        #expect(try await log(.action, action, for: owner.speaker).deadline.state == .cancelled)
    }

    @Test("A call that has closed is no open deadline")
    func closed() async throws {
        let silent = try await Cast.delegation()
        let call = try await Cast.call(closesIn: .days(3)).id.rawValue
        try await Installation.running.settle()
        #expect(try await objects(for: silent.speaker).contains(call))
        try await Cast.forward(days: 4)
        #expect(try await !objects(for: silent.speaker).contains(call))
    }

    @Test("A reminder that waits is put into words when it leaves, in the language that its reader wants by then")
    func language() async throws {
        let owner = try await Cast.delegation("AG", .french)
        try await owner.speaker.send(ChangePreferences(contact: owner.contact, quiet: try Cast.quietHours))
        let action = try await secretariat.tell(
            ProposeAction(
                title: "An action", owner: owner.party, dueAt: try Cast.now.advanced(by: .days(31)), funding: .funded))
        try await forward(to: try await log(.action, action.id.rawValue).deadline.due.advanced(by: .days(-30)))
        let held = try await secretariat.send(ListDeliveries(state: .held, recipient: owner.contact)).items
        #expect(held.contains { $0.eventType.rawValue == ReminderIssued.type.rawValue })
        try await owner.speaker.send(ChangePreferences(contact: owner.contact, language: .spanish))
        try await Installation.running.sweep()
        let mail = try await Cast.mail(to: try owner.email, "30 días")
        #expect(mail.field("Content-Language")?.hasPrefix("es") == true)
        #expect(try Installation.running.mails(to: try owner.email).allSatisfy { !$0.text.contains("30 jours") })
    }

    @Test("Of what a unit of the secretariat has to do, the secretariat is reminded by mail and in its inbox")
    func unit() async throws {
        let unit = try #require(PartyID(rawValue: "unit-archive"))
        try await secretariat.send(RegisterSecretariatUnit(id: unit, name: "Archive unit"))
        let desk = try Cast.email("archive-desk")
        try await Cast.officer(.secretariat, desk, zone: try #require(TimeZoneName(rawValue: "Europe/Paris")))
        let action = try await secretariat.tell(
            ProposeAction(
                title: "Bind the minutes", owner: unit, dueAt: try Cast.now.advanced(by: .days(31)), funding: .funded))
        let due = try await log(.action, action.id.rawValue).deadline.due
        try await forward(to: due.advanced(by: .days(-30)))
        #expect(try await reminded(.action, action.id.rawValue, 30).map(\.rawValue) == ["secretariat"])
        try await Cast.heard(secretariat, "actions/\(action.id)", "Reminder: Bind the minutes")
        let mail = try await Cast.mail(to: desk, "days left")
        #expect(mail.text.contains("Bind the minutes") && mail.text.contains("(UTC+"))
    }

    private func change(_ kind: DeadlineKind, _ object: String, _ days: [Int]?) throws -> ChangeLadder {
        ChangeLadder(
            kind: kind, object: try #require(DeadlineID(rawValue: object)),
            days: days?.compactMap(ReminderDays.init(rawValue:)), reason: "So it is wanted.")
    }

    private func show(_ kind: DeadlineKind, _ object: String) throws -> ShowReminders {
        ShowReminders(kind: kind, object: try #require(DeadlineID(rawValue: object)))
    }

    private func log(
        _ kind: DeadlineKind, _ object: String, for speaker: Speaker = .secretariat
    ) async throws -> ReminderLog {
        try await speaker.send(try show(kind, object))
    }

    /// Whom a step has reached.
    private func reminded(
        _ kind: DeadlineKind, _ object: String, _ days: Int, round: Int = 1
    ) async throws -> [PartyID] {
        let steps = try await log(kind, object).reminders
        return try #require(steps.first { $0.days.rawValue == days && $0.round == round }).parties
    }

    private func objects(for speaker: Speaker) async throws -> [String] {
        try await speaker.send(ListDeadlines()).items.map(\.object.rawValue)
    }

    /// Lets it be a little later than an instant, and lets time do what it asks for.
    private func forward(to instant: Instant) async throws {
        let seconds = (instant.microseconds - (try Cast.now).microseconds) / 1_000_000 + 1
        try await Cast.forward(days: Double(seconds) / 86_400)
        try await Installation.running.sweep()
    }
}
