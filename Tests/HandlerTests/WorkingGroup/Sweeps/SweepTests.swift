import Models
import Postgres
import Testing

@testable import WorkingGroup

@Suite("What time does to focal points and late actions", .installation, .serialized)
struct SweepTests {
    @Test("a focal point is to be confirmed after a year; the end of a term without a successor is told twice")
    func focalPoints() async throws {
        let (ending, staying) = (try await Cast.party(), try await Cast.party())
        let day = try await Cast.today
        let last = try await Speaker.secretariat.send(
            try Cast.nomination(ending, from: day, to: day.advanced(byDays: 100)))
        let other = try await Speaker.secretariat.send(try Cast.nomination(staying, from: day))
        func gaps() async throws -> [NominationGapFound] {
            try await Installation.running.events(NominationGapFound.self).filter { $0.contact == last.id }
        }
        func questions() async throws -> [ReconfirmationRequested] {
            try await Installation.running.events(ReconfirmationRequested.self).filter { $0.contact == other.id }
        }
        try await Cast.forward(days: 71)
        try await settled("the gap ahead") { try await gaps().map(\.isAhead) == [true] }
        #expect(try await gaps().first?.from == day.advanced(byDays: 101))
        try await Cast.forward(days: 31)
        try await settled("the gap") { try await gaps().map(\.isAhead) == [true, false] }
        let open = try await Speaker.secretariat.send(ListNominationGaps(limit: PageLimit(rawValue: 500))).items
        #expect(open.first { $0.party == ending }?.since == day.advanced(byDays: 101))
        #expect(!open.contains { $0.party == staying })
        try await Cast.forward(days: 264)
        try await settled("the question") { try await questions().map(\.isReminder) == [false] }
        let stranger = try await Cast.focalPoint(of: try await Cast.party())
        #expect(try await stranger.attempt(ConfirmFocalPoint(contact: other.id)).status == 404)
        _ = try await Cast.focalPoint(of: staying).send(ConfirmFocalPoint(contact: other.id))
        try await Cast.forward(days: 364)
        try await settled("all sweeps") {
            try await Installation.running.count(
                "SELECT count(*) FROM focal_point WHERE next_sweep_on < '1000-01-01'") == 0
        }
        #expect(try await questions().count == 1)
        try await Cast.forward(days: 2)
        try await settled("the next question") { try await questions().count == 2 }
    }

    @Test("a successor who begins later leaves a gap, and of it the alarm tells")
    func laterSuccessor() async throws {
        let party = try await Cast.party()
        let day = try await Cast.today
        let last = try await Speaker.secretariat.send(
            try Cast.nomination(party, from: day, to: day.advanced(byDays: 40)))
        _ = try await Speaker.secretariat.send(try Cast.nomination(party, from: day.advanced(byDays: 300)))
        let next = try await Cast.party()
        let ending = try await Speaker.secretariat.send(
            try Cast.nomination(next, from: day, to: day.advanced(byDays: 40)))
        _ = try await Speaker.secretariat.send(try Cast.nomination(next, from: day.advanced(byDays: 41)))
        try await Cast.forward(days: 45)
        try await settled("the alarm") {
            try await Installation.running.events(NominationGapFound.self).contains {
                $0.contact == last.id && !$0.isAhead
            }
        }
        #expect(try await !Installation.running.events(NominationGapFound.self).contains { $0.contact == ending.id })
    }

    @Test("a contact or a coordinator who has left is turned to no more: the office stands in")
    func formerContacts() async throws {
        let party = try await Cast.party(region: "WEOG")
        let day = try await Cast.today
        let former = try await Speaker.secretariat.send(
            try Cast.nomination(party, from: day, to: day.advanced(byDays: 10)))
        let present = try await Speaker.secretariat.send(try Cast.nomination(party, from: day.advanced(byDays: 11)))
        _ = try await Speaker.secretariat.send(
            AppointCoordinator(
                region: "WEOG", contact: former.id, validFrom: day, validTo: day.advanced(byDays: 10)))
        let action = try await Speaker.secretariat.send(
            ProposeAction(
                title: "An action", owner: party, contact: former.id, due: day.advanced(byDays: 12)))
        try await Cast.forward(days: 14)
        for step in [SweepStep.overdue, .owner, .alternates, .regionalCoordinator] {
            try await reach(step, of: action.id)
            try await Cast.forward(days: 7.01)
        }
        let log = try await Speaker.secretariat.send(ListEscalations(action: action.id))
        let contacts = Dictionary(uniqueKeysWithValues: log.steps.map { ($0.step, $0.contacts) })
        #expect(
            contacts[SweepStep.owner] == [present.id] && contacts[SweepStep.overdue] == [present.id], "\(contacts)")
        #expect(contacts[SweepStep.regionalCoordinator] == [], "\(contacts)")
        let again = try await Speaker.secretariat.attempt(
            ProposeAction(
                title: "Another", owner: party, contact: former.id,
                due: try await Cast.today.advanced(byDays: 12)))
        #expect(again.status == 422 && again.problem?.errors?.map(\.field) == ["contact"], "\(again.text)")
        let over = try await Speaker.secretariat.attempt(
            AppointCoordinator(region: "WEOG", contact: former.id, validFrom: try await Cast.today))
        #expect(over.status == 422 && over.problem?.errors?.map(\.field) == ["contact"], "\(over.text)")
    }

    @Test("the steps of the ladder turn to those in office, a new date begins a new round, a pause holds it")
    func ladder() async throws {
        let party = try await Cast.party(region: "EEG")
        let day = try await Cast.today
        let focalPoint = try await Speaker.secretariat.send(try Cast.nomination(party, from: day))
        let alternate = try await Speaker.secretariat.send(
            NameAlternate(
                party: party, name: "An alternate", email: try #require(focalPoint.email), language: .english,
                zone: focalPoint.zone, validFrom: day, letter: "L"))
        _ = try await Speaker.secretariat.send(
            AppointCoordinator(region: "EEG", contact: focalPoint.id, validFrom: day))
        let wrong = try await Speaker.secretariat.attempt(
            AppointCoordinator(region: "AP", contact: focalPoint.id, validFrom: day))
        #expect(wrong.problem?.errors?.map(\.field) == ["contact"])
        let action = try await Cast.action(of: party, dueIn: 1)
        for rung in ActionTimetable.ladder {
            try await Cast.forward(days: 7.01)
            try await reach(rung.step, of: action.id)
        }
        let log = try await Speaker.secretariat.send(ListEscalations(action: action.id))
        let contacts = Dictionary(uniqueKeysWithValues: log.steps.map { ($0.step, $0.contacts) })
        #expect(contacts[.owner] == [focalPoint.id])
        #expect(contacts[.alternates] == [alternate.id])
        #expect(contacts[.regionalCoordinator] == [focalPoint.id])
        #expect(contacts[.secretariat] == [])
        #expect(log.next == nil)

        let owner = try await Cast.focalPoint(of: party)
        let asked = try await owner.send(
            RequestExtension(
                action: action.id, due: try await Cast.today.advanced(byDays: 30), reason: "Much is left to do."))
        _ = try await Speaker.coChair.send(
            DecideExtension(extension: try #require(asked.extensions?.last?.id), approve: true))
        let pause = SuppressEscalation(
            action: action.id, until: try await Cast.now.advanced(by: .days(60)), reason: "An election.")
        #expect(try await owner.attempt(pause).status == 403)
        _ = try await Speaker.secretariat.send(pause)
        #expect(try await Speaker.secretariat.attempt(pause).status == 409)
        try await Cast.forward(days: 45)
        try await reach(.overdue, of: action.id, round: 2)
        let held = try await Speaker.secretariat.send(ListEscalations(action: action.id))
        #expect(held.next == .owner && held.nextAt == pause.until)
        _ = try await Speaker.coChair.send(ResumeEscalation(action: action.id, reason: "It is over."))
        try await Cast.forward(days: 2)
        try await reach(.owner, of: action.id, round: 2)
        let resumed = try await Speaker.secretariat.send(ListEscalations(action: action.id))
        #expect(resumed.pauses.map(\.liftedBy) == ["co-chair"])
    }

    private func reach(
        _ step: SweepStep, of action: ActionID, round: Int = 1
    ) async throws {
        try await settled("\(step.rawValue) in round \(round)") {
            try await Speaker.secretariat.send(ListEscalations(action: action)).steps.contains {
                $0.step == step && $0.round == round
            }
        }
    }
}
