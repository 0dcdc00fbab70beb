import Crypto
import Messaging
import Models
import Postgres
import Testing

extension SubmissionsTests {
    @Suite("Joint submissions, and who stands behind them")
    struct DecideSignatureTests {
        private let secretariat = Speaker.secretariat
        private let author: Speaker
        private let party: PartyID
        private let others: [PartyID]
        private let one: Speaker
        private let two: Speaker

        init() async throws {
            (author, party) = try await Cast.focalPoint()
            let (first, second) = (try await Cast.focalPoint(), try await Cast.focalPoint())
            (one, two) = (first.speaker, second.speaker)
            others = [first.party, second.party]
        }

        @Test("Who is only named in a submission is invited, and nothing counts it as theirs until they confirm")
        func invited() async throws {
            let call = try await Cast.call(closesIn: .days(60))
            let joint = try await author.send(joint(for: call.id))
            #expect(joint.submitters == [party] && joint.invited == others)
            #expect(joint.signatories.map(\.state) == [.author, .invited, .invited])
            #expect(try await states(call) == [.submitted, .invited, .invited])
            #expect(try await listed(joint) == [party])
            #expect(try await !absent(joint).contains(others[0]))

            try await one.repeating(DecideSignature(submission: joint.id, decision: .confirm))
            try await two.refusal(
                of: DecideSignature(submission: joint.id, decision: .decline), .invalid, field: "reason")
            let signed = try await two.send(
                DecideSignature(submission: joint.id, decision: .decline, reason: "Not cleared"))
            #expect(signed.submitters == [party, others[0]] && signed.invited == others)
            #expect(signed.signatories.map(\.state) == [.author, .confirmed, .declined])
            #expect(signed.signatories.last?.reason == "Not cleared")
            #expect(signed.signatories.last?.decidedBy == two.actor.subject)
            #expect(try await states(call) == [.submitted, .submitted, .invited])
            #expect(try await listed(joint) == [party, others[0]])
            let absent = try await absent(joint)
            #expect(absent.contains(others[0]) && !absent.contains(others[1]))
            let again = try await author.send(DecideSignature(submission: joint.id, decision: .confirm))
            #expect(again.signatories.map(\.state) == [.author, .confirmed, .declined])
            let told = try await Installation.running.events(SignatureDecided.self, of: .submissions)
                .filter { $0.submission == joint.id }
            #expect(told.map(\.party) == others + [party])
            #expect(told.map(\.submitters) == Array(repeating: [party, others[0]], count: 3))
        }

        @Test("Those who are named are asked once each, and told nothing else; their answer reaches the author")
        func asked() async throws {
            let joint = try await author.tell(joint())
            let about = "submissions/\(joint.id)"
            let name = Line(cutting: "Party \(party.rawValue.dropFirst(6))")
            for (speaker, party) in zip([one, two], others) {
                let items = try await inbox(of: speaker, about)
                #expect(
                    items.map(\.subject) == [
                        Line(
                            cutting: "Please confirm or decline: joint submission (\(name); \(joint.receipt.number))")
                    ])
                #expect(items.first?.text.rawValue.contains("does not count as yours") == true)
                #expect(try await mails(about, party) == [SignaturesRequested.type.rawValue])
            }
            let receipt = try #require(
                try await inbox(of: author, about).first { $0.subject.rawValue.contains("Submission received") })
            #expect(receipt.text.rawValue.contains("Asked to confirm that they stand behind it: "))
            try await one.tell(DecideSignature(submission: joint.id, decision: .confirm))
            for speaker in [author, one] {
                let words = try await inbox(of: speaker, about).map(\.subject.rawValue)
                #expect(words.contains { $0.contains("Signature confirmed") }, "\(words)")
            }
            #expect(try await inbox(of: two, about).count == 1)
        }

        @Test("Only an author revises; who had confirmed is asked anew, and who declined no more")
        func revision() async throws {
            let call = try await Cast.call(closesIn: .days(60))
            let joint = try await author.send(joint(for: call.id))
            try await one.refusal(of: ReviseSubmission(submission: joint.id, title: "We oppose"), .forbidden)
            try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            try await two.send(DecideSignature(submission: joint.id, decision: .decline, reason: "Not cleared"))
            for speaker in [one, two] {
                try await speaker.refusal(of: ReviseSubmission(submission: joint.id, body: "Mine"), .forbidden)
            }
            let revised = try await author.send(ReviseSubmission(submission: joint.id, body: "Ours"))
            #expect(revised.submitters == [party] && revised.invited == [others[0]])
            #expect(revised.signatories.map(\.party) == [party, others[0]])
            #expect(try await states(call) == [.submitted, .invited, .invited])
            let former = try await one.send(ShowSubmission(submission: joint.id))
            #expect(former.submitters == [party, others[0]] && former.supersededBy == revised.id)
            let late = try await two.refusal(
                of: DecideSignature(submission: joint.id, decision: .confirm), .transitionRefused)
            #expect(late.detail?.contains(revised.id.rawValue) == true)
            try await two.refusal(of: DecideSignature(submission: revised.id, decision: .confirm), .forbidden)
            let signed = try await one.send(DecideSignature(submission: revised.id, decision: .confirm))
            #expect(signed.submitters == [party, others[0]])
            try await one.send(DecideSignature(submission: revised.id, decision: .decline, reason: "Overtaken"))
            let alone = try await author.send(ReviseSubmission(submission: revised.id, body: "Mine alone"))
            #expect(alone.submitters == [party] && alone.invited == nil && alone.submitterClass == "joint")
        }

        @Test("A submission stays somebody's: the last one behind it does not decline")
        func last() async throws {
            let joint = try await author.send(joint())
            let decline = DecideSignature(submission: joint.id, decision: .decline, reason: "Mine no more")
            try await author.refusal(of: decline, .transitionRefused)
            try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            #expect(try await author.send(decline).submitters == [others[0]])
            try await author.refusal(of: ReviseSubmission(submission: joint.id, body: "Again"), .forbidden)
        }

        @Test("Nobody signs for another party, alone, or what is not there; the secretariat signs for nobody")
        func refusals() async throws {
            let joint = try await author.send(joint())
            try await one.refusal(
                of: DecideSignature(submission: joint.id, party: others[1], decision: .confirm), .forbidden)
            try await one.refusal(of: DecideSignature(submission: .generate(), decision: .confirm), .notFound)
            try await secretariat.refusal(
                of: DecideSignature(submission: joint.id, party: others[0], decision: .confirm), .forbidden)
            let alone = try await author.send(Cast.submission(of: party))
            try await author.refusal(of: DecideSignature(submission: alone.id, decision: .confirm), .forbidden)
            try await one.refusal(of: DecideSignature(submission: alone.id, decision: .confirm), .forbidden)
            for points in [[], [PointID.generate()]] {
                try await one.refusal(
                    of: DecideSignature(submission: joint.id, points: points, decision: .confirm), .invalid,
                    field: "points")
            }
        }

        @Test("The secretariat says who has signed what it received, and nobody else does")
        func received() async throws {
            let letter = try await secretariat.send(joint(signed: [party, others[0]]))
            #expect(letter.submitters == [party, others[0]] && letter.invited == [others[1]])
            #expect(letter.signatories.map(\.state) == [.confirmed, .confirmed, .invited])
            #expect(letter.signatories.map { $0.decidedBy != nil } == [true, true, false])
            try await author.refusal(of: joint(signed: [others[0]]), .forbidden)
            for signed in [nil, [], [try #require(PartyID(rawValue: "nobody"))]] as [[PartyID]?] {
                try await secretariat.refusal(of: joint(signed: signed), .invalid, field: "signed")
            }
            try await author.refusal(of: ReviseSubmission(submission: letter.id, body: "Mine"), .forbidden)
            let revised = try await secretariat.send(
                ReviseSubmission(submission: letter.id, signed: [others[0]], body: "As the second letter has it"))
            #expect(revised.submitters == [others[0]] && revised.invited == [party, others[1]])
        }

        @Test("A point is made by those who stand behind it or its submission, and by no one else")
        func points() async throws {
            let joint = try await author.send(joint())
            try await secretariat.refusal(of: Cast.point(in: joint.id, by: others[0]), .invalid, field: "submitters")
            let id = PointID.generate()
            let request = Cast.point(id, in: joint.id, by: party, others[0], others[1])
            let point = try await secretariat.send(request)
            #expect(point.submitters == [party])
            #expect(point.signatories?.map(\.state) == [.author, .invited, .invited])
            #expect(try await secretariat.send(ListPoints(party: others[0])).items.isEmpty)
            try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            #expect(try await secretariat.send(ShowPoint(point: id)).submitters == [party, others[0]])
            // One may make a point of a submission behind which one does not stand, and the other way round.
            try await two.send(DecideSignature(submission: joint.id, points: [id], decision: .confirm))
            try await one.send(
                DecideSignature(submission: joint.id, points: [id], decision: .decline, reason: "Not this"))
            let seen = try await secretariat.send(ShowPoint(point: id))
            #expect(seen.submitters == [party, others[1]])
            #expect(try await secretariat.send(ShowSubmission(submission: joint.id)).submitters == [party, others[0]])
            #expect(try await secretariat.send(request) == seen)
        }

        @Test("Who stands behind a submission hears what becomes of the proposal that is known from it")
        func proposals() async throws {
            let joint = try await author.send(joint())
            let proposal = try await secretariat.send(
                RegisterSubmittedProposal(
                    title: "From several", text: "Together.", cluster: "A", submissions: [joint.id]))
            try await one.tell(DecideSignature(submission: joint.id, decision: .confirm))
            try await secretariat.tell(MoveProposal(proposal: proposal.number, to: .withdrawn, reason: "Overtaken"))
            let about = "proposals/\(proposal.number.rawValue)"
            #expect(try await inbox(of: one, about).contains { $0.subject.rawValue.contains("withdrawn") })
            #expect(try await inbox(of: two, about).isEmpty)
        }

        @Test("Who has confirmed is reminded of the call no more; who has declined is again")
        func reminders() async throws {
            let call = try await Cast.call(closesIn: .days(60))
            let joint = try await author.tell(joint(for: call.id))
            func delivered() async throws -> Set<String> {
                Set(
                    try await Installation.running.rows(
                        "SELECT party FROM delivered WHERE call = \(call.id)", in: .notifications))
            }
            #expect(try await delivered() == [party.rawValue])
            try await one.tell(DecideSignature(submission: joint.id, decision: .confirm))
            #expect(try await delivered() == [party.rawValue, others[0].rawValue])
            try await one.tell(DecideSignature(submission: joint.id, decision: .decline, reason: "After all"))
            #expect(try await delivered() == [party.rawValue])
        }

        @Test("More than forty names are refused, and the schema says so")
        func names() async throws {
            let many = (0...40).map { "\"party-\($0)\"" }.joined(separator: ",")
            let body = #"{"submitters":[\#(many)],"submitterClass":"joint"}"#
            let problem = try await author.answer(ReceiveSubmission.definition.name, Array(body.utf8)).problem
            #expect(problem?.status == 422 && problem?.errors?.map(\.field) == ["submitters"])
            let schema = ReceiveSubmission.schema
            #expect(schema.fields.first { $0.name == "submitters" }?.schema.maximumItems == 40)
        }

        @Test("The digest of a joint submission stays computable from what everybody reads, whoever has signed since")
        func digest() async throws {
            let joint = try await author.send(joint())
            try await one.send(DecideSignature(submission: joint.id, decision: .confirm))
            let seen = try await secretariat.send(ShowSubmission(submission: joint.id))
            let invited = seen.invited ?? []
            let authors = seen.signatories.map(\.party).filter { !invited.contains($0) }
            func list(_ parties: [PartyID]) -> JSONValue { .array(parties.map { .string($0.rawValue) }) }
            let digested: [String: JSONValue] = [
                "answers": .array([]), "attachments": .array([]), "invited": list(invited), "needs": .array([]),
                "proposals": .array([]), "submitterClass": .string("joint"), "submitters": list(authors),
                "title": .string("Together"), "topics": .array([]),
            ]
            #expect(seen.receipt.digest == ContentDigest(hash: SHA256.hash(data: try JSON.encode(digested))))
        }
    }
}

extension SubmissionsTests.DecideSignatureTests {
    private func joint(for call: CallID? = nil, signed: [PartyID]? = nil) -> ReceiveSubmission {
        ReceiveSubmission(
            call: call, submitters: [party] + others, submitterClass: "joint", signed: signed, title: "Together")
    }

    private func states(_ call: Call) async throws -> [ResponseState?] {
        try await Installation.running.settle()
        let matrix = try await secretariat.send(ShowResponseMatrix(call: call.id))
        return ([party] + others).map { party in matrix.responses.first { $0.party == party }?.state }
    }

    /// The parties under which everybody finds a submission.
    private func listed(_ joint: Submission) async throws -> [PartyID] {
        var found: [PartyID] = []
        for party in [party] + others {
            let list = try await Speaker.everybody.send(ListSubmissions(party: party))
            if list.items.contains(where: { $0.id == joint.id }) { found.append(party) }
        }
        return found
    }

    /// Those who made a submission and attended nowhere.
    private func absent(_ joint: Submission) async throws -> [PartyID] {
        try await secretariat.send(CompareAttendance()).submittedOnly
            .filter { $0.submissions.contains(joint.id) }.map(\.party)
    }

    private func inbox(of speaker: Speaker, _ about: String) async throws -> [InboxItem] {
        try await speaker.send(ListInboxItems()).items.filter { $0.about.rawValue == about }
    }

    /// The events that a party is written to about.
    private func mails(_ about: String, _ party: PartyID) async throws -> [String] {
        try await Installation.running.rows(
            "SELECT event FROM delivery WHERE about = \(about) AND party = \(party)", in: .notifications)
    }
}
