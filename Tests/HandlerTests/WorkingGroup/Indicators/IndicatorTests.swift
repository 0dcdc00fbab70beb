import Models
import Postgres
import Testing

@Suite("Indicators, and existing instruments", .installation, .serialized)
struct IndicatorTests {
    private let most = PageLimit(rawValue: 500)

    private func define(_ proposal: ProposalNumber) async throws -> DefineIndicator {
        let day = try await Cast.today
        return DefineIndicator(
            id: IndicatorID.generate(), proposal: proposal,
            title: "Facilities on the portal", unit: "facilities", baseline: 100,
            baselineOn: day.advanced(byDays: -100), target: 200, targetOn: day.advanced(byDays: 500),
            source: "The portal")
    }

    @Test(
        "an indicator is defined by the secretariat or a co-chair, once, and what cannot be is refused by its field"
    )
    func definition() async throws {
        let proposal = try await Cast.proposal()
        let request = try await define(proposal)
        try await refuses(request, try await Cast.focalPoint().speaker, 403)
        let first = try await Speaker.coChair.send(request)
        #expect(first.direction == .increase && first.progress.percent == 0 && first.progress.latest == nil)
        #expect(try await Speaker.coChair.send(request) == first)
        let day = try await Cast.today
        func other(
            id: IndicatorID? = nil, proposal other: ProposalNumber? = nil, baseline: Double = 1, target: Double = 2,
            on: Int = 5
        ) throws -> DefineIndicator {
            DefineIndicator(
                id: id, proposal: other ?? proposal, title: "Another",
                unit: "u", baseline: baseline, baselineOn: day, target: target,
                targetOn: day.advanced(byDays: on), source: "s")
        }
        try await refuses(try other(id: request.id), Speaker.coChair, 409)
        try await refuses(
            try other(proposal: ProposalNumber(rawValue: 999)), Speaker.coChair, 422, field: "proposal")
        try await refuses(try other(baseline: 1e300), Speaker.coChair, 422, field: "baseline")
        try await refuses(try other(target: -1e16), Speaker.coChair, 422, field: "target")
        try await refuses(try other(on: 0), Speaker.coChair, 422, field: "targetOn")
    }

    @Test("values come from the secretariat and from owners of actions; a correction stands beside what was wrong")
    func values() async throws {
        let proposal = try await Cast.proposal()
        let indicator = try await Speaker.coChair.send(try await define(proposal)).id
        let day = try await Cast.today
        let (owner, party) = try await Cast.focalPoint()
        let (stranger, _) = try await Cast.focalPoint()
        let action = try await Speaker.secretariat.send(
            ProposeAction(
                title: "Follow up", owner: party, due: day.advanced(byDays: 90),
                proposals: [proposal]))
        _ = try await owner.send(MoveAction(action: action.id, move: .accept))
        func record(_ value: Double, _ days: Int) -> RecordDataPoint {
            RecordDataPoint(indicator: indicator, dated: day.advanced(byDays: days), value: value)
        }
        try await refuses(record(1, -2), stranger, 403)
        try await refuses(record(1, -2), try await Cast.observer(), 403)
        try await refuses(record(1, 5), owner, 422, field: "dated")
        try await refuses(record(1, -101), owner, 422, field: "dated")
        try await refuses(record(1e16, -2), owner, 422, field: "value")
        let first = try await owner.send(record(150, -10))
        #expect(first.progress.percent == 50 && first.points?.count == 1)
        #expect(first.points?[0].source == "The portal")
        #expect(try await owner.send(record(150, -10)).points?.count == 1)
        try await refuses(record(151, -10), Speaker.secretariat, 409, field: "dated")
        let earlier = try await Speaker.secretariat.send(record(120, -20))
        #expect(earlier.progress.latest == 150)

        let number = try #require(first.points?[0].number)
        func correct(_ point: Int, _ value: Double) -> CorrectDataPoint {
            CorrectDataPoint(indicator: indicator, point: point, reason: "A slip.", value: value)
        }
        try await refuses(correct(number, 1), stranger, 403)
        try await refuses(correct(9_999_999, 1), owner, 404)
        try await refuses(correct(number, 150), owner, 422, field: "value")
        let other = try #require(earlier.points?.first { $0.value == 120 }?.number)
        try await refuses(correct(other, 1), owner, 403)
        let corrected = try await owner.send(correct(number, 175))
        #expect(corrected.progress.percent == 75 && corrected.points?.count == 3)
        #expect(corrected.points?.first { $0.number == number }?.value == 150)
        let successor = try #require(corrected.points?.first { $0.corrects == number })
        #expect(corrected.points?.first { $0.number == number }?.correctedBy == successor.number)
        #expect(successor.reason == "A slip.")
        try await refuses(correct(number, 1), owner, 409)
        for statement in [
            "UPDATE indicator_point SET value = 0", "DELETE FROM indicator_point",
            "UPDATE indicator_version SET target = 0",
        ] as [SQL] {
            await #expect(throws: PostgresError.self, "\(statement)") {
                try await Installation.running.execute(statement)
            }
        }
        let listed = try await Speaker.everybody.send(ListIndicators(limit: most)).items
        #expect(listed.first { $0.id == indicator }?.progress == corrected.progress)
        #expect(try await Speaker.everybody.send(ShowIndicator(indicator: indicator)) == corrected)
    }

    @Test("nobody gives himself the right to give values: an action counts when taken up, and others stand by it")
    func selfGranted() async throws {
        let party = try await Cast.party()
        let day = try await Cast.today
        let proposal = try await Cast.proposal()
        let indicator = try await Speaker.coChair.send(try await define(proposal)).id
        let owner = try await Cast.focalPoint(of: party)
        func record(_ days: Int) -> RecordDataPoint {
            RecordDataPoint(indicator: indicator, dated: day.advanced(byDays: days), value: 110)
        }
        func move(_ api: Speaker, _ action: ActionID, _ moves: ActionMove...) async throws {
            for move in moves { _ = try await api.send(Cast.request(move, action)) }
        }
        let own = try await propose(owner, for: party, on: proposal)
        try await refuses(record(-9), owner, 403)
        try await move(owner, own, .accept, .start, .complete)
        try await refuses(record(-9), owner, 403)
        // Somebody else says that it was done.
        try await move(Speaker.coChair, own, .verify)
        #expect(try await owner.send(record(-9)).points?.count == 1)

        let other = try await Cast.party()
        let second = try await Cast.focalPoint(of: other)
        let given = try await propose(Speaker.secretariat, for: other, on: proposal)
        try await refuses(record(-8), second, 403)
        try await move(second, given, .accept)
        #expect(try await second.send(record(-8)).points?.count == 2)
        try await move(Speaker.coChair, given, .drop)
        try await refuses(record(-7), second, 403)

        // Somebody else has accepted it in the party's place.
        let third = try await Cast.party()
        let proposer = try await Cast.focalPoint(of: third)
        let taken = try await propose(proposer, for: third, on: proposal)
        let stand = Speaker(actor: Actor(subject: "secretariat", roles: [.secretariat], onBehalfOf: third))
        try await refuses(record(-6), proposer, 403)
        try await move(stand, taken, .accept)
        #expect(try await proposer.send(record(-6)).points?.count == 3)
    }

    @Test("terms are changed by version and with a reason; the former ones stay, and the progress follows")
    func revision() async throws {
        let proposal = try await Cast.proposal()
        let indicator = try await Speaker.coChair.send(try await define(proposal)).id
        let day = try await Cast.today
        _ = try await Speaker.secretariat.send(
            RecordDataPoint(indicator: indicator, dated: day.advanced(byDays: -50), value: 150))
        let revised = try await Speaker.secretariat.send(
            ReviseIndicator(indicator: indicator, version: 1, reason: "More ambition.", target: 300))
        #expect(revised.version == 2 && revised.progress.percent == 25)
        #expect(revised.revisions?.map(\.target) == [200, 300])
        #expect(revised.revisions?.map(\.reason) == [nil, "More ambition."])
        try await refuses(
            ReviseIndicator(indicator: indicator, version: 1, reason: "Stale.", target: 400), Speaker.secretariat, 409,
            field: "version")
        try await refuses(
            ReviseIndicator(indicator: indicator, version: 2, reason: "Same.", target: 300), Speaker.secretariat, 422,
            field: "title")
        try await refuses(
            ReviseIndicator(
                indicator: indicator, version: 2, reason: "Later.", baselineOn: day.advanced(byDays: -10)),
            Speaker.secretariat, 422, field: "baselineOn")
    }

    @Test("nothing is entered twice under two ids; links are made and taken back by the secretariat, each once")
    func instruments() async throws {
        let secretariat = Speaker.secretariat
        try await refuses(RegisterInstrument(name: "IGF", kind: .standard), Speaker.coChair, 403)
        _ = try await secretariat.send(
            RegisterInstrument(name: "A reporting body", kind: .standard, aliases: ["GRID-Arendal"]))
        try await refuses(
            RegisterInstrument(name: "gri-ARENDAL", kind: .standard, aliases: ["GRID-arendal"]), secretariat, 422,
            field: "aliases")
        try await refuses(
            RegisterInstrument(name: "New", kind: .standard, party: PartyID(rawValue: "nobody")), secretariat, 422,
            field: "party")
        try await refuses(
            RegisterInstrument(name: "New", kind: .standard, related: [InstrumentID.generate()]), secretariat, 422,
            field: "related")
        let request = RegisterInstrument(id: InstrumentID.generate(), name: "A test guideline", kind: .guideline)
        let entry = try await secretariat.send(request)
        let (eight, sixteen) = (try await Cast.proposal(), try await Cast.proposal())
        let link = LinkInstrument(instrument: entry.id, proposal: sixteen, relation: .overlaps, source: "A test")
        #expect(try await secretariat.send(link).links.count == 1)
        #expect(try await secretariat.send(link).links.count == 1)
        try await refuses(
            LinkInstrument(instrument: entry.id, proposal: sixteen, relation: .overlaps), secretariat, 409)
        try await refuses(
            LinkInstrument(
                instrument: entry.id, proposal: try #require(ProposalNumber(rawValue: 996)), relation: .named),
            secretariat, 422, field: "proposal")
        _ = try await secretariat.send(
            LinkInstrument(instrument: entry.id, proposal: eight, relation: .overlaps))
        #expect(try await secretariat.send(request).links.count == 2)
        let shared = try await secretariat.send(ListOverlaps(proposal: sixteen, limit: most)).items
        #expect(shared.contains { $0.first == eight && $0.shared.map(\.id) == [entry.id] })
        let unlink = UnlinkInstrument(
            instrument: entry.id, proposal: eight, relation: .overlaps, reason: "It does not.")
        #expect(try await secretariat.send(unlink).links.map(\.proposal) == [sixteen])
        try await refuses(unlink, secretariat, 404)
        #expect(try await !secretariat.send(ListOverlaps(proposal: sixteen)).items.contains { $0.first == eight })
    }

    private func propose(_ speaker: Speaker, for party: PartyID, on proposal: ProposalNumber) async throws -> ActionID {
        let due = try await Cast.today.advanced(byDays: 90)
        return try await speaker.send(
            ProposeAction(title: "Follow up", owner: party, due: due, proposals: [proposal])
        ).id
    }
}
