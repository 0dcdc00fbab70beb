import Models
import Testing

extension ProposalsTests {
    @Suite("Propose and decide amendments")
    struct AmendmentTests {
        private let secretariat = Speaker.secretariat
        private let author: Speaker
        private let party: PartyID

        init() async throws { (author, party) = try await Cast.focalPoint() }

        @Test("An accepted amendment is a version that names whose it is; one to an old version is a conflict")
        func accepted() async throws {
            let number = try await proposal("States should share data. They should ask.")
            try await author.refusal(of: request(number, "should", "may"), .invalid, field: "quote")
            let amendment = try await author.repeating(request(number, "should", "may", at: 31))
            #expect(amendment.state == .proposed && amendment.party == party && amendment.offset == 31)
            for speaker in [author, .coChair] {
                try await speaker.refusal(of: DecideAmendment(amendment: amendment.id, accept: true), .forbidden)
            }
            let decided = try await secretariat.repeating(DecideAmendment(amendment: amendment.id, accept: true))
            #expect(decided.state == .accepted && decided.resultingVersion == 2 && decided.decidedBy == "secretariat")
            let version = try #require(try await secretariat.send(ListVersions(proposal: number)).items.last)
            #expect(version.texts.first?.text == "States should share data. They may ask.")
            #expect(version.amendment == amendment.id && version.reason?.rawValue.contains(party.rawValue) == true)
            let late = try await author.refusal(of: request(number, "data", "all data"), .conflict, field: "quote")
            #expect(late.errors?.first { $0.field == "quote" }?.detail.contains("They may ask.") == true)
            try await secretariat.refusal(
                of: DecideAmendment(amendment: amendment.id, accept: false, note: "x"), .transitionRefused)
            #expect(try await Cast.told(AmendmentProposed.self) { $0.amendment == amendment.id }.count == 1)
            #expect(
                try await Cast.told(AmendmentDecided.self) { $0.amendment == amendment.id }.map(\.resultingVersion)
                    == [2])
        }

        @Test("An amendment is declined with a note, and changes nothing")
        func declined() async throws {
            let number = try await proposal("States should share data.")
            let amendment = try await author.send(request(number, "should", "may"))
            try await secretariat.refusal(
                of: DecideAmendment(amendment: amendment.id, accept: false), .invalid, field: "note")
            let decided = try await secretariat.send(
                DecideAmendment(amendment: amendment.id, accept: false, note: "Not agreed"))
            #expect(decided.state == .declined && decided.decisionNote == "Not agreed")
            #expect(try await secretariat.send(ShowProposal(proposal: number)).version == 1)
            let listed = try await Speaker.everybody.send(ListAmendments(proposal: number, state: .declined)).items
            #expect(listed.map(\.id) == [amendment.id])
            #expect(try await Speaker.everybody.send(ListAmendments(proposal: number, state: .proposed)).items.isEmpty)
            try await secretariat.refusal(of: DecideAmendment(amendment: .generate(), accept: true), .notFound)
        }

        @Test("An accepted amendment leaves the others open whose words still stand; the others are listed as stale")
        func besideOthers() async throws {
            let number = try await proposal("States should share data. Others may ask. Data may be closed.")
            let first = try await author.send(request(number, "States should", "All States should"))
            let beside = try await author.send(request(number, "Others", "Everybody else"))
            let gone = try await author.send(request(number, "should share", "may share"))
            let ambiguous = try await author.send(request(number, "may", "will", at: 33))
            try await secretariat.send(DecideAmendment(amendment: first.id, accept: true))
            try await secretariat.send(
                ReviseProposal(
                    proposal: number, basedOn: 2, text: "All States will share data. Others may ask. Data is closed."))
            let listed = try await secretariat.send(ListAmendments(proposal: number)).items
            #expect(listed.map(\.id) == [first.id, beside.id, gone.id, ambiguous.id])
            #expect(listed.map(\.isStale) == [false, false, true, true])
            for amendment in [gone, ambiguous] {
                let problem = try await secretariat.refusal(
                    of: DecideAmendment(amendment: amendment.id, accept: true), .conflict, field: "amendment")
                #expect(problem.errors?.contains { $0.detail.contains("All States will share") } == true)
            }
            let decided = try await secretariat.send(DecideAmendment(amendment: beside.id, accept: true))
            #expect(decided.resultingVersion == 4)
            #expect(
                try await secretariat.send(ShowProposal(proposal: number)).summary
                    == "All States will share data. Everybody else may ask. Data is closed.")
            let declined = try await secretariat.send(
                DecideAmendment(amendment: gone.id, accept: false, note: "Overtaken."))
            #expect(declined.state == .declined)
        }

        @Test("Words that do not stand there, or replace themselves, and offsets that lead elsewhere are refused")
        func words() async throws {
            let number = try await proposal("States should share data.")
            try await author.refusal(of: request(number, "hide", "show"), .invalid, field: "quote")
            try await author.refusal(of: request(number, "share", "share"), .invalid, field: "replacement")
            try await author.refusal(
                of: request(number, "States should share data.", ""), .invalid, field: "replacement")
            for offset in [-1, 0, 10_000] {
                try await author.refusal(of: request(number, "share", "hide", at: offset), .invalid, field: "offset")
            }
            let id = AmendmentID.generate()
            try await author.send(request(number, "share", "hide", id: id))
            try await author.refusal(of: request(number, "share", "hide", id: id), .conflict, field: "id")
        }

        @Test("A party proposes for itself; the secretariat as its own, or in the place of a party with a reason")
        func authors() async throws {
            let number = try await proposal("States should share data.")
            let (other, _) = try await Cast.focalPoint()
            try await other.refusal(of: request(number, "share", "hide", party: party), .forbidden)
            try await secretariat.refusal(of: request(number, "share", "hide", party: party), .invalid, field: "reason")
            let placed = try await secretariat.send(
                ProposeAmendment(
                    proposal: number, version: 1, quote: "share", replacement: "hide", reason: "By letter",
                    party: party))
            #expect(placed.party == party && placed.reason == "By letter")
            #expect(try await secretariat.send(request(number, "share", "hide")).party == nil)
            try await Speaker.coChair.refusal(of: request(number, "share", "hide"), .forbidden)
        }

        private func proposal(_ text: Prose) async throws -> ProposalNumber {
            try await Cast.proposal(from: "AG", text: text).number
        }

        private func request(
            _ number: ProposalNumber, _ quote: Prose, _ replacement: String, at offset: Int? = nil,
            party: PartyID? = nil, id: AmendmentID? = nil
        ) -> ProposeAmendment {
            ProposeAmendment(
                id: id, proposal: number, version: 1, quote: quote, offset: offset, replacement: replacement,
                party: party)
        }
    }
}
