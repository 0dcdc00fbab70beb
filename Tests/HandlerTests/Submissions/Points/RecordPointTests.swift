import Models
import Testing

extension SubmissionsTests {
    @Suite("Record and read points")
    struct RecordPointTests {
        private let secretariat = Speaker.secretariat
        private let party: PartyID
        private let submission: SubmissionID

        init() async throws {
            let (author, party) = try await Cast.focalPoint()
            self.party = party
            submission = try await author.send(Cast.submission(of: party)).id
        }

        @Test("A point that is recorded is shown as it was recorded, and is told of once")
        func records() async throws {
            let (proposal, need) = (try await Cast.proposal(), try await Cast.need())
            let point = try await secretariat.repeating(
                RecordPoint(
                    submissions: [submission], submitters: [party], proposals: [proposal], needs: [need],
                    practices: ["Sieving"], organizations: ["A body"], stance: .cautions, scope: .set,
                    summary: "Mind the sand", source: "Page 3", note: "A note"))
            #expect(point.submitters == [party] && point.proposals == [proposal] && point.needs == [need])
            #expect(point.practices == ["Sieving"] && point.organizations == ["A body"] && point.stance == .cautions)
            #expect(try await Speaker.everybody.send(ShowPoint(point: point.id)) == point)
            let told = try await Installation.running.events(PointRecorded.self, of: .submissions)
            #expect(told.filter { $0.point == point.id }.map(\.submitters) == [[party]])
        }

        @Test("The same point again is the one on record; another one under its id is refused")
        func sameAgain() async throws {
            let id = PointID.generate()
            let first = try await secretariat.send(Cast.point(id, in: submission, by: party))
            #expect(try await secretariat.send(Cast.point(id, in: submission, by: party)) == first)
            let other = RecordPoint(
                id: id, submissions: [submission], submitters: [party], stance: .supports, scope: .single,
                summary: "Another")
            try await secretariat.refusal(of: other, .conflict, field: "summary")
        }

        @Test("Points are found by submission and its versions, proposal, need, party and stance, page by page")
        func lists() async throws {
            let (proposal, need) = (try await Cast.proposal(), try await Cast.need())
            let first = try await secretariat.send(Cast.point(in: submission, by: party, proposals: [proposal])).id
            let second = try await secretariat.send(Cast.point(in: submission, by: party, needs: [need])).id
            let third = try await secretariat.send(
                RecordPoint(
                    submissions: [submission], submitters: [party], stance: .cautions, scope: .set, summary: "Mind")
            )
            .id
            let newer = try await secretariat.send(ReviseSubmission(submission: submission, body: "Better")).id
            for request in [
                ListPoints(submission: submission), ListPoints(submission: newer), ListPoints(party: party),
            ] { #expect(try await found(request) == [first, second, third]) }
            #expect(try await found(ListPoints(proposal: proposal)) == [first])
            #expect(try await found(ListPoints(need: need)) == [second])
            #expect(try await found(ListPoints(party: party, stance: .cautions)) == [third])
            let page = try await Speaker.everybody.send(ListPoints(party: party, limit: PageLimit(rawValue: 2)))
            let rest = try await Speaker.everybody.send(ListPoints(party: party, after: page.next))
            #expect(page.items.count == 2 && Set((page.items + rest.items).map(\.id)) == [first, second, third])
        }

        @Test("What a point names is on record: submissions, those who make it, proposals and needs")
        func origins() async throws {
            let (_, stranger) = try await Cast.focalPoint()
            let nowhere = try #require(ProposalNumber(rawValue: 996))
            for (request, field) in [
                (Cast.point(in: .generate(), by: party), "submissions"),
                (Cast.point(in: submission, by: stranger), "submitters"),
                (Cast.point(in: submission, by: party, proposals: [nowhere]), "proposals"),
                (Cast.point(in: submission, by: party, needs: [.generate()]), "needs"),
                (Cast.point(in: submission, submission, by: party), "submissions"),
                (Cast.point(in: submission, by: party, party), "submitters"),
                (point(submissions: []), "submissions"), (point(submitters: []), "submitters"),
                (point(practices: ["x", "x"]), "practices"), (point(organizations: ["x", "x"]), "organizations"),
                (point(practices: (0...100).map { Line(cutting: "\($0)") }), "practices"),
            ] { try await secretariat.refusal(of: request, .invalid, field: field) }
            #expect(try await found(ListPoints(party: party)).isEmpty)
        }

        @Test("Only the secretariat records points; one that is not there is not found")
        func authorization() async throws {
            for speaker in [Speaker.focalPoint(party), .coChair, .ops] {
                try await speaker.refusal(of: Cast.point(in: submission, by: party), .forbidden)
            }
            try await Speaker.everybody.refusal(of: ShowPoint(point: .generate()), .notFound)
            try await Speaker.everybody.refusal(of: ListPoints(after: "x,y"), .invalid, field: "after")
        }

        private func point(
            submissions: [SubmissionID]? = nil, submitters: [PartyID]? = nil, practices: [Line]? = nil,
            organizations: [Line]? = nil
        ) -> RecordPoint {
            RecordPoint(
                submissions: submissions ?? [submission], submitters: submitters ?? [party], practices: practices,
                organizations: organizations, stance: .comments, scope: .single, summary: "A point")
        }

        private func found(_ request: ListPoints) async throws -> Set<PointID> {
            Set(try await Speaker.everybody.send(request).items.map(\.id))
        }
    }
}
