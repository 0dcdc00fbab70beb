import Models
import Testing

extension SystemTests.Record {
    @Suite("Indicators and existing instruments, on the record", .serialized)
    struct IndicatorTests {
        private let backbone: Backbone
        private let most = PageLimit(rawValue: 500)

        init() throws { backbone = try Backbone.running() }

        private func refuses<R: Request>(
            _ request: R, _ api: API, _ status: Int, field: String? = nil, _ place: SourceLocation = #_sourceLocation
        ) async throws {
            let answer = try await api.attempt(request)
            #expect(answer.status == status, "\(answer.text)", sourceLocation: place)
            if let field {
                #expect(answer.problem?.errors?.first?.field == field, "\(answer.text)", sourceLocation: place)
            }
        }

        private func define(_ cast: ActionCast, _ proposal: Int = 8) async throws -> DefineIndicator {
            let day = try await cast.today
            return DefineIndicator(
                id: IndicatorID.generate(), proposal: try #require(ProposalNumber(rawValue: proposal)),
                title: "Facilities on the portal", unit: "facilities", baseline: 100,
                baselineOn: day.advanced(byDays: -100), target: 200, targetOn: day.advanced(byDays: 500),
                source: "The portal")
        }

        @Test(
            "an indicator is defined by the secretariat or a co-chair, once, and what cannot be is refused by its field"
        )
        func definition() async throws {
            let cast = try await ActionCast(backbone)
            let request = try await define(cast)
            let france = try #require(PartyID(rawValue: "france"))
            try await refuses(request, try await cast.focalPoint(france), 403)
            let first = try await cast.coChair.send(request)
            #expect(first.direction == .increase && first.progress.percent == 0 && first.progress.latest == nil)
            #expect(try await cast.coChair.send(request) == first)
            let day = try await cast.today
            func other(
                id: IndicatorID? = nil, proposal: Int = 8, baseline: Double = 1, target: Double = 2, on: Int = 5
            ) throws -> DefineIndicator {
                DefineIndicator(
                    id: id, proposal: try #require(ProposalNumber(rawValue: proposal)), title: "Another",
                    unit: "u", baseline: baseline, baselineOn: day, target: target,
                    targetOn: day.advanced(byDays: on), source: "s")
            }
            try await refuses(try other(id: request.id), cast.coChair, 409)
            try await refuses(try other(proposal: 999), cast.coChair, 422, field: "proposal")
            try await refuses(try other(baseline: 1e300), cast.coChair, 422, field: "baseline")
            try await refuses(try other(target: -1e16), cast.coChair, 422, field: "target")
            try await refuses(try other(on: 0), cast.coChair, 422, field: "targetOn")
        }

        @Test("values come from the secretariat and from owners of actions; a correction stands beside what was wrong")
        func values() async throws {
            let cast = try await ActionCast(backbone)
            let indicator = try await cast.coChair.send(try await define(cast)).id
            let day = try await cast.today
            let (france, mali) = (try #require(PartyID(rawValue: "france")), try #require(PartyID(rawValue: "mali")))
            let action = try await cast.secretariat.send(
                ProposeAction(
                    title: "Follow up", owner: mali, due: day.advanced(byDays: 90),
                    proposals: [try #require(ProposalNumber(rawValue: 8))]))
            _ = try await cast.focalPoint(mali).send(MoveAction(action: action.id, move: .accept))
            let (owner, stranger) = (try await cast.focalPoint(mali), try await cast.focalPoint(france))
            func record(_ value: Double, _ days: Int) -> RecordDataPoint {
                RecordDataPoint(indicator: indicator, dated: day.advanced(byDays: days), value: value)
            }
            try await refuses(record(1, -2), stranger, 403)
            try await refuses(record(1, -2), try await backbone.api(as: .observer), 403)
            try await refuses(record(1, 5), owner, 422, field: "dated")
            try await refuses(record(1, -101), owner, 422, field: "dated")
            try await refuses(record(1e16, -2), owner, 422, field: "value")
            let first = try await owner.send(record(150, -10))
            #expect(first.progress.percent == 50 && first.points?.count == 1)
            #expect(first.points?[0].source == "The portal")
            #expect(try await owner.send(record(150, -10)).points?.count == 1)
            try await refuses(record(151, -10), cast.secretariat, 409, field: "dated")
            let earlier = try await cast.secretariat.send(record(120, -20))
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
                "UPDATE working_group.indicator_point SET value = 0", "DELETE FROM working_group.indicator_point",
                "UPDATE working_group.indicator_version SET target = 0",
            ] {
                await #expect(throws: Program.Failed.self, "\(statement)") {
                    try await backbone.database.execute(statement)
                }
            }
            let listed = try await backbone.api(as: nil).send(ListIndicators(limit: most)).items
            #expect(listed.first { $0.id == indicator }?.progress == corrected.progress)
            #expect(try await backbone.api(as: nil).send(ShowIndicator(indicator: indicator)) == corrected)
        }

        @Test("nobody gives himself the right to give values: an action counts when taken up, and others stand by it")
        func selfGranted() async throws {
            let cast = try await ActionCast(backbone)
            let party = try await cast.party()
            let day = try await cast.today
            let indicator = try await cast.coChair.send(try await define(cast, 9)).id
            let owner = try await cast.focalPoint(party)
            func propose(_ api: API, for party: PartyID) async throws -> ActionID {
                try await api.send(
                    ProposeAction(
                        title: "Follow up", owner: party, due: day.advanced(byDays: 90),
                        proposals: [try #require(ProposalNumber(rawValue: 9))])
                ).id
            }
            func record(_ days: Int) -> RecordDataPoint {
                RecordDataPoint(indicator: indicator, dated: day.advanced(byDays: days), value: 110)
            }
            func move(_ api: API, _ action: ActionID, _ moves: ActionMove...) async throws {
                for move in moves { _ = try await api.send(try cast.request(move, action)) }
            }
            let own = try await propose(owner, for: party)
            try await refuses(record(-9), owner, 403)
            try await move(owner, own, .accept, .start, .complete)
            try await refuses(record(-9), owner, 403)
            // Somebody else says that it was done.
            try await move(cast.coChair, own, .verify)
            #expect(try await owner.send(record(-9)).points?.count == 1)

            let other = try await cast.party()
            let second = try await cast.focalPoint(other)
            let given = try await propose(cast.secretariat, for: other)
            try await refuses(record(-8), second, 403)
            try await move(second, given, .accept)
            #expect(try await second.send(record(-8)).points?.count == 2)
            try await move(cast.coChair, given, .drop)
            try await refuses(record(-7), second, 403)

            // Somebody else has accepted it in the party's place.
            let third = try await cast.party()
            let proposer = try await cast.focalPoint(third)
            let taken = try await propose(proposer, for: third)
            let stand = try await backbone.api(
                as: Actor(subject: "secretariat", roles: [.secretariat], onBehalfOf: third))
            try await refuses(record(-6), proposer, 403)
            try await move(stand, taken, .accept)
            #expect(try await proposer.send(record(-6)).points?.count == 3)
        }

        @Test("terms are changed by version and with a reason; the former ones stay, and the progress follows")
        func revision() async throws {
            let cast = try await ActionCast(backbone)
            let indicator = try await cast.coChair.send(try await define(cast)).id
            let day = try await cast.today
            _ = try await cast.secretariat.send(
                RecordDataPoint(indicator: indicator, dated: day.advanced(byDays: -50), value: 150))
            let revised = try await cast.secretariat.send(
                ReviseIndicator(indicator: indicator, version: 1, reason: "More ambition.", target: 300))
            #expect(revised.version == 2 && revised.progress.percent == 25)
            #expect(revised.revisions?.map(\.target) == [200, 300])
            #expect(revised.revisions?.map(\.reason) == [nil, "More ambition."])
            try await refuses(
                ReviseIndicator(indicator: indicator, version: 1, reason: "Stale.", target: 400), cast.secretariat, 409,
                field: "version")
            try await refuses(
                ReviseIndicator(indicator: indicator, version: 2, reason: "Same.", target: 300), cast.secretariat, 422,
                field: "title")
            try await refuses(
                ReviseIndicator(
                    indicator: indicator, version: 2, reason: "Later.", baselineOn: day.advanced(byDays: -10)),
                cast.secretariat, 422, field: "baselineOn")
        }

        @Test(
            "the record's bodies and practices stand in the register, linked where it links them, and overlaps are theirs"
        )
        func register() async throws {
            let reader = try await backbone.api(as: nil)
            let all = try await reader.send(ListInstruments(limit: most)).items
            #expect(all.count >= 96)
            #expect(all.count { $0.kind == .practice } == 11)
            let igf = try await reader.send(ShowInstrument(instrument: try #require(InstrumentID(rawValue: "igf"))))
            #expect(igf.isOrganisation && igf.party?.rawValue == "igf")
            #expect(igf.links.filter { $0.relation == .implementer }.map(\.proposal.rawValue) == [13])
            #expect(igf.links.filter { $0.relation == .suggested }.map(\.proposal.rawValue) == [5, 7, 8, 9, 10])
            let bank = try await reader.send(
                ShowInstrument(instrument: try #require(InstrumentID(rawValue: "world-bank"))))
            #expect(bank.namedBy.map(\.rawValue) == ["canada", "timor-leste"])
            let thirteen = try #require(ProposalNumber(rawValue: 13))
            let of13 = try await reader.send(ListInstruments(proposal: thirteen, limit: most)).items
            #expect(Set(of13.map(\.id.rawValue)) == ["unep", "igf", "unece"])

            let overlaps = try await reader.send(ListOverlaps(limit: most)).items
            let pair = try #require(overlaps.first { $0.first.rawValue == 7 && $0.second.rawValue == 8 })
            #expect(Set(pair.shared.map(\.id.rawValue)) == ["igf", "unep", "united-nations"])
            #expect(overlaps.allSatisfy { $0.first < $0.second && !$0.shared.isEmpty })
            let some = try await reader.send(ListOverlaps(proposal: thirteen, limit: most)).items
            #expect(!some.isEmpty && some == overlaps.filter { $0.first == thirteen || $0.second == thirteen })
            var pages: [ProposalOverlap] = []
            var after: String?
            repeat {
                let page = try await reader.send(ListOverlaps(after: after, limit: PageLimit(rawValue: 9)))
                pages += page.items
                after = page.next
            } while after != nil
            #expect(pages == overlaps)
        }

        @Test("nothing is entered twice under two ids; links are made and taken back by the secretariat, each once")
        func instruments() async throws {
            let cast = try await ActionCast(backbone)
            let secretariat = cast.secretariat
            try await refuses(RegisterInstrument(name: "IGF", kind: .standard), cast.coChair, 403)
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
            let (eight, sixteen) = (
                try #require(ProposalNumber(rawValue: 8)), try #require(ProposalNumber(rawValue: 16))
            )
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
    }
}
