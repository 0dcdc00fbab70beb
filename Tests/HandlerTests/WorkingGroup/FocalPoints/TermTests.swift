import Messaging
import Models
import Testing

@Suite("Appointments and accreditations, ended and withdrawn", .installation, .serialized)
struct TermTests {
    @Test("an appointment that has not begun is withdrawn, the one before holds again, and one may begin earlier")
    func coordinators() async throws {
        let party = try await Cast.party(region: "WEOG")
        let day = try await Cast.today
        let contact = try await Speaker.secretariat.send(try Cast.nomination(party, from: day)).id
        func appoint(_ days: Int, to end: Int? = nil) -> AppointCoordinator {
            AppointCoordinator(
                region: "WEOG", contact: contact, validFrom: day.advanced(byDays: days),
                validTo: end.map { day.advanced(byDays: $0) })
        }
        func end(_ start: Int, on last: Int? = nil) -> EndCoordinator {
            EndCoordinator(
                region: "WEOG", validFrom: day.advanced(byDays: start), on: last.map { day.advanced(byDays: $0) },
                reason: "A slip.")
        }
        func terms() async throws -> [String] {
            try await Speaker.secretariat.send(ListCoordinators(region: "WEOG")).items.map {
                "\($0.validFrom)–\($0.validTo?.rawValue ?? "")"
            }
        }
        func term(_ start: Int, _ last: Int? = nil) -> String {
            "\(day.advanced(byDays: start))–\(last.map { day.advanced(byDays: $0).rawValue } ?? "")"
        }
        _ = try await Speaker.secretariat.send(appoint(-5))
        _ = try await Speaker.secretariat.send(appoint(20))
        #expect(try await terms() == [term(20), term(-5, 19)])
        try await refuses(appoint(10), Speaker.secretariat, 422, field: "validFrom")
        try await refuses(end(20), Speaker.coChair, 403)
        try await refuses(end(7), Speaker.secretariat, 404)
        try await refuses(end(-5), Speaker.secretariat, 422, field: "on")
        try await refuses(end(20, on: 19), Speaker.secretariat, 422, field: "on")
        _ = try await Speaker.secretariat.send(end(20))
        #expect(try await terms() == [term(-5)])
        try await refuses(end(20), Speaker.secretariat, 404)
        _ = try await Speaker.secretariat.send(appoint(10, to: 30))
        #expect(try await terms() == [term(10, 30), term(-5, 9)])
        try await refuses(end(10, on: 31), Speaker.secretariat, 422, field: "on")
        let ended = try await Speaker.secretariat.send(end(-5, on: 3))
        #expect(ended.validTo == day.advanced(byDays: 3))
        #expect(try await Speaker.secretariat.send(end(-5, on: 3)) == ended)
        // What was ended itself stays so.
        _ = try await Speaker.secretariat.send(end(10))
        #expect(try await terms() == [term(-5, 3)])
        let told = try await Installation.running.log(of: .workingGroup)
            .filter { $0.type == CoordinatorEnded.type.rawValue && $0.subject == "region:WEOG" }
        #expect(told.count == 3 && told.allSatisfy { $0.reason == "A slip." })
    }

    @Test("whoever leaves the office coordinates no region any more, from that day on")
    func leavingCoordinator() async throws {
        let party = try await Cast.party(region: "GRULAC")
        let day = try await Cast.today
        let contact = try await Speaker.secretariat.send(try Cast.nomination(party, from: day.advanced(byDays: -50)))
            .id
        for start in [-40, 60] {
            _ = try await Speaker.secretariat.send(
                AppointCoordinator(region: "GRULAC", contact: contact, validFrom: day.advanced(byDays: start)))
        }
        _ = try await Speaker.secretariat.send(
            EndFocalPoint(contact: contact, on: day.advanced(byDays: 5), reason: "Another post."))
        let left = try await Speaker.secretariat.send(ListCoordinators(region: "GRULAC")).items
        #expect(left.map(\.validFrom) == [day.advanced(byDays: -40)])
        #expect(left.map(\.validTo) == [day.advanced(byDays: 5)])
        let told = try await Installation.running.log(of: .workingGroup)
            .filter {
                $0.type == CoordinatorEnded.type.rawValue && $0.subject == "region:GRULAC"
            }
        #expect(told.map(\.reason) == ["Another post.", "Another post."])
        let over = try await Speaker.secretariat.attempt(
            AppointCoordinator(region: "GRULAC", contact: contact, validFrom: day.advanced(byDays: -10)))
        #expect(over.status == 422 && over.problem?.errors?.map(\.field) == ["validTo"], "\(over.text)")
    }

    @Test("what a withdrawal brings back ends with whoever held it")
    func restoredCoordinator() async throws {
        let party = try await Cast.party(region: "AP")
        let day = try await Cast.today
        let contact = try await Speaker.secretariat.send(try Cast.nomination(party, from: day.advanced(byDays: -50)))
            .id
        for start in [-40, 6] {
            _ = try await Speaker.secretariat.send(
                AppointCoordinator(region: "AP", contact: contact, validFrom: day.advanced(byDays: start)))
        }
        // The first term was cut to the very day.
        _ = try await Speaker.secretariat.send(
            EndFocalPoint(contact: contact, on: day.advanced(byDays: 5), reason: "Another post."))
        let left = try await Speaker.secretariat.send(ListCoordinators(region: "AP")).items
        #expect(left.map(\.validFrom) == [day.advanced(byDays: -40)])
        #expect(left.map(\.validTo) == [day.advanced(byDays: 5)])
    }

    @Test("the accreditation that holds is shown, or else the next one, or else the last, and it says which")
    func accreditations() async throws {
        let body = try await Cast.party(.observer, region: nil)
        let day = try await Cast.today
        func accredit(_ days: Int, to last: Int? = nil) async throws -> Accreditation? {
            try await Speaker.secretariat.send(
                AccreditObserver(
                    party: body, accreditationClass: .majorGroup, reference: Line(cutting: "Decision \(days)"),
                    validFrom: day.advanced(byDays: days), validTo: last.map { day.advanced(byDays: $0) })
            ).accreditation
        }
        func end(_ start: Int, on last: Int? = nil) -> EndAccreditation {
            EndAccreditation(
                party: body, validFrom: day.advanced(byDays: start), on: last.map { day.advanced(byDays: $0) },
                reason: "A slip.")
        }
        func shown() async throws -> String {
            let accreditation = try await Speaker.everybody.send(ShowParty(party: body))
                .accreditation
            return "\(accreditation?.reference.rawValue ?? "") \(accreditation?.standing.rawValue ?? "")"
        }
        #expect(try await accredit(-20, to: -10)?.standing == .lapsed)
        #expect(try await shown() == "Decision -20 lapsed")
        #expect(try await accredit(40)?.standing == .upcoming)
        try await refuses(end(40), Speaker.coChair, 403)
        _ = try await Speaker.secretariat.send(end(40))
        #expect(try await shown() == "Decision -20 lapsed")
        #expect(try await accredit(-3)?.standing == .valid)
        #expect(try await accredit(30)?.reference == "Decision -3")
        #expect(try await shown() == "Decision -3 valid")
        try await refuses(end(-3), Speaker.secretariat, 422, field: "on")
        try await refuses(end(-4), Speaker.secretariat, 404)
        let ended = try await Speaker.secretariat.send(end(-3, on: -1))
        #expect(ended.accreditation?.reference == "Decision 30" && ended.accreditation?.standing == .upcoming)
        _ = try await Speaker.secretariat.send(end(30))
        #expect(try await shown() == "Decision -3 lapsed")
        let told = try await Installation.running.log(of: .workingGroup)
            .filter { $0.type == AccreditationEnded.type.rawValue && $0.subject == "party:\(body)" }
        #expect(told.count == 3)
    }

    @Test("an observer acts and submits while its organization is accredited, the secretariat in its place always")
    func observers() async throws {
        let body = try await Cast.party(.observer, region: nil)
        let day = try await Cast.today
        let observer = Speaker(
            actor: Actor(subject: ActorID(account: .observer, of: body), roles: [.observer], party: body))
        func submission() -> ReceiveSubmission {
            ReceiveSubmission(
                submitters: [body], submitterClass: "accredited-observer", title: "Comments", body: "Maps would help."
            )
        }
        func proposal() -> ProposeAction {
            ProposeAction(title: "A map", owner: body, due: day.advanced(byDays: 90))
        }
        func accredit(_ days: Int, to last: Int? = nil) async throws {
            _ = try await Speaker.secretariat.send(
                AccreditObserver(
                    party: body, accreditationClass: .accreditedOrganization, reference: "Decision 1",
                    validFrom: day.advanced(byDays: days), validTo: last.map { day.advanced(byDays: $0) }))
        }
        func isRefused(_ place: SourceLocation = #_sourceLocation) async throws {
            for answer in [try await observer.attempt(submission()), try await observer.attempt(proposal())] {
                #expect(answer.status == 403, "\(answer.text)", sourceLocation: place)
                #expect(answer.text.contains("no organization with an accreditation"), sourceLocation: place)
            }
        }
        try await isRefused()
        try await accredit(-20, to: -10)
        try await isRefused()
        _ = try await Speaker.secretariat.send(submission())
        let given = try await Cast.action(of: body)
        #expect(try await observer.attempt(MoveAction(action: given.id, move: .accept)).status == 403)

        try await accredit(-2)
        try await Installation.running.settle()
        _ = try await observer.send(proposal())
        let received = try await observer.send(submission())
        #expect(try await observer.send(MoveAction(action: given.id, move: .accept)).state == .accepted)
        try await Installation.running.settle()
        _ = try await observer.send(submission())
        _ = try await Speaker.secretariat.send(
            EndAccreditation(
                party: body, validFrom: day.advanced(byDays: -2), on: day.advanced(byDays: -1), reason: "Over."))
        try await Installation.running.settle()
        try await isRefused()
        #expect(try await observer.send(ShowSubmission(submission: received.id)).id == received.id)
        // Neither by another role, nor by standing behind what others submit.
        let focalPoint = try await Cast.focalPoint(of: body)
        #expect(try await focalPoint.attempt(proposal()).status == 403)
        let state = try await Cast.party()
        let joint = try await Speaker.secretariat.send(
            ReceiveSubmission(
                submitters: [state, body], submitterClass: "joint", signed: [state], title: "Together",
                body: "Maps."))
        try await refuses(DecideSignature(submission: joint.id, decision: .confirm), observer, 403)
    }
}
