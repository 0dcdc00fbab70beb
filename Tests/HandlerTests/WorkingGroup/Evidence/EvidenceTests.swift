import Models
import Reactor
import Testing

@Suite("Evidence", .installation, .serialized)
@Reactor struct EvidenceTests {
    private func attach(_ action: ActionID, dated: CalendarDate) -> AttachEvidence {
        AttachEvidence(
            action: action, kind: .link, reference: "https://example.org/report", title: "A report", dated: dated)
    }

    @Test("Evidence is listed for those who see its action, and by whether it was reviewed")
    func lists() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let proof = try await Cast.evidence(of: party)
        func listed(_ reviewed: Bool?, _ speaker: Speaker) async throws -> Bool {
            try await speaker.send(ListEvidence(reviewed: reviewed, limit: PageLimit(rawValue: 500))).items.contains {
                $0.action == proof.action && $0.evidence.number == proof.number
            }
        }
        #expect(try await [listed(nil, owner), listed(false, owner), listed(true, owner)] == [true, true, false])
        let review = ReviewEvidence(action: proof.action, evidence: proof.number, accepted: true)
        let reviewed = try await Speaker.coChair.send(review)
        #expect(reviewed.evidence?.last?.review?.accepted == true)
        #expect(try await Speaker.coChair.send(review) == reviewed)
        #expect(try await [listed(true, owner), listed(false, owner)] == [true, false])
        let version = try await owner.send(ShowAction(action: proof.action)).version
        try await Speaker.secretariat.send(
            ReviseAction(action: proof.action, version: version, reason: "Closed.", visibility: .restricted))
        let (stranger, _) = try await Cast.focalPoint()
        #expect(try await [listed(nil, stranger), listed(nil, owner)] == [false, true])
        try await refuses(ListEvidence(after: "rubbish"), owner, 422, field: "after")
    }

    @Test("The owner and the secretariat attach evidence, to what is not over, of a day that is not to come")
    func attaching() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let (stranger, _) = try await Cast.focalPoint()
        let action = try await Cast.action(of: party, in: .accepted).id
        let day = try Cast.today
        try await refuses(attach(action, dated: day.advanced(byDays: 2)), owner, 422, field: "dated")
        try await refuses(attach(action, dated: day), stranger, 403)
        try await refuses(attach(.generate(), dated: day), owner, 404)
        #expect(try await Speaker.secretariat.send(attach(action, dated: day)).evidence?.count == 1)
        for state in ActionState.allCases where state.isFinal {
            try await refuses(attach(try await Cast.action(of: party, in: state).id, dated: day), owner, 409)
        }
    }

    @Test(
        "A file of the owner is named by its id or its SHA-256 and found from the action; one kept elsewhere has no id")
    func files() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let action = try await Cast.action(of: party, in: .accepted).id
        let day = try Cast.today
        func attach(_ reference: some CustomStringConvertible) -> AttachEvidence {
            AttachEvidence(
                action: action, kind: .file, reference: Line(cutting: "\(reference)"), title: "A map", dated: day)
        }
        let file = try await Cast.file(of: owner, Cast.picture(stream: 90))
        let digest = try #require(file.sha256)
        for reference in [file.id.rawValue, digest.rawValue] {
            let attached = try #require(try await owner.send(attach(reference)).evidence?.last)
            #expect(attached.reference.rawValue == digest.rawValue && attached.attachment == file.id)
        }
        let elsewhere = ContentDigest(hash: Array(repeating: 7, count: 32))
        let attached = try await Speaker.secretariat.send(attach(elsewhere))
        #expect(attached.evidence?.map(\.attachment) == [file.id, file.id, nil])
        let listed = try await owner.send(ListEvidence(limit: PageLimit(rawValue: 500))).items.filter {
            $0.action == action
        }
        #expect(listed.map(\.evidence) == attached.evidence)
        let told = try await Installation.running.events(EvidenceAttached.self).filter { $0.action == action }
        #expect(told.map(\.attachment) == [file.id, file.id, nil])

        let (stranger, _) = try await Cast.focalPoint()
        let theirs = try await Cast.file(of: stranger, Cast.picture(stream: 91))
        let begun = try await Cast.begun(by: owner)
        for reference in [theirs.id, begun.id, .generate()] {
            try await refuses(attach(reference), owner, 422, field: "reference", "has uploaded")
            try await refuses(attach(reference), .secretariat, 422, field: "reference")
        }
        try await refuses(attach("no id"), owner, 422, field: "reference", "SHA-256")

        // A unit of the secretariat uploads nothing.
        let unit = try #require(PartyID(rawValue: "unit-evidence"))
        try await Speaker.secretariat.send(RegisterSecretariatUnit(id: unit, name: "Unit of evidence"))
        let own = try await Cast.action(of: unit).id
        let ofUnit = try await Speaker.secretariat(for: unit).send(
            AttachEvidence(action: own, kind: .file, reference: Line(cutting: digest.rawValue), title: "T", dated: day))
        #expect(ofUnit.evidence?.map(\.attachment) == [nil])
    }

    @Test("An action is verified once its evidence is reviewed; else by those who say so, and why")
    func verifying() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let proof = try await Cast.evidence(of: party)
        func verify(_ isMeant: Bool? = nil, reason: Prose? = nil) -> MoveAction {
            MoveAction(action: proof.action, move: .verify, reason: reason, despiteUnreviewed: isMeant)
        }
        let started = MoveAction(action: proof.action, move: .start, despiteUnreviewed: true)
        try await refuses(started, owner, 422, field: "despiteUnreviewed", "verify")
        try await owner.send(Cast.request(.start, proof.action))
        let attached = try await owner.send(attach(proof.action, dated: try Cast.today))
        let second = try #require(attached.evidence?.last?.number)
        let done = try await owner.send(Cast.request(.complete, proof.action))
        for request in [verify(), verify(false), verify(reason: "Seen."), verify(false, reason: "Seen.")] {
            let problem = try await Speaker.coChair.refusal(of: request, .confirmationNeeded)
            #expect(problem.errors?.allSatisfy { $0.field == "despiteUnreviewed" } == true)
            #expect(
                problem.errors?.map(\.detail)
                    == [proof.number, second].map { "evidence \($0), “A report”, is not reviewed" })
        }
        try await refuses(verify(true), .coChair, 422, field: "reason")
        try await Speaker.coChair.send(
            ReviewEvidence(action: proof.action, evidence: proof.number, accepted: false, note: "Of another action."))
        try await refuses(verify(), .coChair, 409, field: "despiteUnreviewed", "evidence \(second),")
        #expect(try await owner.send(ShowAction(action: proof.action)).version == done.version)
        let verified = try await Speaker.coChair.send(verify(true, reason: "Seen on the spot."))
        #expect(verified.state == .verified && verified.history?.last?.reason == "Seen on the spot.")
    }

    @Test("Where all evidence is reviewed nothing more is asked; an action without any is verified by those who say so")
    func verifyingReviewed() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let proof = try await Cast.evidence(of: party)
        for move in [ActionMove.start, .complete] { try await owner.send(Cast.request(move, proof.action)) }
        try await Speaker.coChair.send(ReviewEvidence(action: proof.action, evidence: proof.number, accepted: true))
        #expect(
            try await Speaker.secretariat.send(MoveAction(action: proof.action, move: .verify)).state == .verified)
        let refused = try await Cast.evidence(of: party)
        for move in [ActionMove.start, .complete] { try await owner.send(Cast.request(move, refused.action)) }
        try await Speaker.coChair.send(
            ReviewEvidence(
                action: refused.action, evidence: refused.number, accepted: false, note: "It proves nothing."))
        try await refuses(
            MoveAction(action: refused.action, move: .verify), .coChair, 409, field: "despiteUnreviewed",
            "was not accepted")
        let bare = try await Cast.action(of: party, in: .done).id
        try await refuses(
            MoveAction(action: bare, move: .verify), .coChair, 409, field: "despiteUnreviewed", "nothing is attached")
        #expect(
            try await Speaker.coChair.send(
                MoveAction(action: bare, move: .verify, reason: "Known to all.", despiteUnreviewed: true)
            ).state == .verified)
    }

    @Test("Somebody else than the owner and than who attached it reviews it, once, and says why where not accepted")
    func reviewing() async throws {
        let (owner, party) = try await Cast.focalPoint()
        let proof = try await Cast.evidence(of: party)
        func review(_ accepted: Bool, note: Prose? = nil) -> ReviewEvidence {
            ReviewEvidence(action: proof.action, evidence: proof.number, accepted: accepted, note: note)
        }
        try await refuses(review(true), owner, 403)
        try await refuses(review(true), .secretariat(for: party), 403)
        try await refuses(review(false), .coChair, 422, field: "note")
        try await refuses(
            ReviewEvidence(action: proof.action, evidence: 9_000_000, accepted: true), .coChair, 404)
        try await Speaker.coChair.send(review(false, note: "Of another action."))
        try await refuses(review(true), .coChair, 409)
        let own = try await Speaker.secretariat.send(attach(proof.action, dated: try Cast.today)).evidence?.last
        let number = try #require(own?.number)
        try await refuses(ReviewEvidence(action: proof.action, evidence: number, accepted: true), .secretariat, 403)
    }
}
