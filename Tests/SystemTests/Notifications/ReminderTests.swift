import Messaging
import Models
import Testing

extension SystemTests.Reminders {
    @Suite("Deadlines and who is reminded of them", .serialized)
    struct ReminderTests {
        private let backbone: Backbone

        init() throws { backbone = try Backbone.running() }

        @Test("a call is reminded of until one has submitted; an extension moves it; after it only the silent hear")
        func call() async throws {
            let cast = try await ReaderCast(backbone)
            let quick = try await cast.enter("quick")
            let slow = try await cast.enter("slow", .french, zone: "Europe/Paris")
            let call = try await cast.call(closesIn: .days(31), title: "Needs of the region")
            let known = try await cast.log(.call, call.rawValue)
            #expect(known.deadline.ladder.map(\.rawValue) == [30, 14, 7, 3, 1, 0] && known.reminders.isEmpty)
            try await eventually("the plan") {
                try await cast.log(.call, call.rawValue).deadline.next == known.deadline.due.advanced(by: .days(-30))
            }

            try await cast.forward(to: known.deadline.due.advanced(by: .days(-30)))
            #expect(try await cast.reminded(.call, call.rawValue, days: 30).contains(quick.party))
            let mail = try await eventually("the mail") {
                try backbone.mails(to: "slow@example.org").first { $0.text.contains("prend fin le") }
            }
            #expect(mail.text.contains("Needs of the region") && mail.text.contains("(UTC+"))
            #expect(mail.text.contains("30 jours") && mail.field("Content-Language")?.hasPrefix("fr") == true)
            #expect(try await slow.api.send(ListInboxItems()).items.contains { $0.about.rawValue == "calls/\(call)" })

            _ = try await quick.api.send(
                ReceiveSubmission(
                    call: call, submitters: [quick.party], submitterClass: "member-state", title: "Ours"))
            try await eventually("what was delivered") {
                try await cast.count("SELECT count(*) FROM delivered WHERE party = 'quick'") == 1
            }
            try await cast.forward(to: known.deadline.due.advanced(by: .days(-14)))
            let second = try await cast.reminded(.call, call.rawValue, days: 14)
            #expect(second.contains(slow.party) && !second.contains(quick.party))

            let later = known.deadline.due.advanced(by: .days(10))
            _ = try await cast.secretariat.send(ExtendCall(call: call, closes: later, reason: "Asked for."))
            try await eventually("the second round") { try await cast.log(.call, call.rawValue).deadline.round == 2 }
            try await cast.forward(to: later.advanced(by: .days(-7)))
            #expect(!(try await cast.reminded(.call, call.rawValue, days: 7, round: 2)).contains(quick.party))
            // Two days without a service: the steps that came meanwhile are not told one after the other.
            try await cast.forward(to: later.advanced(by: .seconds(60)))
            #expect(try await cast.reminded(.call, call.rawValue, days: 0, round: 2).contains(slow.party))
            let log = try await cast.log(.call, call.rawValue)
            #expect(log.reminders.filter { $0.round == 2 }.map(\.days.rawValue) == [7, 0])
            #expect(log.deadline.next == nil && log.deadline.due == later)
            try await eventually("what is said afterwards") {
                try backbone.mails(to: "slow@example.org").contains { $0.text.contains("a pris fin le") }
            }
            #expect(try backbone.mails(to: "quick@example.org").allSatisfy { !$0.text.contains("closed on") })

            // Who is silent is the secretariat's matter, and one's own.
            let own = try await quick.api.send(
                ShowReminders(kind: .call, object: try #require(DeadlineID(rawValue: call.rawValue))))
            #expect(own.reminders.allSatisfy { $0.parties.isEmpty || $0.parties == [quick.party] })
        }

        @Test("what is done is not reminded of; a ladder of its own holds for one deadline; others may not change it")
        func action() async throws {
            let cast = try await ReaderCast(backbone)
            let owner = try await cast.enter("owner")
            let stranger = try await cast.enter("stranger")
            let action = try await cast.action(of: owner.party, dueIn: .days(40))
            let object = try #require(DeadlineID(rawValue: action.rawValue))
            let change = ChangeLadder(
                kind: .action, object: object, days: [20, 2].compactMap(ReminderDays.init(rawValue:)), reason: "Few.")
            #expect(try await owner.api.attempt(change).status == 403)
            #expect(try await cast.secretariat.send(change).deadline.hasOwnLadder)
            let twice = ChangeLadder(
                kind: .action, object: object, days: [2, 2].compactMap(ReminderDays.init(rawValue:)), reason: "R")
            #expect(try await cast.secretariat.attempt(twice).problem?.errors?.first?.field == "days")
            #expect(try await stranger.api.attempt(ShowReminders(kind: .action, object: object)).status == 404)
            #expect(!(try await stranger.api.send(ListDeadlines()).items.contains { $0.object == object }))
            #expect(try await owner.api.send(ListDeadlines()).items.contains { $0.object == object })

            let due = try await cast.log(.action, action.rawValue).deadline.due
            try await cast.forward(to: due.advanced(by: .days(-20)))
            #expect(try await cast.reminded(.action, action.rawValue, days: 20) == [owner.party])
            for move in [ActionMove.accept, .start, .complete] {
                _ = try await owner.api.send(MoveAction(action: action, move: move))
            }
            try await eventually("that it is done") {
                try await cast.log(.action, action.rawValue).deadline.state == .done
            }
            try await cast.forward(to: due.advanced(by: .days(1)))
            try await eventually("the sweep") { try await cast.log(.action, action.rawValue).deadline.next == nil }
            #expect(try await cast.log(.action, action.rawValue).reminders.map(\.days.rawValue) == [20])
        }

        @Test("of what a unit of the secretariat has to do, the secretariat is reminded by mail and in its inbox")
        func unit() async throws {
            let cast = try await ReaderCast(backbone)
            let unit = try #require(PartyID(rawValue: "unit-archive"))
            _ = try await cast.secretariat.send(RegisterSecretariatUnit(id: unit, name: "Archive unit"))
            let desk = try await cast.secretariat.send(
                AppointOfficeContact(
                    office: .secretariat, name: "An officer",
                    email: try #require(EmailAddress(rawValue: "archive-desk@example.org")), language: .english,
                    zone: try #require(TimeZoneName(rawValue: "Europe/Paris")),
                    validFrom: CalendarDate(daysSince1970: 0)))
            try await eventually("the contact") {
                try await cast.count("SELECT count(*) FROM office_contact WHERE id = '\(desk.id)'") == 1
            }
            let action = try await cast.secretariat.send(
                ProposeAction(
                    title: "Bind the minutes", owner: unit, dueAt: try await cast.now.advanced(by: .days(31)),
                    funding: .funded))
            let due = try await cast.log(.action, action.id.rawValue).deadline.due
            try await cast.forward(to: due.advanced(by: .days(-30)))
            let told = try await cast.reminded(.action, action.id.rawValue, days: 30)
            #expect(told == [Office.secretariat.rawValue].compactMap(PartyID.init(rawValue:)))
            let mail = try await cast.mail("archive-desk", "days left")
            #expect(mail.text.contains("Bind the minutes") && mail.text.contains("(UTC+"))
            _ = try await cast.heard(cast.secretariat, "actions/\(action.id)", "Reminder: Bind the minutes")
        }

        @Test("a reminder that waits is put into words when it leaves, in the language that its reader wants by then")
        func language() async throws {
            let cast = try await ReaderCast(backbone)
            let owner = try await cast.enter("polyglot", .french)
            let quiet = try await cast.quietHours
            _ = try await owner.api.send(ChangePreferences(contact: owner.contact, quiet: quiet))
            let action = try await cast.action(of: owner.party, dueIn: .days(31))
            try await cast.forward(
                to: try await cast.log(.action, action.rawValue).deadline.due.advanced(by: .days(-30)))
            _ = try await cast.reminded(.action, action.rawValue, days: 30)
            try await eventually("the reminder that waits") {
                try await cast.count(
                    "SELECT count(*) FROM delivery WHERE party = 'polyglot' AND kind = 'reminder' AND state = 'held'")
                    == 1
            }
            _ = try await owner.api.send(ChangePreferences(contact: owner.contact, language: .spanish))
            let mail = try await cast.mail("polyglot", "30 días")
            #expect(mail.field("Content-Language")?.hasPrefix("es") == true)
            #expect(try backbone.mails(to: "polyglot@example.org").allSatisfy { !$0.text.contains("30 jours") })
        }

        @Test("two processes that are killed in turn while they remind: each step once, and each mail once")
        func kills() async throws {
            let cast = try await ReaderCast(backbone)
            let owner = try await cast.enter("busy")
            guard case .tcp(_, let port)? = backbone.endpoints[.notifications]?.transport else { throw Backbone.None() }
            let replica = try await backbone.startReplica(
                of: .notifications, on: Endpoint(.tcp(host: "127.0.0.2", port: port)))
            let daemons = [try backbone.daemon(.notifications), replica]
            let count = 60
            let due = try await cast.now.advanced(by: .days(31))
            for _ in 0..<count {
                _ = try await cast.secretariat.send(
                    ProposeAction(title: "One of many", owner: owner.party, dueAt: due, funding: .funded))
            }
            let mine = "object IN (SELECT object FROM deadline WHERE owner = 'busy')"
            try await eventually("the deadlines") {
                try await cast.count("SELECT count(*) FROM deadline WHERE owner = 'busy'") == count
            }
            var random = SeededGenerator(stream: 5)
            var kills = 0
            for (index, days) in [30, 14, 7, 3, 1, 0].enumerated() {
                try await cast.forward(to: due.advanced(by: .days(-days)))
                for _ in 0..<4 {
                    try await Task.sleep(for: random.duration(20...400))
                    try await daemons[kills % 2].kill()
                    try await daemons[kills % 2].start()
                    kills += 1
                }
                try await backbone.waitUntilReady()
                try await eventually("step \(days)") {
                    try await cast.count("SELECT count(*) FROM reminder WHERE \(mine)") == count * (index + 1)
                }
            }
            let deliveries = "delivery WHERE kind = 'reminder' AND party = 'busy'"
            #expect(try await cast.count("SELECT count(*) FROM \(deliveries)") == count * 6)
            #expect(try await cast.count("SELECT count(DISTINCT event_id) FROM \(deliveries)") == count * 6)
            try await eventually("an empty outbox") { try await cast.count("SELECT count(*) FROM outbox") == 0 }
            let told = try await backbone.database.log(of: .notifications)
                .filter { $0.envelope.type == ReminderIssued.type.rawValue }
                .map { try $0.event(ReminderIssued.self) }.filter { $0.parties == [owner.party] }
            #expect(told.count == count * 6 && Set(told.map { "\($0.object)/\($0.days.rawValue)" }).count == told.count)
            #expect(try await replica.stop().isSuccess)
            print("reminders: \(kills) kills, \(count) deadlines, \(count * 6) steps, each told and mailed once")
        }

        @Test("what the sweeps ask again and again is answered by an index")
        func plans() async throws {
            for (table, columns, index) in [
                ("deadline", "next_step_at, kind, object", "deadline_next_step"),
                ("digest_cursor", "closes_at, contact, frequency", "digest_cursor_due"),
                ("delivery", "held_until, id", "delivery_held"),
            ] {
                let first = columns.prefix { $0 != "," }
                let plan = try await backbone.database.rows(
                    """
                    SET search_path = notifications; SET enable_seqscan = off; SET enable_sort = off;
                    EXPLAIN SELECT 1 FROM \(table) WHERE \(first) <= '2027-01-01'
                    ORDER BY \(columns) LIMIT 20 FOR UPDATE SKIP LOCKED
                    """
                ).joined(separator: "\n")
                #expect(plan.contains("using \(index)") && !plan.contains("Sort"), "\(plan)")
            }
        }
    }
}
